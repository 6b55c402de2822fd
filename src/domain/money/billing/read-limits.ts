import { and, eq, gte, lt, ne, sql } from "drizzle-orm";
import { balances, reservations, spendingLimits } from "../../../db/billing.ts";
import type { Deps } from "../../deps.ts";
import { type SpendingPeriod, spendingPeriods } from "./spending-periods.ts";

/** One spending limit: the amount allowed in its period (null: no limit), and the amount spent or reserved so far. */
export interface SpendingLimit {
  limitMicro: number | null;
  spentMicro: number;
  /** When the period ends and the amount resets to zero, milliseconds since the epoch. */
  resetsAt: number;
}

export interface SpendingLimits {
  daily: SpendingLimit;
  monthly: SpendingLimit;
  /** The account is warned once when its balance falls below this; null: never. */
  warnBelowMicro: number | null;
}

/** Reads an account's spending limits, what it has spent, and its warning threshold. Days and months are in UTC. */
export async function readLimits(ctx: Pick<Deps, "db" | "clock">, accountId: number): Promise<SpendingLimits> {
  const { day, month } = spendingPeriods(ctx.clock());
  const spentIn = ({ startsAt, endsAt }: SpendingPeriod) =>
    ctx.db
      .select({ micro: sql<number>`coalesce(sum(${reservations.amountMicro}), 0)` })
      .from(reservations)
      .where(
        and(
          eq(reservations.accountId, accountId),
          gte(reservations.createdAt, startsAt),
          lt(reservations.createdAt, endsAt),
          ne(reservations.state, "released"),
        ),
      );
  const [[limits], [balance], [today], [thisMonth]] = await ctx.db.batch([
    ctx.db.select().from(spendingLimits).where(eq(spendingLimits.accountId, accountId)),
    ctx.db.select({ below: balances.warnBelowMicro }).from(balances).where(eq(balances.accountId, accountId)),
    spentIn(day),
    spentIn(month),
  ]);
  return {
    daily: { limitMicro: limits?.dailyMicro ?? null, spentMicro: today?.micro ?? 0, resetsAt: day.endsAt },
    monthly: { limitMicro: limits?.monthlyMicro ?? null, spentMicro: thisMonth?.micro ?? 0, resetsAt: month.endsAt },
    warnBelowMicro: balance?.below ?? null,
  };
}
