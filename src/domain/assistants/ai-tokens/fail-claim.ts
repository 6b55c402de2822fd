import { and, eq, sql } from "drizzle-orm";
import { aiTokenRests } from "../../../db/ai-tokens.ts";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { atShardOf } from "../../platform/shards/at-shard.ts";
import { cooldownAfter, isUncounted, redactKeys } from "./rules.ts";
import type { AiTokenClaim, AiTokenError } from "./types.ts";

/**
 * Records that a request with a token has failed, starts the token's cooldown, and does not count the request when the
 * provider did nothing for it. A request that failed after its first event (`hasBegun`) stays counted and starts no
 * cooldown.
 */
export async function failClaim(
  anywhere: Pick<Deps, "db" | "shards" | "clock">,
  claim: AiTokenClaim,
  model: string,
  error: AiTokenError & { hasBegun: boolean },
): Promise<void> {
  const { key, claimId, tokenId, day, month } = claim;
  const ctx = atShardOf(anywhere, tokenId);
  const { failure, hasBegun } = error;
  const now = ctx.clock();
  const isFree = !hasBegun && isUncounted(failure);
  const claimed = sql`FROM ai_token_uses WHERE key = ${key} AND token_id = ${tokenId} AND claim_id = ${claimId} AND attempts = 1`;
  await runBatch(ctx.db, [
    sql`UPDATE ai_token_usage SET failures = failures + 1,
          requests = requests - ${isFree ? sql`EXISTS (SELECT 1 ${claimed})` : sql`0`}
        WHERE token_id = ${tokenId} AND period IN (${day}, ${month})`,
    sql`UPDATE ai_tokens SET last_failure = ${failure}, last_error = ${redactKeys(error.message)}, last_error_at = ${now}
        WHERE id = ${tokenId}`,
    ...(isFree ? [sql`DELETE ${claimed}`] : []),
  ]);
  if (hasBegun) return;
  const resting = failure === "model_unavailable" ? model : "";
  const isThis = and(eq(aiTokenRests.tokenId, tokenId), eq(aiTokenRests.model, resting));
  const before = await ctx.db.select().from(aiTokenRests).where(isThis).get();
  // Requests that fail at the same time count as one failure.
  if (before !== undefined && before.until > now) return;
  const failures = (before?.failures ?? 0) + 1;
  const cooldownMs = cooldownAfter(failure, failures, error.retryAfterMs);
  if (cooldownMs === null) return;
  const cooldown = { reason: failure, until: now + cooldownMs, failures };
  await ctx.db
    .insert(aiTokenRests)
    .values({ tokenId, model: resting, ...cooldown })
    .onConflictDoUpdate({ target: [aiTokenRests.tokenId, aiTokenRests.model], set: cooldown });
  console.warn("AI token is cooling down", { tokenId, model: resting, failure, seconds: Math.ceil(cooldownMs / 1000) });
}
