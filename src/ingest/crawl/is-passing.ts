import type { OutboundError } from "../../domain/platform/outbound/outbound-error.ts";

/** Whether another time may go better. */
export function isPassing({ failure }: OutboundError): boolean {
  return failure === "unreachable" || failure === "timeout" || failure === "unresolved";
}
