import { sql } from "drizzle-orm";
import { accountTokens } from "../../../db/account-tokens.ts";
import type { Deps } from "../../deps.ts";
import type { UserPrincipal } from "../account/types.ts";
import { mintAccountToken } from "./mint-account-token.ts";
import { hasRoom, toAccountToken, tooManyTokens } from "./rules.ts";
import type { NewAccountToken } from "./types.ts";

/**
 * Creates a token for the caller's account. Only this result contains the whole `token`. Throws `conflict` when the account
 * has as many tokens as it may have, also of concurrent calls.
 */
export async function createAccountToken(
  ctx: Pick<Deps, "db" | "clock">,
  { accountId, userId }: UserPrincipal,
  { name }: { name: string },
): Promise<NewAccountToken> {
  const { token, tokenHash, tokenMasked } = await mintAccountToken(accountId);
  const now = ctx.clock();
  const [row] = await ctx.db
    .insert(accountTokens)
    .select(
      sql`SELECT NULL, ${accountId}, ${userId}, ${name}, ${tokenHash}, ${tokenMasked}, NULL, NULL, NULL, NULL, ${now}
          WHERE ${hasRoom(accountId, now)}`,
    )
    .returning();
  if (row === undefined) throw tooManyTokens();
  return { ...toAccountToken(row), token };
}
