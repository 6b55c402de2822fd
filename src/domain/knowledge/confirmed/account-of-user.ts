import { eq } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { accountScopeOf } from "../../people/account/account-scope-of.ts";
import type { ServicePrincipal, UserPrincipal } from "../../people/account/types.ts";

/**
 * The account of a user, for the account's users, bot workers and administrators. Throws `not_found` for other callers.
 */
export async function accountOfUser(
  ctx: Pick<Deps, "db">,
  caller: ServicePrincipal | UserPrincipal,
  userId: number,
): Promise<number> {
  const [user] = await ctx.db.select({ accountId: users.accountId }).from(users).where(eq(users.id, userId));
  const reach = accountScopeOf(caller);
  if (user === undefined || (reach !== undefined && user.accountId !== reach)) {
    throw new DomainError("not_found", "No such user.");
  }
  return user.accountId;
}
