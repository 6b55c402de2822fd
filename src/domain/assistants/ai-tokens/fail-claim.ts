import { and, eq, sql } from "drizzle-orm";
import { aiTokenRests } from "../../../db/ai-tokens.ts";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { isGivenBack, restAfter, withoutKeys } from "./rules.ts";
import type { AiTokenClaim, AiTokenTrouble } from "./types.ts";

/**
 * Notes that a request with a token has failed, puts the token to rest for as long as the failure says, and gives the
 * request back to its limits where the provider did nothing for it. What failed after it had begun (`hasBegun`) is noted
 * and stays counted.
 */
export async function failClaim(
  ctx: Pick<Deps, "db" | "clock">,
  claim: AiTokenClaim,
  model: string,
  trouble: AiTokenTrouble & { hasBegun: boolean },
): Promise<void> {
  const { key, claimId, tokenId, day, month } = claim;
  const { failure, hasBegun } = trouble;
  const now = ctx.clock();
  const isFree = !hasBegun && isGivenBack(failure);
  const claimed = sql`FROM ai_token_uses WHERE key = ${key} AND token_id = ${tokenId} AND claim_id = ${claimId} AND attempts = 1`;
  await runBatch(ctx.db, [
    sql`UPDATE ai_token_usage SET failures = failures + 1,
          requests = requests - ${isFree ? sql`EXISTS (SELECT 1 ${claimed})` : sql`0`}
        WHERE token_id = ${tokenId} AND period IN (${day}, ${month})`,
    sql`UPDATE ai_tokens SET last_failure = ${failure}, last_error = ${withoutKeys(trouble.message)}, last_error_at = ${now}
        WHERE id = ${tokenId}`,
    ...(isFree ? [sql`DELETE ${claimed}`] : []),
  ]);
  if (hasBegun) return;
  const resting = failure === "model_unavailable" ? model : "";
  const isThis = and(eq(aiTokenRests.tokenId, tokenId), eq(aiTokenRests.model, resting));
  const before = await ctx.db.select().from(aiTokenRests).where(isThis).get();
  // Requests that were under way together fail together: that is one failure.
  if (before !== undefined && before.until > now) return;
  const failures = (before?.failures ?? 0) + 1;
  const restMs = restAfter(failure, failures, trouble.retryAfterMs);
  if (restMs === null) return;
  const rest = { reason: failure, until: now + restMs, failures };
  await ctx.db
    .insert(aiTokenRests)
    .values({ tokenId, model: resting, ...rest })
    .onConflictDoUpdate({ target: [aiTokenRests.tokenId, aiTokenRests.model], set: rest });
  console.warn("AI token rests", { tokenId, model: resting, failure, seconds: Math.ceil(restMs / 1000) });
}
