import { and, eq, isNull } from "drizzle-orm";
import { passwordResets, sessions, users } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { takeAllowance } from "../../platform/limits/take-allowance.ts";
import { propagateSessionEnd } from "./propagate-session-end.ts";
import { requireValidPassword } from "./require-valid-password.ts";
import { passwordChanges, passwordChangesOfUser } from "./rules.ts";
import { startSession } from "./start-session.ts";
import type { UserPrincipal } from "./types.ts";

/**
 * Changes the caller's password, ends every session of the user including the current one, and revokes every mailed reset.
 * Returns a new token for the caller. Every attempt is counted before the password is checked; a correct one clears the count.
 * Throws `invalid_credentials` when the current password is wrong, `validation_failed` when the new one is too short or too
 * long, and `rate_limited`.
 */
export async function changePassword(
  ctx: Deps,
  caller: UserPrincipal,
  input: { currentPassword: string; newPassword: string },
): Promise<string> {
  const principal = `user:${caller.userId}`;
  const ofSession = `password-change:${caller.sessionId}`;
  await takeAllowance(ctx, principal, ofSession, passwordChanges);
  await takeAllowance(ctx, principal, "password-change", passwordChangesOfUser);
  const user = await ctx.db
    .select({ passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.id, caller.userId))
    .get();
  if (user === undefined || !(await ctx.passwords.matches(input.currentPassword, user.passwordHash))) {
    throw new DomainError("invalid_credentials", "The current password is wrong.");
  }
  await Promise.all([ctx.limits.clear(principal, ofSession), ctx.limits.clear(principal, "password-change")]);
  requireValidPassword("new_password", input.newPassword);
  const passwordHash = await ctx.passwords.hash(input.newPassword);
  const [, ended] = await ctx.db.batch([
    ctx.db.update(users).set({ passwordHash }).where(eq(users.id, caller.userId)),
    ctx.db
      .update(sessions)
      .set({ revokedAt: ctx.clock() })
      .where(and(eq(sessions.userId, caller.userId), isNull(sessions.revokedAt)))
      .returning({ id: sessions.id, userId: sessions.userId }),
    ctx.db.delete(passwordResets).where(eq(passwordResets.userId, caller.userId)),
  ]);
  await propagateSessionEnd(ctx, caller.accountId, ended);
  return startSession(ctx, caller.userId);
}
