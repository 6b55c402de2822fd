import { eq } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import type { UserPrincipal } from "../../account/types.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";

/** The account of a user, for its own people and administrators. Throws `not_found` for anybody else's user. */
export async function accountOfUser(ctx: Pick<Deps, "db">, caller: UserPrincipal, userId: number): Promise<number> {
  const [user] = await ctx.db.select({ accountId: users.accountId }).from(users).where(eq(users.id, userId));
  if (user === undefined || (user.accountId !== caller.accountId && caller.role !== "admin")) {
    throw new DomainError("not_found", "There is no such user.");
  }
  return user.accountId;
}
