import { sql } from "drizzle-orm";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { type Bucket, bucketsOf, type Range, type RangeInput } from "./buckets-of.ts";
import { quarterMs } from "./count.ts";
import { readHourly, totalOf } from "./read-hourly.ts";

/** Rows that a chart may read. With more, it reads a sample of the visitors. */
export const maxRows = 20_000;

/** The highest level of `visitor_quarters`; its sample is one visitor in 4^4. */
const topLevel = 4;

/** Different visitors who wrote, and those of them who had never written to the assistant before. */
export interface VisitorCounts {
  active: number;
  isNew: number;
}

export interface VisitorChart extends Range {
  totals: VisitorCounts;
  values: (Bucket & VisitorCounts)[];
  /** The share of visitors in the sample; 1: the figures are exact. */
  sample: number;
  /** Of `totals.active`: the relative standard error, 0 when it is exact. */
  standardError: number;
}

interface Row {
  bucket: number;
  n: number;
}

/**
 * The visitors of an assistant over time. A visitor who writes in two buckets is counted in both, and once in the total. Throws
 * `not_found` and `validation_failed`.
 */
export async function readVisitorFigures(
  ctx: Pick<Deps, "db" | "clock">,
  { accountId, assistantId, ...input }: RangeInput & { accountId: number; assistantId: number },
): Promise<VisitorChart> {
  const range = bucketsOf(input, ctx.clock());
  await readAssistant(ctx, accountId, assistantId);
  const [active = new Map<string, number>()] = await readHourly(ctx, {
    ...{ assistantId, wanted: [["active", ""]], buckets: [range] },
  });
  const level = levelFor(totalOf([active], "active/"));
  const levels = JSON.stringify(Array.from({ length: topLevel + 1 - level }, (_, at) => level + at));
  const countIn = async (buckets: Bucket[], table: string, column: string, count: string) => {
    const bounds = JSON.stringify(buckets.map(({ start, end }) => [start / quarterMs, end / quarterMs]));
    const rows = await ctx.db.all<Row>(sql`
      WITH bucket AS MATERIALIZED (
        SELECT key AS number, value ->> 0 AS first, value ->> 1 AS past FROM json_each(${bounds})
      )
      SELECT bucket.number AS bucket, (
        SELECT ${sql.raw(count)} FROM ${sql.raw(table)} AS line
        WHERE line.assistant_id = ${assistantId} AND line.level IN (SELECT value FROM json_each(${levels}))
          AND line.${sql.raw(column)} >= first AND line.${sql.raw(column)} < past
      ) AS n
      FROM bucket`);
    return new Map(rows.map(({ bucket, n }) => [bucket, n]));
  };
  const [different, fresh, whole] = await Promise.all([
    countIn(range.buckets, "visitor_quarters", "quarter", "count(DISTINCT line.visitor)"),
    countIn(range.buckets, "visitors", "first_quarter", "count(*)"),
    countIn([range], "visitor_quarters", "quarter", "count(DISTINCT line.visitor)"),
  ]);
  const [times, inSample] = [4 ** level, whole.get(0) ?? 0];
  const values = range.buckets.map((bucket, at) => ({
    ...bucket,
    active: (different.get(at) ?? 0) * times,
    isNew: (fresh.get(at) ?? 0) * times,
  }));
  const isNew = values.reduce((sum, value) => sum + value.isNew, 0);
  const standardError = level === 0 || inSample === 0 ? 0 : Math.sqrt((1 - 1 / times) / inSample);
  return { ...range, totals: { active: inSample * times, isNew }, values, sample: 1 / times, standardError };
}

/** The lowest level whose sample has at most `maxRows` of `rows` rows. */
export function levelFor(rows: number): number {
  const level = Math.ceil(Math.log2(Math.max(1, rows / maxRows)) / 2);
  return Math.min(topLevel, level);
}
