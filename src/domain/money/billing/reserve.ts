import { and, eq, sql } from "drizzle-orm";
import { balances, reservations, spending } from "../../../db/billing.ts";
import type { Deps } from "../../deps.ts";
import { spendingPeriods } from "./spending-periods.ts";

export interface Reservation {
  accountId: number;
  key: string;
  amountMicro: number;
}

/**
 * Reserves `amountMicro` of an account for an operation that may still fail. The same key is reserved once, however
 * often this is called; a released key is reserved again. Returns false when the balance or a spending limit does not
 * cover the amount. Concurrent calls never reserve more than is available.
 */
export async function reserve(ctx: Pick<Deps, "db" | "clock">, input: Reservation): Promise<boolean> {
  const { accountId, key, amountMicro } = input;
  const createdAt = ctx.clock();
  try {
    await ctx.db.batch([
      ctx.db.insert(reservations).values({ idempotencyKey: key, accountId, amountMicro, createdAt }),
      ...addReserved(ctx, input, createdAt, sql`${amountMicro}`),
    ]);
    return true;
  } catch (error) {
    const held = await ctx.db
      .select({ state: reservations.state })
      .from(reservations)
      .where(and(eq(reservations.idempotencyKey, key), eq(reservations.accountId, accountId)))
      .get();
    if (held !== undefined) return held.state === "released" ? reserveAgain(ctx, input) : true;
    if (isCheckFailure(error)) return false;
    throw error;
  }
}

/** Of two concurrent calls only one reserves: the other finds no released reservation. */
async function reserveAgain(ctx: Pick<Deps, "db" | "clock">, input: Reservation): Promise<boolean> {
  const createdAt = ctx.clock();
  const isReleased = and(eq(reservations.idempotencyKey, input.key), eq(reservations.state, "released"));
  const amount = sql`coalesce((SELECT ${reservations.amountMicro} FROM ${reservations} WHERE ${isReleased}), 0)`;
  try {
    await ctx.db.batch([
      ...addReserved(ctx, input, createdAt, amount),
      ctx.db.update(reservations).set({ state: "held", createdAt }).where(isReleased),
    ]);
    return true;
  } catch (error) {
    if (isCheckFailure(error)) return false;
    throw error;
  }
}

/**
 * Adds an amount to the reserved part of the balance and, for an account with limits, to the spending of its day and
 * month.
 */
function addReserved(ctx: Pick<Deps, "db">, { accountId }: Reservation, at: number, amount: ReturnType<typeof sql>) {
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

/** `CHECK (balance_micro >= reserved_micro)` or `within_limit` rejected the reservation: the money does not suffice. */
function isCheckFailure(error: unknown): boolean {
  const texts = [error, (error as { cause?: unknown }).cause].map(String);
  return texts.some((text) => text.includes("CHECK constraint failed"));
}
