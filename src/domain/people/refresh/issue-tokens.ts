import { eq } from "drizzle-orm";
import { refreshTokens, sessions } from "../../../db/accounts.ts";
import { randomToken } from "../../../kit/random-token.ts";
import { sha256 } from "../../../kit/sha256.ts";
import type { Deps } from "../../deps.ts";
import { atShardOf } from "../../platform/shards/at-shard.ts";
import { tokenOfAccount } from "../../platform/shards/rules.ts";
import { refreshMs, refreshTokenPrefix, shortAccessMs } from "./rules.ts";

/** The credentials of a session. Times are milliseconds since the epoch. */
export interface SessionTokens {
  accessToken: string;
  accessExpiresAt: number;
  refreshToken: string;
  refreshExpiresAt: number;
}

/** Issues the next access token and refresh token of a session, which stays open as long as the latter can be used. */
export async function issueTokens(
  anywhere: Deps,
  { sessionId, userId }: { sessionId: string; userId: number },
): Promise<SessionTokens> {
  const ctx = atShardOf(anywhere, userId);
  const now = ctx.clock();
  const refreshToken = tokenOfAccount(`${refreshTokenPrefix}${randomToken(32)}`, userId);
  const accessExpiresAt = now + Math.min(shortAccessMs, ctx.tokens.lifetimeMs);
  const refreshExpiresAt = now + refreshMs;
  await ctx.db.batch([
    ctx.db.insert(refreshTokens).values({
      ...{ sessionId, userId, createdAt: now, expiresAt: refreshExpiresAt },
      tokenHash: await sha256(refreshToken),
    }),
    ctx.db.update(sessions).set({ expiresAt: refreshExpiresAt }).where(eq(sessions.id, sessionId)),
  ]);
  const accessToken = await ctx.tokens.issue({ sessionId, userId }, accessExpiresAt);
  return { accessToken, accessExpiresAt, refreshToken, refreshExpiresAt };
}
