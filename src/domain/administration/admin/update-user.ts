import { eq } from "drizzle-orm";
import { accounts, emailCodes, passwordResets, users } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { emailTaken } from "../../people/account/email-taken.ts";
import { endSessions } from "../../people/account/end-sessions.ts";
import { forgetLogins } from "../../people/account/forget-logins.ts";
import { leaseEmail } from "../../people/account/lease-login.ts";
import { readProfileByEmail } from "../../people/account/read-profile.ts";
import { normaliseEmail } from "../../people/account/rules.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { readUser } from "./read-user.ts";
import { refuseChange } from "./rules.ts";
import type { ListedUser, UserChanges } from "./types.ts";

/**
 * Changes a user. Blocking a user ends all sessions at once. A new address invalidates what was mailed to the old one.
 * Throws `not_found`, `email_taken`, and `conflict` for a forbidden change (`refuseChange`).
 */
export async function updateUser(
  ctx: Deps,
  caller: UserPrincipal,
  userId: number,
  changes: UserChanges,
): Promise<{ before: ListedUser; after: ListedUser }> {
  const before = await readUser(ctx, userId);
  const refusal = refuseChange(caller.userId, before, changes);
  if (refusal !== null) throw new DomainError("conflict", refusal);
  const { isBlocked, plan, email: address, ...fields } = changes;
  const email = address === undefined ? undefined : normaliseEmail(address);
  const blockedAt =
    isBlocked === undefined || isBlocked === before.isBlocked ? undefined : isBlocked ? ctx.clock() : null;
  const set = { ...fields, email, blockedAt };
  const hasFields = Object.values(set).some((value) => value !== undefined);
  try {
    if (hasFields) {
      await leaseEmail(ctx, email === before.email ? undefined : email, async () =>
        ctx.db.update(users).set(set).where(eq(users.id, userId)),
      );
    }
  } catch (error) {
    if (email === undefined || (await readProfileByEmail(ctx, email)) === null) throw error;
    throw emailTaken();
  }
  if (plan !== undefined) await ctx.db.update(accounts).set({ plan }).where(eq(accounts.id, before.accountId));
  if (email !== undefined && email !== before.email) {
    await ctx.db.batch([
      ctx.db.delete(emailCodes).where(eq(emailCodes.userId, userId)),
      ctx.db.delete(passwordResets).where(eq(passwordResets.userId, userId)),
    ]);
    await forgetLogins(ctx, [{ email: before.email }]);
  }
  if (blockedAt) await endSessions(ctx, { userId, accountId: before.accountId });
  if (hasFields) await ctx.sessions.invalidate(userId);
  return { before, after: await readUser(ctx, userId) };
}
