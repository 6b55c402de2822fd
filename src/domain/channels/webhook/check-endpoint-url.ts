import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { OutboundError } from "../../platform/outbound/outbound-error.ts";

/** The normalised URL of an endpoint. Throws `validation_failed` for one that could never be called. */
export function checkEndpointUrl(ctx: Pick<Deps, "outbound">, text: string): string {
  try {
    return ctx.outbound.check(text.trim()).href;
  } catch (error) {
    if (!(error instanceof OutboundError)) throw error;
    throw new DomainError("validation_failed", error.message, {
      issues: [{ path: ["url"], issue: error.message, kind: "invalid" }],
    });
  }
}
