import { and, eq } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readBots } from "./read-bots.ts";
import type { Bot } from "./types.ts";

/**
 * The bots of a user's account, oldest first. Throws `not_found` for a user outside the account `reach` (`readBots`).
 */
export async function readUserBots(ctx: Pick<Deps, "db">, reach: number | undefined, userId: number): Promise<Bot[]> {
  const own = and(eq(users.id, userId), reach === undefined ? undefined : eq(users.accountId, reach));
  const user = await ctx.db.select({ accountId: users.accountId }).from(users).where(own).get();
  if (user === undefined) throw new DomainError("not_found", "No such user.");
  return readBots(ctx, { accountId: user.accountId });
}
