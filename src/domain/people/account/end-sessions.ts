import { and, eq, isNull } from "drizzle-orm";
import { sessions } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";
import { propagateSessionEnd } from "./propagate-session-end.ts";

/**
 * Ends a user's sessions, or one of them: their tokens are revoked and their sockets are closed. A socket that cannot be
 * reached now outlives its session at most until the token would have expired.
 */
export async function endSessions(
  ctx: Pick<Deps, "db" | "clock" | "sessions" | "inboxes">,
  user: { userId: number; accountId: number },
  only?: string,
): Promise<void> {
  const { userId, accountId } = user;
  const which = only === undefined ? eq(sessions.userId, userId) : eq(sessions.id, only);
  const ended = await ctx.db
    .update(sessions)
    .set({ revokedAt: ctx.clock() })
    .where(and(which, isNull(sessions.revokedAt)))
    .returning({ id: sessions.id, userId: sessions.userId });
  await propagateSessionEnd(ctx, accountId, ended);
}
