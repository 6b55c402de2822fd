import { and, eq, sql } from "drizzle-orm";
import { aiTokenRests, aiTokens, aiTokenUsage, aiTokenUses } from "../../../db/ai-tokens.ts";
import type { Deps } from "../../deps.ts";
import { spendingPeriods } from "../../money/billing/spending-periods.ts";
import { atPlatform } from "../../platform/shards/at-shard.ts";
import { mayServe } from "./may-serve.ts";
import type { AiTokenClaim } from "./types.ts";

/**
 * Claims a token for one request: of the account's own ones, which are in its shard, and of the platform's pool, which is in the
 * first. In one shard both are one transaction (`claimIn`). Without the first database an account of another one goes on without the pool.
 */
export async function claimToken(
  ctx: Pick<Deps, "db" | "shards" | "clock">,
  request: ClaimRequest,
): Promise<AiTokenClaim | null> {
  const claim = await claimIn(ctx, request);
  const platform = atPlatform(ctx);
  if (claim !== null || platform === ctx) return claim;
  return claimIn(platform, request).catch((error: unknown) => {
    console.error("no token of the pool claimed", { error });
    return null;
  });
}

interface ClaimRequest {
  key: string;
  accountId: number;
  model: string;
  tried: number[];
}

/**
 * Claims the best token for one request and counts it, in one transaction, so that concurrent requests never exceed a
 * limit. A token must be active, not cooling down, allowed for the model, and under its daily and monthly limits (UTC).
 * The account's own tokens come first, then by priority, then the least used today. The same key counts once per token.
 * null when no token is left except those in `tried`.
 */
async function claimIn(ctx: Pick<Deps, "db" | "clock">, request: ClaimRequest): Promise<AiTokenClaim | null> {
  const { key, accountId, model, tried } = request;
  const now = ctx.clock();
  const periods = spendingPeriods(now);
  const [day, month] = [periods.day.key, periods.month.key];
  const claimId = crypto.randomUUID();
  const isThis = and(eq(aiTokenUses.key, key), eq(aiTokenUses.claimId, claimId));
  const used = (period: string) =>
    sql`coalesce((SELECT requests FROM ${aiTokenUsage} WHERE token_id = t.id AND period = ${period}), 0)`;
  const isDriven = sql`EXISTS (SELECT 1 FROM ${aiTokenUses} WHERE key = ${key} AND token_id = t.id)`;
  const count = (period: string) =>
    ctx.db
      .insert(aiTokenUsage)
      .select(
        sql`SELECT token_id, ${period}, 1, 0, 0, 0 FROM ${aiTokenUses}
            WHERE key = ${key} AND claim_id = ${claimId} AND attempts = 1`,
      )
      .onConflictDoUpdate({
        target: [aiTokenUsage.tokenId, aiTokenUsage.period],
        set: { requests: sql`requests + 1` },
      });
  const [, , , [claimed]] = await ctx.db.batch([
    ctx.db
      .insert(aiTokenUses)
      .select(
        sql`SELECT ${key}, t.id, ${claimId}, 1, ${day}, ${month}, NULL, NULL, ${now} FROM ${aiTokens} AS t
            WHERE (t.account_id IS NULL OR t.account_id = ${accountId}) AND ${mayServe(model)}
              AND t.id NOT IN (SELECT value FROM json_each(${JSON.stringify(tried)}))
              AND NOT EXISTS (SELECT 1 FROM ${aiTokenRests}
                WHERE token_id = t.id AND model IN ('', ${model}) AND until > ${now})
              AND (${isDriven} OR ((t.daily_limit IS NULL OR ${used(day)} < t.daily_limit)
                AND (t.monthly_limit IS NULL OR ${used(month)} < t.monthly_limit)))
            ORDER BY t.account_id IS NULL, ${isDriven} DESC, t.priority, ${used(day)}, t.id LIMIT 1`,
      )
      .onConflictDoUpdate({
        target: [aiTokenUses.key, aiTokenUses.tokenId],
        set: { claimId: sql`excluded.claim_id`, attempts: sql`attempts + 1` },
      }),
    count(day),
    count(month),
    ctx.db
      .select({ use: aiTokenUses, sealed: aiTokens.tokenSealed, names: aiTokens.modelNames })
      .from(aiTokenUses)
      .innerJoin(aiTokens, eq(aiTokens.id, aiTokenUses.tokenId))
      .where(isThis),
  ]);
  if (claimed === undefined) return null;
  const { use, sealed, names } = claimed;
  return { key, claimId, tokenId: use.tokenId, sealed, names, day: use.day, month: use.month };
}
