import { and, eq, isNull } from "drizzle-orm";
import { sessions } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";

/**
 * Ends a user's sessions, or one of them: their tokens are refused from now on, and the sockets they opened are closed.
 * A socket that cannot be reached now outlives its session at most until the token would have expired.
 */
export async function endSessions(
  ctx: Pick<Deps, "db" | "clock" | "inboxes">,
  user: { userId: number; accountId: number },
  only?: string,
): Promise<void> {
  const { userId, accountId } = user;
  const which = only === undefined ? eq(sessions.userId, userId) : eq(sessions.id, only);
  const ended = await ctx.db
    .update(sessions)
    .set({ revokedAt: ctx.clock() })
    .where(and(which, isNull(sessions.revokedAt)))
    .returning({ id: sessions.id });
  await closeSockets(
    ctx,
    accountId,
    ended.map(({ id }) => id),
  );
}

/** Closes the sockets of sessions that have ended. */
export async function closeSockets(ctx: Pick<Deps, "inboxes">, accountId: number, sessionIds: string[]): Promise<void> {
  if (sessionIds.length === 0) return;
  const closing = ctx.inboxes.of(accountId).endSessions(sessionIds);
  await closing.catch((error) => console.error("sockets of ended sessions not closed", { accountId, error }));
}
