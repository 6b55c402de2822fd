import { sessions } from "../../../db/accounts.ts";
import { randomToken } from "../../../kit/random-token.ts";
import type { Deps } from "../../deps.ts";
import { atShardOf } from "../../platform/shards/at-shard.ts";

/** Opens a session for a user and returns its access token. */
export async function startSession(anywhere: Deps, userId: number): Promise<string> {
  const ctx = atShardOf(anywhere, userId);
  const createdAt = ctx.clock();
  const expiresAt = createdAt + ctx.tokens.lifetimeMs;
  const id = randomToken(16);
  await ctx.db.insert(sessions).values({ id, userId, createdAt, expiresAt });
  return ctx.tokens.issue({ sessionId: id, userId }, expiresAt);
}
