import { desc } from "drizzle-orm";
import { accountTokens } from "../../../db/account-tokens.ts";
import type { Deps } from "../../deps.ts";
import { acceptedTokens, toAccountToken } from "./rules.ts";
import type { AccountToken } from "./types.ts";

/** The tokens of an account that are accepted now, newest first. */
export async function listAccountTokens(ctx: Pick<Deps, "db" | "clock">, accountId: number): Promise<AccountToken[]> {
  const accepted = acceptedTokens(accountId, ctx.clock());
  const rows = await ctx.db.select().from(accountTokens).where(accepted).orderBy(desc(accountTokens.id));
  return rows.map(toAccountToken);
}
