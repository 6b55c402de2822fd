import { and, eq, sql } from "drizzle-orm";
import { balances, reservations } from "../../db/billing.ts";
import type { Deps } from "../deps.ts";

/**
 * Holds `amountMicro` of an account for an act that may still fail. The same key holds once, however often it is asked
 * for. Gives false when the balance does not cover it; concurrent holds never take more than there is.
 */
export async function reserve(
  ctx: Deps,
  input: { accountId: number; key: string; amountMicro: number },
): Promise<boolean> {
  const { accountId, key, amountMicro } = input;
  try {
    await ctx.db.batch([
      ctx.db.insert(reservations).values({ idempotencyKey: key, accountId, amountMicro, createdAt: ctx.clock() }),
      ctx.db
        .update(balances)
        .set({ reservedMicro: sql`${balances.reservedMicro} + ${amountMicro}` })
        .where(eq(balances.accountId, accountId)),
    ]);
    return true;
  } catch (error) {
    const held = await ctx.db
      .select({ state: reservations.state })
      .from(reservations)
      .where(and(eq(reservations.idempotencyKey, key), eq(reservations.accountId, accountId)))
      .get();
    if (held !== undefined) return held.state !== "released";
    if (isCheckFailure(error)) return false;
    throw error;
  }
}

/** `CHECK (balance_micro >= reserved_micro)` refused the hold: there is not enough. */
function isCheckFailure(error: unknown): boolean {
  const texts = [error, (error as { cause?: unknown }).cause].map(String);
  return texts.some((text) => text.includes("CHECK constraint failed"));
}
