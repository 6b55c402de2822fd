import { and, eq, isNull } from "drizzle-orm";
import { passwordResets, sessions, users } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { propagateSessionEnd } from "./propagate-session-end.ts";
import { requireValidPassword } from "./require-valid-password.ts";
import { startSession } from "./start-session.ts";
import type { UserPrincipal } from "./types.ts";

/**
 * Changes the caller's password, ends every session of the user including the current one, and revokes every mailed reset.
 * Returns a new token for the caller. Throws `invalid_credentials` when the current password is wrong and
 * `validation_failed` when the new one is too short or too long.
 */
export async function changePassword(
  ctx: Deps,
  caller: UserPrincipal,
  input: { currentPassword: string; newPassword: string },
): Promise<string> {
  const user = await ctx.db
    .select({ passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.id, caller.userId))
    .get();
  if (user === undefined || !(await ctx.passwords.matches(input.currentPassword, user.passwordHash))) {
    throw new DomainError("invalid_credentials", "The current password is wrong.");
  }
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
