import { and, eq, inArray } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";

/** Throws `validation_failed`, for a field, unless all are users of the account. */
export async function requireUsers(
  ctx: Pick<Deps, "db">,
  accountId: number,
  userIds: number[],
  field = "member_ids",
): Promise<void> {
  if (userIds.length === 0) return;
  const own = and(eq(users.accountId, accountId), inArray(users.id, userIds));
  const known = await ctx.db.select({ id: users.id }).from(users).where(own);
  const missing = userIds.find((id) => !known.some((user) => user.id === id));
  if (missing === undefined) return;
  const issue = `there is no user ${missing} in the account`;
  throw new DomainError("validation_failed", issue, { issues: [{ path: [field], issue, kind: "invalid" }] });
}
