import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { GuestPrincipal } from "../../people/account/types.ts";
import { countedVisitor } from "../../platform/limits/visitor-rules.ts";

/**
 * Counts a socket that a visitor is about to open. Throws `rate_limited` when too many of its sockets are open, in all its
 * dialogs together. While the counter is unavailable the room alone counts, in its dialog.
 */
export async function countVisitorSocket(
  ctx: Pick<Deps, "socketCounts">,
  guest: GuestPrincipal,
  dialogId: number,
): Promise<void> {
  const isAllowed = await ctx.socketCounts.openSocket(countedVisitor(guest).contact, dialogId).catch(() => true);
  if (isAllowed) return;
  const reason = "Too many of your connections are open. Close one, or try again in 30 seconds.";
  throw new DomainError("rate_limited", reason, { retryAfterSeconds: 30 });
}
