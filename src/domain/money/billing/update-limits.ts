import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import { parseAmount } from "../../../kit/parse-amount.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readLimits, type SpendingLimits } from "./read-limits.ts";
import { spendingPeriods } from "./spending-periods.ts";

/** Amounts in units of the currency, decimal. null removes a limit; an absent field leaves it unchanged. */
export interface LimitChanges {
  daily?: string | number | null | undefined;
  monthly?: string | number | null | undefined;
  warnBelow?: string | number | null | undefined;
}

/**
 * Sets an account's daily and monthly spending limits and its warning threshold. Earlier spending in the period counts.
 * A limit below it refuses new operations and does not affect those in progress. Throws `invalid_amount`.
 */
export async function updateLimits(
  ctx: Pick<Deps, "db" | "clock">,
  accountId: number,
  changes: LimitChanges,
): Promise<SpendingLimits> {
  const before = await readLimits(ctx, accountId);
  const daily = amountOf(changes.daily, before.daily.limitMicro);
  const monthly = amountOf(changes.monthly, before.monthly.limitMicro);
  const warnBelow = amountOf(changes.warnBelow, before.warnBelowMicro);
  const now = ctx.clock();
  const periods = spendingPeriods(now);
  // The sums are computed anew, without a limit: only the next reservation is checked against it.
  const recount = ({ key, startsAt, endsAt }: typeof periods.day) =>
    sql`INSERT INTO spending (account_id, period, spent_micro)
        SELECT ${accountId}, ${key}, coalesce(sum(amount_micro), 0) FROM reservations
        WHERE account_id = ${accountId} AND created_at >= ${startsAt} AND created_at < ${endsAt} AND state <> 'released'`;
  await runBatch(ctx.db, [
    sql`INSERT INTO spending_limits (account_id, daily_micro, monthly_micro, updated_at)
        VALUES (${accountId}, ${daily}, ${monthly}, ${now}) ON CONFLICT (account_id) DO UPDATE SET
          daily_micro = excluded.daily_micro, monthly_micro = excluded.monthly_micro, updated_at = excluded.updated_at`,
    sql`DELETE FROM spending WHERE account_id = ${accountId}`,
    recount(periods.day),
    recount(periods.month),
    sql`UPDATE balances SET warn_below_micro = ${warnBelow},
          warned_at = CASE WHEN warn_below_micro IS ${warnBelow} THEN warned_at ELSE NULL END
        WHERE account_id = ${accountId}`,
  ]);
  return readLimits(ctx, accountId);
}

function amountOf(given: string | number | null | undefined, before: number | null): number | null {
  if (given === undefined) return before;
  if (given === null) return null;
  const micro = parseAmount(given);
  if (micro !== null && micro >= 0) return micro;
  throw new DomainError("invalid_amount", "A limit must be a decimal number, 0 or more, with at most six decimals.");
}
