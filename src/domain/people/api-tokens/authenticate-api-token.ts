import { and, eq, isNull } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import { apiTokens } from "../../../db/api-tokens.ts";
import { sha256 } from "../../../kit/sha256.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { atShardOfToken } from "../../platform/shards/at-shard.ts";
import type { UserPrincipal } from "../account/types.ts";
import { apiTokenSessionPrefix, lastUsedEveryMs } from "./rules.ts";
import type { ApiTokenScope } from "./types.ts";

const refusal = "Token expired or invalid. Please login again.";

/** Longest lifetime of a socket opened with a token that does not expire, milliseconds. */
const socketMs = 24 * 60 * 60_000;

/**
 * The user for whom an API token acts, by its hash. It is read on every request, so a revoked token is refused at once.
 * A token never acts as a platform administrator. Throws `token_expired`; `forbidden` when the token has scopes, but not
 * `scope`; `unauthenticated`, also for a token with scopes where none is named.
 */
export async function authenticateApiToken(
  anywhere: Pick<Deps, "db" | "shards" | "clock">,
  token: string,
  scope?: ApiTokenScope,
): Promise<UserPrincipal> {
  const ctx = atShardOfToken(anywhere, token);
  const found = await ctx.db
    .select({ token: apiTokens, user: users })
    .from(apiTokens)
    .innerJoin(users, eq(users.id, apiTokens.userId))
    .where(
      and(
        eq(apiTokens.tokenHash, await sha256(token)),
        isNull(apiTokens.revokedAt),
        isNull(users.blockedAt),
        isNull(users.deletedAt),
      ),
    )
    .get();
  if (found === undefined) throw new DomainError("unauthenticated", refusal);
  const { id, scopes, expiresAt, lastUsedAt } = found.token;
  const now = ctx.clock();
  if (expiresAt !== null && expiresAt <= now) throw new DomainError("token_expired", refusal);
  if (scopes !== null && scope === undefined) {
    throw new DomainError("unauthenticated", "An API key is not accepted here. Please login.");
  }
  if (scopes !== null && scope !== undefined && !scopes.includes(scope)) {
    throw new DomainError("forbidden", `Insufficient permissions. This API key needs the scope "${scope}" for this.`);
  }
  if (lastUsedAt === null || lastUsedAt + lastUsedEveryMs <= now) {
    await ctx.db.update(apiTokens).set({ lastUsedAt: now }).where(eq(apiTokens.id, id));
  }
  const { id: userId, accountId, email, firstName, lastName, avatarUrl } = found.user;
  return {
    kind: "user",
    ...{ userId, accountId, email, avatarUrl },
    role: found.user.role === "operator" ? "operator" : "user",
    displayName: `${firstName} ${lastName}`.trim() || email,
    sessionId: sessionIdOf(id),
    sessionEndsAt: expiresAt ?? now + socketMs,
  };
}

/** The session id of an API token, which has no session: its sockets are closed by this id. */
export function sessionIdOf(apiTokenId: number): string {
  return `${apiTokenSessionPrefix}${apiTokenId}`;
}
