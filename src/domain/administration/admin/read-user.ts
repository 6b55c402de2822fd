import { and, eq, isNull } from "drizzle-orm";
import { accounts, users } from "../../../db/accounts.ts";
import { balances } from "../../../db/billing.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { ListedUser } from "./types.ts";
import { userColumns } from "./user-columns.ts";

/** Reads any user, for an administrator. Throws `not_found`. */
export async function readUser(ctx: Pick<Deps, "db">, userId: number): Promise<ListedUser> {
  const user = await ctx.db
    .select(userColumns)
    .from(users)
    .innerJoin(accounts, eq(accounts.id, users.accountId))
    .innerJoin(balances, eq(balances.accountId, users.accountId))
    .where(and(eq(users.id, userId), isNull(users.deletedAt)))
    .get();
  if (user === undefined) throw new DomainError("not_found", "No such user.");
  return user;
}
