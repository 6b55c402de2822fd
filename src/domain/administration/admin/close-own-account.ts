import { eq } from "drizzle-orm";
import { accounts, users } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { passwordChanges, passwordChangesOfUser } from "../../people/account/rules.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { takeAllowance } from "../../platform/limits/take-allowance.ts";
import { closeAccount } from "./close-account.ts";

/**
 * Closes the caller's account for good (`closeAccount`). The owner confirms with the account's address and the password; attempts are
 * counted like those of a change of password. Throws `validation_failed` for another address, `invalid_credentials`, `rate_limited`,
 * and `conflict` for who is not the owner, or is an administrator.
 */
export async function closeOwnAccount(
  ctx: Deps,
  caller: UserPrincipal,
  { email, password }: { email: string; password: string },
): Promise<void> {
  if (caller.role === "admin") throw new DomainError("conflict", "An administrator's account cannot be closed.");
  if (email.trim().toLowerCase() !== caller.email) {
    throw new DomainError("validation_failed", "The address is not the one of this account.", {
      issues: [{ path: ["email"], issue: "is not the address of this account", kind: "invalid" }],
    });
  }
  const principal = `user:${caller.userId}`;
  await takeAllowance(ctx, principal, `password-change:${caller.sessionId}`, passwordChanges);
  await takeAllowance(ctx, principal, "password-change", passwordChangesOfUser);
  const user = await ctx.db
    .select({ passwordHash: users.passwordHash, ownerUserId: accounts.ownerUserId })
    .from(users)
    .innerJoin(accounts, eq(accounts.id, users.accountId))
    .where(eq(users.id, caller.userId))
    .get();
  if (user === undefined || !(await ctx.passwords.matches(password, user.passwordHash))) {
    throw new DomainError("invalid_credentials", "The password is wrong.");
  }
  if (user.ownerUserId !== caller.userId) throw new DomainError("conflict", "Only the owner may close the account.");
  await closeAccount(ctx, caller.accountId);
}
