import { and, asc, eq, gt, isNull, type SQL } from "drizzle-orm";
import { aiTokenRests, aiTokens, aiTokenUsage } from "../../../db/ai-tokens.ts";
import type { Deps } from "../../deps.ts";
import { spendingPeriods } from "../../money/billing/spending-periods.ts";
import { atPlatform } from "../../platform/shards/at-shard.ts";
import type { AiToken } from "./types.ts";

/** The platform's pool, in the order of use, with each token's usage of today and this month (UTC). */
export function listAiTokens(ctx: Pick<Deps, "db" | "shards" | "clock">): Promise<AiToken[]> {
  return readTokens(atPlatform(ctx), isNull(aiTokens.accountId));
}

/** The tokens that match a condition, without deleted ones. */
export async function readTokens(ctx: Pick<Deps, "db" | "clock">, condition: SQL | undefined): Promise<AiToken[]> {
  const now = ctx.clock();
  const { day, month } = spendingPeriods(now);
  const isWanted = and(condition, isNull(aiTokens.deletedAt));
  const usedIn = (period: string) =>
    ctx.db
      .select({ tokenId: aiTokenUsage.tokenId, requests: aiTokenUsage.requests })
      .from(aiTokenUsage)
      .innerJoin(aiTokens, eq(aiTokens.id, aiTokenUsage.tokenId))
      .where(and(isWanted, eq(aiTokenUsage.period, period)));
  const [tokens, today, thisMonth, resting] = await ctx.db.batch([
    ctx.db.select().from(aiTokens).where(isWanted).orderBy(asc(aiTokens.priority), asc(aiTokens.id)),
    usedIn(day.key),
    usedIn(month.key),
    ctx.db
      .select({ rest: aiTokenRests })
      .from(aiTokenRests)
      .innerJoin(aiTokens, eq(aiTokens.id, aiTokenRests.tokenId))
      .where(and(isWanted, gt(aiTokenRests.until, now))),
  ]);
  const usedOf = (used: typeof today, id: number) => used.find(({ tokenId }) => tokenId === id)?.requests ?? 0;
  return tokens.map(({ accountId: _, tokenSealed: __, tokenMasked, deletedAt: ___, ...token }) => ({
    ...token,
    masked: tokenMasked,
    dailyUsage: usedOf(today, token.id),
    monthlyUsage: usedOf(thisMonth, token.id),
    rests: resting
      .filter(({ rest }) => rest.tokenId === token.id)
      .map(({ rest: { tokenId: _, model, ...rest } }) => ({ ...rest, model: model === "" ? null : model })),
  }));
}
