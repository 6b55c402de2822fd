import { sql } from "drizzle-orm";
import type { Deps } from "../../deps.ts";
import type { Bucket, Range } from "../analytics/buckets-of.ts";
import { quarterMs } from "../analytics/count.ts";
import { type Durations, durationsOf } from "../analytics/histogram.ts";
import { keepOpenVisits } from "../analytics/keep-open-visits.ts";
import { openClock } from "../analytics/open-clock.ts";
import { fastClock } from "./fast-clock.ts";
import { addTo, type FigureSums, noSums } from "./figure-sums.ts";
import { readUnansweredFigures, type UnansweredFigure } from "./read-unanswered-figures.ts";
import { resolveRange } from "./resolve-range.ts";
import { type Channel, type ClockName, clocks, type FigureFilter } from "./types.ts";
import { clockColumns, visitsOf } from "./visits-of.ts";
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

const sums = `count(*) AS conversations, sum(visits.messages) AS messages, sum(visits.result = 'bot') AS bot,
  sum(visits.result = 'person') AS person, sum(visits.result = 'missed') AS missed,
  sum(visits.result = 'unanswered') AS unanswered, sum(visits.good > 0) AS good, sum(visits.bad > 0) AS bad`;
const hourMs = 4 * quarterMs;

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
  const sumsOpen = sql`${sql.raw(sums)}, sum(visits.open_until >= ${now}) AS open`;
  const [byTime, byDimension, times, unanswered] = await Promise.all([
    ctx.db.all<Flat>(sql`SELECT visits.started_at / ${unit} * ${unit} AS at, ${sumsOpen} ${from} GROUP BY 1`),
    ctx.db.all<Flat>(
      sql`SELECT dimension.*, assistants.name AS assistantName, trim(users.first_name || ' ' || users.last_name) AS operatorName
          FROM (SELECT visits.assistant_id AS assistantId, visits.channel AS channel, visits.operator_id AS operatorId,
            ${sumsOpen} ${from} GROUP BY 1, 2, 3) AS dimension
          LEFT JOIN assistants ON assistants.id = assistantId LEFT JOIN users ON users.id = operatorId`,
    ),
    readClocks(ctx, filter, parts, now),
    readUnansweredFigures(ctx, filter, parts),
  ]);
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

/** Percentiles from the buckets of `histogram.ts`, so that no list of durations is sorted. */
async function readClocks(ctx: Pick<Deps, "db">, filter: FigureFilter, parts: Bucket[], now: number) {
  const found = await Promise.all(
    clocks.map(async (clock): Promise<[ClockName, Durations]> => {
      const column = sql.raw(clockColumns[clock]);
      const rows = await ctx.db.all<{ bucket: number; n: number }>(
        sql`SELECT CAST(log2(max(1, ${column})) * 4 AS INTEGER) AS bucket, count(*) AS n
            ${visitsOf(filter, parts, now)} AND ${column} IS NOT NULL GROUP BY 1`,
      );
      return [clock, durationsOf(new Map(rows.map(({ bucket, n }) => [String(Math.min(123, bucket)), n])))];
    }),
  );
  return Object.fromEntries(found) as Record<ClockName, Durations>;
}
