import { and, count, eq, isNull } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import { apiTokens } from "../../../db/api-tokens.ts";
import { randomToken } from "../../../kit/random-token.ts";
import { sha256 } from "../../../kit/sha256.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { atShardOf } from "../../platform/shards/at-shard.ts";
import { tokenOfAccount } from "../../platform/shards/rules.ts";
import type { UserPrincipal } from "../account/types.ts";
import { apiTokenPrefix, maxTokensOfUser, toApiToken } from "./rules.ts";
import type { ApiToken, ApiTokenScope } from "./types.ts";

/**
 * Creates a token for a user, by default the caller. Only this result contains the whole `token`. Throws `not_found`
 * for an unknown user, `validation_failed` for an end that is past, and `conflict` when the user has too many.
 */
export async function createApiToken(
  anywhere: Pick<Deps, "db" | "shards" | "clock">,
  caller: UserPrincipal,
  input: { name: string; userId?: number | undefined; expiresAt: number | null; scopes?: ApiTokenScope[] | null },
): Promise<ApiToken & { token: string }> {
  const { name, expiresAt, userId = caller.userId, scopes = null } = input;
  const ctx = atShardOf(anywhere, userId);
  if (expiresAt !== null && expiresAt <= ctx.clock()) {
    const issue = "must be in the future";
    throw new DomainError("validation_failed", `The end of an API token ${issue}.`, {
      issues: [{ path: ["body", "expires_at"], issue, kind: "invalid" }],
    });
  }
  const [owned] = await ctx.db
    .select({ count: count() })
    .from(apiTokens)
    .where(and(eq(apiTokens.userId, userId), isNull(apiTokens.revokedAt)));
  if ((owned?.count ?? 0) >= maxTokensOfUser) {
    throw new DomainError("conflict", `A user may have at most ${maxTokensOfUser} API tokens. Revoke one first.`);
  }
  const user = await ctx.db.select({ id: users.id }).from(users).where(eq(users.id, userId)).get();
  if (user === undefined) throw new DomainError("not_found", "No such user.");
  const token = tokenOfAccount(`${apiTokenPrefix}${randomToken(32)}`, userId);
  const row = await ctx.db
    .insert(apiTokens)
    .values({
      ...{ userId, name, expiresAt, scopes, createdBy: caller.userId, createdAt: ctx.clock() },
      tokenHash: await sha256(token),
      tokenMasked: `${apiTokenPrefix}...${token.slice(-4)}`,
    })
    .returning()
    .get();
  return { ...toApiToken(row), token };
}
