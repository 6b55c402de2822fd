import type { Deps } from "../../deps.ts";
import type { Principal } from "../../people/account/types.ts";
import { rateLimitError } from "../../platform/limits/rate-limit-error.ts";
import { countedVisitor, messageRules } from "../../platform/limits/visitor-rules.ts";

/**
 * Counts a message of a visitor for its contact and its address; most calls need none of the counters' objects. The room
 * itself counts the messages of a sender in its dialog. Throws `rate_limited`.
 */
export async function countMessage(
  ctx: Pick<Deps, "visitorCounts" | "messagesPerMinute" | "clock">,
  principal: Principal,
): Promise<void> {
  if (principal.kind !== "guest") return;
  const spent = await ctx.visitorCounts.take(messageRules(countedVisitor(principal), ctx.messagesPerMinute));
  if (spent !== null) throw rateLimitError(spent, ctx.clock());
}
