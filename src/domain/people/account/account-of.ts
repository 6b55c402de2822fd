import { eq } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "./types.ts";

/**
 * The account of a list (CONFLICTS C-07): the caller's own; for an administrator also another user's, or all (undefined).
 * Throws `forbidden` when another caller asks for more, and `not_found` for a user that does not exist.
 */
export async function accountOf(
  ctx: Pick<Deps, "db">,
  caller: UserPrincipal,
  filter: { userId?: number | undefined; all?: boolean | undefined },
): Promise<number | undefined> {
  const { userId, all } = filter;
  if (caller.role !== "admin") {
    if (all === true || (userId !== undefined && userId !== caller.userId)) {
      throw new DomainError("forbidden", "Insufficient permissions. Admin access required.");
    }
    return caller.accountId;
  }
  if (userId === undefined) return all === true ? undefined : caller.accountId;
  const user = await ctx.db.select({ accountId: users.accountId }).from(users).where(eq(users.id, userId)).get();
  if (user === undefined) throw new DomainError("not_found", "No such user.");
  return user.accountId;
}
