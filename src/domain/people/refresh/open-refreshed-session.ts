import { sessions } from "../../../db/accounts.ts";
import { randomToken } from "../../../kit/random-token.ts";
import type { Deps } from "../../deps.ts";
import { atShardOf } from "../../platform/shards/at-shard.ts";
import { issueTokens, type SessionTokens } from "./issue-tokens.ts";
import { refreshMs } from "./rules.ts";

/** Opens a session whose short access token is renewed by refresh tokens. */
export async function openRefreshedSession(anywhere: Deps, userId: number): Promise<SessionTokens> {
  const ctx = atShardOf(anywhere, userId);
  const sessionId = randomToken(16);
  const createdAt = ctx.clock();
  await ctx.db.insert(sessions).values({ id: sessionId, userId, createdAt, expiresAt: createdAt + refreshMs });
  return issueTokens(ctx, { sessionId, userId });
}
