import { and, eq, sql } from "drizzle-orm";
import { balances, ledger, reservations } from "../../db/billing.ts";
import type { Deps } from "../deps.ts";

export interface Settlement {
  accountId: number;
  key: string;
  serviceType: string;
  description: string;
  details: Record<string, unknown>;
}

/** Turns a held reservation into a ledger line and takes it from the balance, once: a second call changes nothing. */
export async function settle(ctx: Deps, input: Settlement): Promise<void> {
  const held = and(eq(reservations.idempotencyKey, input.key), eq(reservations.accountId, input.accountId));
  const reservation = await ctx.db.select().from(reservations).where(held).get();
  if (reservation === undefined || reservation.state !== "held") return;
  const { amountMicro } = reservation;
  if (amountMicro === 0) {
    await ctx.db.update(reservations).set({ state: "settled" }).where(held);
    return;
  }
  try {
    await ctx.db.batch([
      ctx.db.insert(ledger).values({
        accountId: input.accountId,
        type: "debit",
        amountMicro: -amountMicro,
        serviceType: input.serviceType,
        description: input.description,
        details: input.details,
        idempotencyKey: input.key,
        createdAt: ctx.clock(),
      }),
      ctx.db
        .update(balances)
        .set({
          balanceMicro: sql`${balances.balanceMicro} - ${amountMicro}`,
          reservedMicro: sql`${balances.reservedMicro} - ${amountMicro}`,
        })
        .where(eq(balances.accountId, input.accountId)),
      ctx.db.update(reservations).set({ state: "settled" }).where(held),
    ]);
  } catch (error) {
    const line = await ctx.db.select({ id: ledger.id }).from(ledger).where(eq(ledger.idempotencyKey, input.key)).get();
    if (line === undefined) throw error;
  }
}
