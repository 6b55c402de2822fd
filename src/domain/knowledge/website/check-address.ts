import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { OutboundError } from "../../platform/outbound/outbound-error.ts";

/** The address of a website as a user writes it; without a scheme, `https` is assumed. Throws `validation_failed`. */
export function checkAddress(ctx: Pick<Deps, "outbound">, text: string): URL {
  const trimmed = text.trim();
  try {
    return ctx.outbound.check(trimmed.includes("://") ? trimmed : `https://${trimmed}`);
  } catch (error) {
    if (!(error instanceof OutboundError)) throw error;
    throw new DomainError("validation_failed", error.message, {
      issues: [{ path: ["url"], issue: error.message, kind: "invalid" }],
    });
  }
}
