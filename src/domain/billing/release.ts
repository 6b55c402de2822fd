import { and, eq, sql } from "drizzle-orm";
import { balances, reservations } from "../../db/billing.ts";
import type { Deps } from "../deps.ts";

/** Gives back what a reservation held, once: a second call, or one after `settle`, changes nothing. */
export async function release(ctx: Deps, input: { accountId: number; key: string }): Promise<void> {
  const isHeld = and(
    eq(reservations.idempotencyKey, input.key),
    eq(reservations.accountId, input.accountId),
    eq(reservations.state, "held"),
  );
  const heldAmount = sql`coalesce((SELECT ${reservations.amountMicro} FROM ${reservations} WHERE ${isHeld}), 0)`;
  await ctx.db.batch([
    ctx.db
      .update(balances)
      .set({ reservedMicro: sql`${balances.reservedMicro} - ${heldAmount}` })
      .where(eq(balances.accountId, input.accountId)),
    ctx.db.update(reservations).set({ state: "released" }).where(isHeld),
  ]);
}
