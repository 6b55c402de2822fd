import { and, eq, sql } from "drizzle-orm";
import { balances, reservations, spending } from "../../../db/billing.ts";
import type { Deps } from "../../deps.ts";
import { spendingPeriods } from "./spending-periods.ts";

export interface Hold {
  accountId: number;
  key: string;
  amountMicro: number;
}

/**
 * Holds `amountMicro` of an account for an act that may still fail. The same key holds once, however often it is asked
 * for; one that was given back is held again. Gives false when the balance or a spending limit does not cover it;
 * concurrent holds never take more than there is.
 */
export async function reserve(ctx: Pick<Deps, "db" | "clock">, input: Hold): Promise<boolean> {
  const { accountId, key, amountMicro } = input;
  const createdAt = ctx.clock();
  try {
    await ctx.db.batch([
      ctx.db.insert(reservations).values({ idempotencyKey: key, accountId, amountMicro, createdAt }),
      ...takeUp(ctx, input, createdAt, sql`${amountMicro}`),
    ]);
    return true;
  } catch (error) {
    const held = await ctx.db
      .select({ state: reservations.state })
      .from(reservations)
      .where(and(eq(reservations.idempotencyKey, key), eq(reservations.accountId, accountId)))
      .get();
    if (held !== undefined) return held.state === "released" ? holdAgain(ctx, input) : true;
    if (isCheckFailure(error)) return false;
    throw error;
  }
}

/** Two calls at once hold once: to the second there is nothing released any more. */
async function holdAgain(ctx: Pick<Deps, "db" | "clock">, input: Hold): Promise<boolean> {
  const createdAt = ctx.clock();
  const isReleased = and(eq(reservations.idempotencyKey, input.key), eq(reservations.state, "released"));
  const amount = sql`coalesce((SELECT ${reservations.amountMicro} FROM ${reservations} WHERE ${isReleased}), 0)`;
  try {
    await ctx.db.batch([
      ...takeUp(ctx, input, createdAt, amount),
      ctx.db.update(reservations).set({ state: "held", createdAt }).where(isReleased),
    ]);
    return true;
  } catch (error) {
    if (isCheckFailure(error)) return false;
    throw error;
  }
}

/** Counts an amount as held and, for an account with limits, as spent in its day and its month. */
function takeUp(ctx: Pick<Deps, "db">, { accountId }: Hold, at: number, amount: ReturnType<typeof sql>) {
  const { day, month } = spendingPeriods(at);
  return [
    ctx.db
      .update(balances)
      .set({ reservedMicro: sql`${balances.reservedMicro} + ${amount}` })
      .where(eq(balances.accountId, accountId)),
    ctx.db
      .insert(spending)
      .select(
        sql`SELECT account_id, ${day.key}, ${amount}, daily_micro FROM spending_limits
            WHERE account_id = ${accountId} AND daily_micro IS NOT NULL
            UNION ALL SELECT account_id, ${month.key}, ${amount}, monthly_micro FROM spending_limits
            WHERE account_id = ${accountId} AND monthly_micro IS NOT NULL`,
      )
      .onConflictDoUpdate({
        target: [spending.accountId, spending.period],
        set: { spentMicro: sql`spent_micro + excluded.spent_micro`, limitMicro: sql`excluded.limit_micro` },
      }),
  ] as const;
}

/** `CHECK (balance_micro >= reserved_micro)` or `within_limit` refused the hold: there is not enough. */
function isCheckFailure(error: unknown): boolean {
  const texts = [error, (error as { cause?: unknown }).cause].map(String);
  return texts.some((text) => text.includes("CHECK constraint failed"));
}
