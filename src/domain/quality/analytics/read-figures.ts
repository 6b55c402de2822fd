import { type SQL, sql } from "drizzle-orm";
import type { Deps } from "../../deps.ts";
import { services } from "../../money/billing/prices.ts";
import { addUp } from "../../platform/shards/add-up.ts";
import { atShardOf } from "../../platform/shards/at-shard.ts";
import { inEveryShard } from "../../platform/shards/in-every-shard.ts";
import type { Day, DayFigures, Figures, Period } from "./types.ts";

const sums = (figures: Record<string, SQL>) =>
  sql.join(
    Object.entries(figures).map(([name, value]) => sql`${value} AS ${sql.raw(name)}`),
    sql`, `,
  );

/** Rows of a table by day, using its index by time; of one account, or of all. */
function byDay(days: Day[], table: string, account: number | undefined, figures: Record<string, SQL>): SQL {
  const bounds = JSON.stringify(days.map(({ startsAt, endsAt }) => [startsAt, endsAt]));
  const own = account === undefined ? sql`` : sql`AND line.account_id = ${account}`;
  return sql`SELECT day.key AS day, ${sums(figures)} FROM json_each(${bounds}) AS day
    CROSS JOIN ${sql.raw(table)} AS line
      WHERE line.created_at >= (day.value ->> 0) AND line.created_at < (day.value ->> 1) ${own}
    GROUP BY day.key`;
}

const countOf = (sender: string) => sql`sum(line.sender = ${sender})`;
const charged = sql.join(
  Object.keys(services).map((service) => sql`${service}`),
  sql`, `,
);

/** Figures of each day of a period, for the whole platform or one account. The cost grows with the number of events. */
export async function readFigures(
  ctx: Pick<Deps, "db" | "shards">,
  period: Period,
  accountId: number | undefined,
): Promise<DayFigures[]> {
  if (accountId !== undefined) return readDays(atShardOf(ctx, accountId), period, accountId);
  const parts = await inEveryShard(ctx, (shard) => readDays(shard, period, undefined));
  return period.days.map((_, at) => addUp(parts.flatMap((days) => days[at] ?? [])));
}

async function readDays(ctx: Pick<Deps, "db">, { days }: Period, accountId: number | undefined): Promise<DayFigures[]> {
  const [said, started, money] = await Promise.all([
    ctx.db.all<Row>(
      byDay(days, "messages", accountId, {
        user: countOf("user"),
        assistant: countOf("assistant"),
        operator: countOf("operator"),
        system: countOf("system"),
        active: sql`count(DISTINCT line.dialog_id)`,
        people: sql`count(DISTINCT CASE WHEN line.sender = 'operator' THEN line.dialog_id END)`,
      }),
    ),
    ctx.db.all<Row>(byDay(days, "dialogs", accountId, { started: sql`count(*)` })),
    ctx.db.all<Row>(
      byDay(days, "ledger", accountId, {
        charged: sql`-sum(CASE WHEN line.service_type IN (${charged}) THEN line.amount_micro ELSE 0 END)`,
        topped: sql`sum(CASE WHEN line.service_type = 'top_up' THEN line.amount_micro ELSE 0 END)`,
      }),
    ),
  ]);
  const of = (rows: Row[]) => new Map(rows.map((row) => [Number(row["day"]), row]));
  const [words, dialogs, lines] = [of(said), of(started), of(money)];
  return days.map(({ date }, at) => ({
    date,
    messages: {
      user: words.get(at)?.["user"] ?? 0,
      assistant: words.get(at)?.["assistant"] ?? 0,
      operator: words.get(at)?.["operator"] ?? 0,
      system: words.get(at)?.["system"] ?? 0,
    },
    dialogsStarted: dialogs.get(at)?.["started"] ?? 0,
    dialogsActive: words.get(at)?.["active"] ?? 0,
    dialogsWithOperator: words.get(at)?.["people"] ?? 0,
    chargedMicro: lines.get(at)?.["charged"] ?? 0,
    toppedUpMicro: lines.get(at)?.["topped"] ?? 0,
  }));
}

type Row = Record<string, number>;

/** The figures of a whole period. A dialog that is active on two days counts once: it is counted anew, not summed. */
export async function readTotals(
  ctx: Pick<Deps, "db" | "shards">,
  { days, timezone }: Period,
  accountId: number | undefined,
): Promise<Figures> {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) throw new Error("A period has no days.");
  const whole = { timezone, days: [{ date: first.date, startsAt: first.startsAt, endsAt: last.endsAt }] };
  const [figures] = await readFigures(ctx, whole, accountId);
  if (figures === undefined) throw new Error("A period has no figures.");
  const { date: _, ...totals } = figures;
  return totals;
}
