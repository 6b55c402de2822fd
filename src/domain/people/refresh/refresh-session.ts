import { and, eq, gt, isNull } from "drizzle-orm";
import { refreshTokens } from "../../../db/accounts.ts";
import { sha256 } from "../../../kit/sha256.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { atShardOfToken } from "../../platform/shards/at-shard.ts";
import { endSessions } from "../account/end-sessions.ts";
import { findSession } from "../account/find-session.ts";
import { issueTokens, type SessionTokens } from "./issue-tokens.ts";

const refusal = "This refresh token is not valid. Log in again.";

/**
 * Uses a refresh token: it becomes invalid, and the session gets the next pair of tokens. A token that is used twice may have
 * been stolen, and it is not known by whom: the session ends (RFC 9700, 4.14.2). Of two uses at the same time one gets tokens,
 * and the other ends the session. Throws `unauthenticated` and `token_expired`.
 */
export async function refreshSession(anywhere: Deps, token: string): Promise<SessionTokens> {
  const ctx = atShardOfToken(anywhere, token);
  const tokenHash = await sha256(token);
  const now = ctx.clock();
  const isIt = eq(refreshTokens.tokenHash, tokenHash);
  const [taken] = await ctx.db
    .update(refreshTokens)
    .set({ usedAt: now })
    .where(and(isIt, isNull(refreshTokens.usedAt), gt(refreshTokens.expiresAt, now)))
    .returning({ sessionId: refreshTokens.sessionId, userId: refreshTokens.userId });
  if (taken === undefined) return refuse(ctx, tokenHash);
  const session = await findSession(ctx.db, taken.sessionId);
  if (session === undefined) throw new DomainError("unauthenticated", "This session has ended. Log in again.");
  return issueTokens(ctx, taken);
}

/** Ends the session of a token that was used before. Always throws. */
async function refuse(ctx: Deps, tokenHash: string): Promise<never> {
  const known = await ctx.db.select().from(refreshTokens).where(eq(refreshTokens.tokenHash, tokenHash)).get();
  if (known === undefined) throw new DomainError("unauthenticated", refusal);
  if (known.usedAt === null) throw new DomainError("token_expired", "This refresh token has expired. Log in again.");
  const { sessionId, userId } = known;
  const session = await findSession(ctx.db, sessionId);
  if (session !== undefined) {
    console.warn("a refresh token was used twice; its session ends", { userId, sessionId });
    await endSessions(ctx, session, sessionId);
  }
  throw new DomainError(
    "unauthenticated",
    "This refresh token was used before, so its session has ended. Log in again.",
  );
}
