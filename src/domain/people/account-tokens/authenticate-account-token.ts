import { and, eq, isNull, lte, or } from "drizzle-orm";
import { accountTokens } from "../../../db/account-tokens.ts";
import { accounts, users } from "../../../db/accounts.ts";
import { sha256 } from "../../../kit/sha256.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { atShardOfToken } from "../../platform/shards/at-shard.ts";
import type { AccountPrincipal } from "../account/types.ts";
import { lastUsedEveryMs } from "../api-tokens/rules.ts";
import { accountTokenPrefix } from "./rules.ts";

const refusal = "The account token is not valid.";

/**
 * The account for which a token acts. It is read on every request, so a revoked token is refused at once. Throws
 * `unauthenticated`; `token_expired` for a rotated token after its overlap; `account_closed`; `account_blocked` when an
 * administrator has blocked the account's owner.
 */
export async function authenticateAccountToken(
  anywhere: Pick<Deps, "db" | "shards" | "clock">,
  token: string | null,
): Promise<AccountPrincipal> {
  if (token === null || !token.startsWith(accountTokenPrefix)) throw new DomainError("unauthenticated", refusal);
  const ctx = atShardOfToken(anywhere, token);
  const found = await ctx.db
    .select({
      id: accountTokens.id,
      accountId: accountTokens.accountId,
      expiresAt: accountTokens.expiresAt,
      lastUsedAt: accountTokens.lastUsedAt,
      closedAt: accounts.closedAt,
      blockedAt: users.blockedAt,
    })
    .from(accountTokens)
    .innerJoin(accounts, eq(accounts.id, accountTokens.accountId))
    .leftJoin(users, eq(users.id, accounts.ownerUserId))
    .where(and(eq(accountTokens.tokenHash, await sha256(token)), isNull(accountTokens.revokedAt)))
    .get();
  if (found === undefined) throw new DomainError("unauthenticated", refusal);
  const { id, accountId, expiresAt, lastUsedAt, closedAt, blockedAt } = found;
  const now = ctx.clock();
  if (expiresAt !== null && expiresAt <= now) throw new DomainError("token_expired", refusal);
  if (closedAt !== null) throw new DomainError("account_closed", "This account has been closed.");
  if (blockedAt !== null) throw new DomainError("account_blocked", "An administrator has blocked this account.");
  if (lastUsedAt === null || lastUsedAt + lastUsedEveryMs <= now) {
    const isStale = or(isNull(accountTokens.lastUsedAt), lte(accountTokens.lastUsedAt, now - lastUsedEveryMs));
    await ctx.db
      .update(accountTokens)
      .set({ lastUsedAt: now })
      .where(and(eq(accountTokens.id, id), isStale));
  }
  return { kind: "account", accountId, tokenId: id };
}
