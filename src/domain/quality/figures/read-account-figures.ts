import { sql } from "drizzle-orm";
import type { Deps } from "../../deps.ts";
import type { Bucket, Range } from "../analytics/buckets-of.ts";
import { quarterMs } from "../analytics/count.ts";
import { type Durations, durationsOf } from "../analytics/histogram.ts";
import { keepOpenVisits } from "../analytics/keep-open-visits.ts";
import { openClock } from "../analytics/open-clock.ts";
import type { VisitResult } from "../analytics/visit-rules.ts";
import { fastClock } from "./fast-clock.ts";
import { addTo, type FigureSums, noSums } from "./figure-sums.ts";
import { readUnansweredFigures, type UnansweredFigure } from "./read-unanswered-figures.ts";
import { resolveRange } from "./resolve-range.ts";
import { type Channel, type ClockName, clocks, type FigureFilter } from "./types.ts";
import { clockColumns, isVisitOf, listOf, visitsOf } from "./visits-of.ts";
import { weekdayAndHour } from "./weekday-and-hour.ts";

export interface AccountFigures extends Range {
  totals: FigureSums;
  values: (Bucket & FigureSums)[];
  /** Conversations by the hour at which they began; hours without any are missing. */
  hours: { weekday: number; hour: number; conversations: number }[];
  clocks: Record<ClockName, Durations>;
  byChannel: (FigureSums & { channel: Channel })[];
  byAssistant: (FigureSums & { id: number; name: string })[];
  /** Of operators who wrote. */
  byOperator: (FigureSums & { id: number; name: string })[];
  unanswered: UnansweredFigure[];
}

const sums = {
  ...{ conversations: "count(*)", messages: "coalesce(sum(visits.messages), 0)" },
  ...{ bot: "sum(visits.result = 'bot')", person: "sum(visits.result = 'person')" },
  ...{ missed: "sum(visits.result = 'missed')", unanswered: "sum(visits.result = 'unanswered')" },
  ...{ good: "sum(visits.good > 0)", bad: "sum(visits.bad > 0)" },
};
const hourMs = 4 * quarterMs;
/** Times of which percentiles are exact. */
const maxTimes = 20_000;

/**
 * The figures of an account's conversations that began in a range, from the table of visits: the cost grows with their number, not
 * with that of messages. The list of the same filter (`listConversations`) has as many rows as each figure counts. Throws
 * `validation_failed`.
 */
export async function readAccountFigures(
  ctx: Pick<Deps, "db" | "clock">,
  filter: FigureFilter,
): Promise<AccountFigures> {
  const { range, parts } = await resolveRange(ctx, filter);
  await keepOpenVisits(ctx, filter.accountId);
  const now = ctx.clock();
  const from = visitsOf(filter, parts, now);
  const at = fastClock(openClock(range.timeZone, "timeZone"));
  // Rows for quarters of an hour only where the zone's hours do not begin with those of UTC.
  const unit = [...range.buckets, { start: range.end }].every(({ start }) => start % hourMs === 0) ? hourMs : quarterMs;
  const sumsOpen = (...more: string[]) => [...Object.values(sums), `sum(visits.open_until >= ${now})`, ...more];
  const names = [...Object.keys(sums), "open"];
  const counted = clocks.map((clock) => `count(${clockColumns[clock]})`);
  const [timeRows, byResult, unanswered] = await Promise.all([
    // One look for each part of time: grouping would sort all visits.
    ctx.db.all<{ at: number; sums: string }>(
      sql`SELECT part.value ->> 0 AS at, (SELECT json_array(${sql.raw(sumsOpen(...counted).join(", "))})
            FROM visits WHERE ${isVisitOf(filter, now)}) AS sums
          FROM ${listOf(unitsOf(range, unit))} AS part`,
    ),
    ctx.db.all<Flat & { result: VisitResult }>(
      sql`SELECT dimension.*, assistants.name AS assistantName, trim(users.first_name || ' ' || users.last_name) AS operatorName
          FROM (SELECT visits.assistant_id AS assistantId, visits.channel AS channel, visits.operator_id AS operatorId,
            visits.result AS result, count(*) AS conversations, sum(visits.messages) AS messages,
            sum(visits.good > 0) AS good, sum(visits.bad > 0) AS bad, sum(visits.open_until >= ${now}) AS open
            ${from} GROUP BY 1, 2, 3, 4) AS dimension
          LEFT JOIN assistants ON assistants.id = assistantId LEFT JOIN users ON users.id = operatorId`,
    ),
    readUnansweredFigures(ctx, filter, parts),
  ]);
  const byDimension = byResult.map(({ result, ...row }) => ({
    ...{ ...row, bot: 0, person: 0, missed: 0, unanswered: 0, [result]: row.conversations },
  }));
  const lists = timeRows.map((row) => ({ at: row.at, list: JSON.parse(row.sums) as (number | null)[] }));
  const byTime = lists
    .filter(({ list }) => (list[0] ?? 0) > 0)
    .map(
      ({ at, list }) => ({ at, ...Object.fromEntries(names.map((name, index) => [name, list[index] ?? 0])) }) as Flat,
    );
  const counts = clocks.map((_, index) => lists.reduce((sum, { list }) => sum + (list[names.length + index] ?? 0), 0));
  const times = await readClocks(ctx, filter, parts, { now, counts });
  const values = range.buckets.map((bucket) => ({ ...bucket, ...noSums() }));
  const hours = new Map<string, { weekday: number; hour: number; conversations: number }>();
  const totals = noSums();
  let bucket = 0;
  for (const row of byTime) {
    addTo(totals, row);
    const start = Math.max(range.start, row.at);
    while (start >= (values[bucket]?.end ?? Number.POSITIVE_INFINITY)) bucket++;
    const value = values[bucket];
    if (value !== undefined) addTo(value, row);
    const place = weekdayAndHour(at(start));
    const key = `${place.weekday}/${place.hour}`;
    const cell = hours.get(key) ?? { ...place, conversations: 0 };
    hours.set(key, { ...cell, conversations: cell.conversations + row.conversations });
  }
  const byOperator = groupBy(
    byDimension.filter(({ operatorId }) => operatorId !== null),
    ({ operatorId, operatorName }) => ({ id: operatorId ?? 0, name: operatorName || `Operator ${operatorId}` }),
  );
  return {
    ...{ ...range, totals, values, hours: [...hours.values()], clocks: times, unanswered, byOperator },
    byChannel: groupBy(byDimension, ({ channel }) => ({ channel })),
    byAssistant: groupBy(byDimension, ({ assistantId: id, assistantName }) => ({ id, name: assistantName ?? "" })),
  };
}

interface Flat extends Omit<FigureSums, "results"> {
  at: number;
  bot: number;
  person: number;
  missed: number;
  unanswered: number;
  assistantId: number;
  assistantName: string | null;
  channel: Channel;
  operatorId: number | null;
  operatorName: string | null;
}

/** Sums rows by what `keyOf` tells of them, the most conversations first. */
function groupBy<K extends object>(rows: Flat[], keyOf: (row: Flat) => K): (FigureSums & K)[] {
  const groups = new Map<string, FigureSums & K>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(JSON.stringify(key)) ?? { ...noSums(), ...key };
    addTo(group, row);
    groups.set(JSON.stringify(key), group);
  }
  return [...groups.values()].sort((one, other) => other.conversations - one.conversations);
}

/** The range in hours, or quarters of an hour, of UTC. */
function unitsOf({ start, end }: Bucket, unit: number): Bucket[] {
  const units: Bucket[] = [];
  for (let at = start; at < end; ) {
    const next = Math.min(end, (Math.floor(at / unit) + 1) * unit);
    units.push({ start: at, end: next });
    at = next;
  }
  return units;
}

/**
 * Percentiles from the buckets of `histogram.ts`. With more than `maxTimes` times they are those of a sample of dialogs; the counts
 * are exact.
 */
async function readClocks(
  ctx: Pick<Deps, "db">,
  filter: FigureFilter,
  parts: Bucket[],
  { now, counts }: { now: number; counts: number[] },
) {
  const found = await Promise.all(
    clocks.map(async (clock, index): Promise<[ClockName, Durations]> => {
      const count = counts[index] ?? 0;
      const column = sql.raw(clockColumns[clock]);
      const every = Math.ceil(count / maxTimes);
      const inSample = every > 1 ? sql`AND visits.dialog_id % ${every} = 0` : sql``;
      const rows = await ctx.db.all<{ bucket: number; n: number }>(
        sql`SELECT CAST(log2(max(1, ${column})) * 4 AS INTEGER) AS bucket, count(*) AS n
            ${visitsOf(filter, parts, now)} AND ${column} IS NOT NULL ${inSample} GROUP BY 1`,
      );
      const sample = new Map(rows.map(({ bucket, n }) => [String(Math.min(123, bucket)), n]));
      return [clock, { ...durationsOf(sample), count }];
    }),
  );
  return Object.fromEntries(found) as Record<ClockName, Durations>;
}
