import type { Deps } from "../../domain/deps.ts";
import type { Caller } from "../../domain/people/account/types.ts";
import type { RequestLimiter } from "../../domain/platform/limits/create-request-limiter.ts";
import type { Allowance } from "../../domain/platform/limits/ports.ts";
import { rateLimitError } from "../../domain/platform/limits/rate-limit-error.ts";
import { accountFactor, type RequestClass } from "../../domain/platform/limits/rules.ts";
import { networkPrincipal, requestRules } from "../../domain/platform/limits/visitor-rules.ts";
import { principalOf } from "./principal-of.ts";

/**
 * Counts a request of a caller; null stands for a refused one. A visitor's request also counts for its address, in blocks.
 * Returns the caller's allowance, null when it could not be counted. Throws `rate_limited`.
 */
export async function countCaller(
  ctx: Pick<Deps, "visitorCounts" | "requestsPerMinute" | "clock">,
  countRequest: RequestLimiter,
  caller: Caller | null,
  address: string,
  requestClass?: RequestClass,
): Promise<Allowance | null> {
  const factor = caller?.kind === "account" ? accountFactor : 1;
  const counted = countRequest(principalOf(caller, address), { requestClass, factor });
  if (caller?.kind !== "guest") return counted;
  const rules = requestRules(networkPrincipal(caller.assistantId, address), ctx.requestsPerMinute);
  const [allowance, spent] = await Promise.all([counted, ctx.visitorCounts.take(rules)]);
  if (spent !== null) throw rateLimitError(spent, ctx.clock());
  return allowance;
}
