import type { OutboundError } from "../../domain/platform/outbound/outbound-error.ts";

/** Whether the failure is temporary. */
export function isTemporary({ failure }: OutboundError): boolean {
  return failure === "unreachable" || failure === "timeout" || failure === "unresolved";
}
