import { and, eq, sql } from "drizzle-orm";
import { accounts, sessions, users } from "../../../db/accounts.ts";
import { drafts, operatorDialogs } from "../../../db/operator-dialogs.ts";
import { runBatch } from "../../../db/run-batch.ts";
import { teamMembers } from "../../../db/teams.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { forgetLogins } from "../account/forget-logins.ts";
import { propagateSessionEnd } from "../account/propagate-session-end.ts";
import type { UserPrincipal } from "../account/types.ts";

/** Matches no password. */
const noPassword = "";

/**
 * Removes a user of the caller's account: their sessions end at once, and the AI answers again in the dialogs they
 * hold. The row is deleted last, so that an interrupted removal can be repeated. Throws `not_found`, and `conflict` for
 * the owner.
 */
export async function removeOperator(
  ctx: Deps,
  caller: Pick<UserPrincipal, "accountId">,
  userId: number,
): Promise<void> {
  const { accountId } = caller;
  const person = await ctx.db
    .select({ ownerUserId: accounts.ownerUserId, email: users.email, username: users.username })
    .from(users)
    .innerJoin(accounts, eq(accounts.id, users.accountId))
    .where(and(eq(users.id, userId), eq(users.accountId, accountId)))
    .get();
  if (person === undefined) throw new DomainError("not_found", "No such operator.");
  if (person.ownerUserId === userId) throw new DomainError("conflict", "The owner of an account cannot be removed.");
  const [, , ended] = await ctx.db.batch([
    ctx.db.delete(teamMembers).where(eq(teamMembers.userId, userId)),
    ctx.db.update(users).set({ passwordHash: noPassword }).where(eq(users.id, userId)),
    ctx.db.delete(sessions).where(eq(sessions.userId, userId)).returning({ id: sessions.id, userId: sessions.userId }),
    ctx.db.delete(drafts).where(eq(drafts.userId, userId)),
    ctx.db.delete(operatorDialogs).where(eq(operatorDialogs.userId, userId)),
  ]);
  await propagateSessionEnd(ctx, accountId, ended);
  await ctx.inboxes.of(accountId).removeOperator(userId);
  await runBatch(ctx.db, [
    sql`DELETE FROM notification_preferences WHERE user_id = ${userId}`,
    sql`DELETE FROM users WHERE id = ${userId}`,
  ]);
  await forgetLogins(ctx, [person]);
}
