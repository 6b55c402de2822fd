import { desc, eq } from "drizzle-orm";
import { aiTokenUsage } from "../../../db/ai-tokens.ts";
import type { Deps } from "../../deps.ts";
import { readAiToken } from "./read-ai-token.ts";
import type { AiToken, AiTokenPeriod } from "./types.ts";

/** Number of days and months shown. */
const shown = { day: 31, month: 12 };

export interface AiTokenUsage {
  token: AiToken;
  /** Newest first; periods without requests are left out. */
  days: AiTokenPeriod[];
  months: AiTokenPeriod[];
  total: Omit<AiTokenPeriod, "period">;
}

/** The usage of a token of the pool: the last 31 days and 12 months (UTC), and the total. Throws `not_found`. */
export async function readAiTokenUsage(ctx: Pick<Deps, "db" | "clock">, id: number): Promise<AiTokenUsage> {
  const token = await readAiToken(ctx, id);
  const rows = await ctx.db
    .select()
    .from(aiTokenUsage)
    .where(eq(aiTokenUsage.tokenId, id))
    .orderBy(desc(aiTokenUsage.period));
  const of = (kind: "day" | "month") =>
    rows
      .filter(({ period }) => period.startsWith(`${kind}:`))
      .map(({ tokenId: _, ...row }) => ({ ...row, period: row.period.slice(kind.length + 1) }));
  const total = { requests: 0, failures: 0, inputTokens: 0, outputTokens: 0 };
  for (const month of of("month")) {
    total.requests += month.requests;
    total.failures += month.failures;
    total.inputTokens += month.inputTokens;
    total.outputTokens += month.outputTokens;
  }
  return { token, days: of("day").slice(0, shown.day), months: of("month").slice(0, shown.month), total };
}
