import { and, eq, isNull, sql } from "drizzle-orm";
import { accountTokens } from "../../../db/account-tokens.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../account/types.ts";
import { mintAccountToken } from "./mint-account-token.ts";
import { acceptedTokens, hasRoom, toAccountToken, tooManyTokens } from "./rules.ts";
import type { AccountToken, NewAccountToken } from "./types.ts";

/**
 * Replaces a token of the caller's account by a new one with the same name; the old one is accepted for `overlapMinutes`
 * more. Only this result contains the whole `token`. Of two concurrent rotations one succeeds. Throws `not_found`, and
 * `conflict` when the token was replaced before or the account has as many tokens as it may have.
 */
export async function rotateAccountToken(
  ctx: Pick<Deps, "db" | "clock">,
  { accountId, userId }: UserPrincipal,
  { id, overlapMinutes }: { id: number; overlapMinutes: number },
): Promise<{ made: NewAccountToken; replaced: AccountToken }> {
  const { token, tokenHash, tokenMasked } = await mintAccountToken(accountId);
  const now = ctx.clock();
  const known = and(eq(accountTokens.id, id), acceptedTokens(accountId, now));
  const isCurrent = and(known, isNull(accountTokens.rotatedAt));
  const isMade = sql`EXISTS (SELECT 1 FROM account_tokens AS made WHERE made.token_hash = ${tokenHash})`;
  const [[found], [made], [replaced]] = await ctx.db.batch([
    ctx.db.select({ rotatedAt: accountTokens.rotatedAt }).from(accountTokens).where(known),
    ctx.db
      .insert(accountTokens)
      .select(
        sql`SELECT NULL, ${accountId}, ${userId}, name, ${tokenHash}, ${tokenMasked}, NULL, NULL, NULL, NULL, ${now}
            FROM ${accountTokens} WHERE ${isCurrent} AND ${hasRoom(accountId, now)}`,
      )
      .returning(),
    ctx.db
      .update(accountTokens)
      .set({ rotatedAt: now, expiresAt: now + overlapMinutes * 60_000 })
      .where(and(isCurrent, isMade))
      .returning(),
  ]);
  if (made !== undefined && replaced !== undefined) {
    return { made: { ...toAccountToken(made), token }, replaced: toAccountToken(replaced) };
  }
  if (found === undefined) throw new DomainError("not_found", "No such token.");
  if (found.rotatedAt === null) throw tooManyTokens();
  throw new DomainError("conflict", "This token has already been replaced. Rotate its successor.");
}
