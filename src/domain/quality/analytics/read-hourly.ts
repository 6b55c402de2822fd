import { sql } from "drizzle-orm";
import type { Deps } from "../../deps.ts";
import type { Bucket } from "./buckets-of.ts";
import { quarterMs } from "./count.ts";

export interface HourlyQuery {
  assistantId: number;
  /** Figures with their labels, for example `["message", "user"]`. */
  wanted: [figure: string, label: string][];
  buckets: Bucket[];
}

/**
 * Sums of figures in each bucket, by `figure/label`; nothing was counted where a bucket has none. Reads only the rows of the asked
 * figures within the range, whatever else is stored: at most one for each hour and label.
 */
export async function readHourly(
  ctx: Pick<Deps, "db">,
  { assistantId, wanted, buckets }: HourlyQuery,
): Promise<Map<string, number>[]> {
  const sums = buckets.map(() => new Map<string, number>());
  if (wanted.length === 0) return sums;
  const bounds = JSON.stringify(buckets.map(({ start, end }) => [start / quarterMs, end / quarterMs]));
  const inBucket = (quarter: number) =>
    sql.raw(`iif(line.hour * 4 + ${quarter} >= first AND line.hour * 4 + ${quarter} < past, line.q${quarter}, 0)`);
  const rows = await ctx.db.all<{ bucket: number; figure: string; label: string; amount: number }>(sql`
    WITH bucket AS MATERIALIZED (
      SELECT key AS number, value ->> 0 AS first, value ->> 1 AS past FROM json_each(${bounds})
    ), wanted AS MATERIALIZED (
      SELECT value ->> 0 AS figure, value ->> 1 AS label FROM json_each(${JSON.stringify(wanted)})
    ), sums AS MATERIALIZED (
      SELECT bucket.number AS bucket, wanted.figure, wanted.label, (
        SELECT sum(${inBucket(0)} + ${inBucket(1)} + ${inBucket(2)} + ${inBucket(3)}) FROM hourly_figures AS line
        WHERE line.assistant_id = ${assistantId} AND line.figure = wanted.figure AND line.label = wanted.label
          AND line.hour >= first / 4 AND line.hour <= (past - 1) / 4
      ) AS amount
      FROM wanted CROSS JOIN bucket
    )
    SELECT * FROM sums WHERE amount IS NOT NULL`);
  for (const { bucket, figure, label, amount } of rows) sums[bucket]?.set(`${figure}/${label}`, amount);
  return sums;
}

/** The sum of a figure over all buckets. */
export function totalOf(sums: Map<string, number>[], key: string): number {
  return sums.reduce((total, bucket) => total + (bucket.get(key) ?? 0), 0);
}
