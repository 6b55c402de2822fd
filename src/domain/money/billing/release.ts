import { and, eq, sql } from "drizzle-orm";
import { balances, reservations, spending } from "../../../db/billing.ts";
import type { Deps } from "../../deps.ts";

/** Releases a reservation, once: a second call, or a call after `settle`, changes nothing. */
export async function release(ctx: Pick<Deps, "db">, input: { accountId: number; key: string }): Promise<void> {
  const isHeld = and(
    eq(reservations.idempotencyKey, input.key),
    eq(reservations.accountId, input.accountId),
    eq(reservations.state, "held"),
  );
  const held = sql`FROM ${reservations} WHERE ${isHeld}`;
  const heldAmount = sql`coalesce((SELECT ${reservations.amountMicro} ${held}), 0)`;
  const heldOn = (format: string) =>
    sql`(SELECT strftime(${format}, ${reservations.createdAt} / 1000, 'unixepoch') ${held})`;
  await ctx.db.batch([
    ctx.db
      .update(balances)
      .set({ reservedMicro: sql`${balances.reservedMicro} - ${heldAmount}` })
      .where(eq(balances.accountId, input.accountId)),
    // No limit is set here: it may now be lower than the amount spent, and a release must never be refused.
    ctx.db
      .update(spending)
      .set({ spentMicro: sql`max(0, ${spending.spentMicro} - ${heldAmount})`, limitMicro: null })
      .where(
        and(
          eq(spending.accountId, input.accountId),
          sql`${spending.period} IN (${heldOn("day:%Y-%m-%d")}, ${heldOn("month:%Y-%m")})`,
        ),
      ),
    ctx.db.update(reservations).set({ state: "released" }).where(isHeld),
  ]);
}
