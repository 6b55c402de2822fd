import { DomainError } from "../../errors.ts";
import type { Allowance } from "./ports.ts";

/** The error for an exhausted allowance: `rate_limited` with `retryAfterSeconds` and `allowance`. */
export function rateLimitError(allowance: Allowance, now: number): DomainError {
  const retryAfterSeconds = Math.max(1, Math.ceil((allowance.resetAt - now) / 1000));
  return new DomainError("rate_limited", `Rate limit exceeded. Try again in ${retryAfterSeconds} seconds.`, {
    retryAfterSeconds,
    allowance,
  });
}
