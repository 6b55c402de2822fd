import type { Deps } from "../../deps.ts";

/**
 * Makes the end of sessions, already written to D1, effective everywhere: their tokens are revoked and their sockets are
 * closed. A socket that cannot be reached now outlives its session at most until the token would have expired.
 */
export async function propagateSessionEnd(
  ctx: Pick<Deps, "sessions" | "inboxes">,
  accountId: number,
  ended: { id: string; userId: number }[],
): Promise<void> {
  if (ended.length === 0) return;
  const users = new Set(ended.map(({ userId }) => userId));
  const closing = ctx.inboxes.of(accountId).endSessions(ended.map(({ id }) => id));
  await Promise.all([
    ...Array.from(users, (userId) => ctx.sessions.invalidate(userId)),
    closing.catch((error) => console.error("sockets of ended sessions not closed", { accountId, error })),
  ]);
}
