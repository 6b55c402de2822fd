import { and, eq } from "drizzle-orm";
import { accountTokens } from "../../../db/account-tokens.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { acceptedTokens, toAccountToken } from "./rules.ts";
import type { AccountToken } from "./types.ts";

/** Revokes a token of an account: it is refused from now on. Throws `not_found`. */
export async function revokeAccountToken(
  ctx: Pick<Deps, "db" | "clock">,
  accountId: number,
  id: number,
): Promise<AccountToken> {
  const now = ctx.clock();
  const [row] = await ctx.db
    .update(accountTokens)
    .set({ revokedAt: now })
    .where(and(eq(accountTokens.id, id), acceptedTokens(accountId, now)))
    .returning();
  if (row === undefined) throw new DomainError("not_found", "No such token.");
  return toAccountToken(row);
}
