import { sql } from "drizzle-orm";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { type Bucket, bucketsOf, type Range, type RangeInput } from "./buckets-of.ts";
import { noIntent } from "./counts-of-message.ts";
import { readHourly, totalOf } from "./read-hourly.ts";

/** Intents of a chart, the most frequent ones; the others are counted together. */
const shown = 20;

/** Names of intents that are looked up, of all that an assistant ever had. */
const maxIntents = 1_000;

export interface IntentCounts {
  /** The most frequent first. */
  intents: { intent: string; count: number }[];
  /** Messages with an intent that is not among the shown ones. */
  others: number;
  /** Messages that were classified and had no intent. */
  none: number;
}

export interface IntentChart extends Range {
  totals: IntentCounts;
  values: (Bucket & IntentCounts)[];
}

/** The intents of visitors' messages over time, as they were when answered. Throws `not_found` and `validation_failed`. */
export async function readIntentFigures(
  ctx: Pick<Deps, "db" | "clock">,
  { accountId, assistantId, ...input }: RangeInput & { accountId: number; assistantId: number },
): Promise<IntentChart> {
  const range = bucketsOf(input, ctx.clock());
  await readAssistant(ctx, accountId, assistantId);
  const names = await readNames(ctx, assistantId);
  const wanted = names.map((name): [string, string] => ["intent", name]);
  const sums = await readHourly(ctx, { assistantId, wanted, buckets: range.buckets });
  const counted = names
    .filter((name) => name !== noIntent)
    .map((intent) => ({ intent, count: totalOf(sums, `intent/${intent}`) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.intent < b.intent ? -1 : 1));
  const top = counted.slice(0, shown).map(({ intent }) => intent);
  const rest = counted.slice(shown).map(({ intent }) => intent);
  const countsOf = (buckets: Map<string, number>[]): IntentCounts => ({
    intents: top.map((intent) => ({ intent, count: totalOf(buckets, `intent/${intent}`) })),
    others: rest.reduce((sum, intent) => sum + totalOf(buckets, `intent/${intent}`), 0),
    none: totalOf(buckets, `intent/${noIntent}`),
  });
  const values = range.buckets.map((bucket, at) => ({ ...bucket, ...countsOf(sums.slice(at, at + 1)) }));
  return { ...range, totals: countsOf(sums), values };
}

/** The names of all intents that an assistant ever had: one look into the index for each. */
async function readNames(ctx: Pick<Deps, "db">, assistantId: number): Promise<string[]> {
  const ofThis = sql`assistant_id = ${assistantId} AND figure = 'intent'`;
  const rows = await ctx.db.all<{ label: string }>(sql`
    WITH RECURSIVE name (label) AS (
      SELECT min(label) FROM hourly_figures WHERE ${ofThis}
      UNION ALL
      SELECT (SELECT min(label) FROM hourly_figures WHERE ${ofThis} AND label > name.label)
      FROM name WHERE name.label IS NOT NULL
    )
    SELECT label FROM name WHERE label IS NOT NULL LIMIT ${maxIntents}`);
  return rows.map(({ label }) => label);
}
