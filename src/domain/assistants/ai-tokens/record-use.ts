import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { atShardOf } from "../../platform/shards/at-shard.ts";
import type { AiTokenClaim } from "./types.ts";

/**
 * Adds the usage of a request to its token's figures, once per key, and resets the count of consecutive failures.
 * `usage` is null when the provider did not report it.
 */
export async function recordUse(
  anywhere: Pick<Deps, "db" | "shards" | "clock">,
  claim: AiTokenClaim,
  model: string,
  usage: { inputTokens: number; outputTokens: number } | null,
): Promise<void> {
  const { key, tokenId, day, month } = claim;
  const ctx = atShardOf(anywhere, tokenId);
  const now = ctx.clock();
  const unrecorded = sql`key = ${key} AND token_id = ${tokenId} AND input_tokens IS NULL`;
  const figures =
    usage === null
      ? []
      : [
          sql`UPDATE ai_token_usage SET input_tokens = input_tokens + ${usage.inputTokens},
                output_tokens = output_tokens + ${usage.outputTokens}
              WHERE token_id = ${tokenId} AND period IN (${day}, ${month})
                AND EXISTS (SELECT 1 FROM ai_token_uses WHERE ${unrecorded})`,
          sql`UPDATE ai_token_uses SET input_tokens = ${usage.inputTokens}, output_tokens = ${usage.outputTokens}
              WHERE ${unrecorded}`,
        ];
  await runBatch(ctx.db, [
    ...figures,
    sql`UPDATE ai_tokens SET last_used_at = ${now} WHERE id = ${tokenId}`,
    sql`DELETE FROM ai_token_rests WHERE token_id = ${tokenId} AND model IN ('', ${model}) AND until <= ${now}`,
  ]);
}
