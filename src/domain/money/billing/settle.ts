import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import type { services } from "./prices.ts";

export interface Settlement {
  accountId: number;
  key: string;
  serviceType: keyof typeof services;
  description: string;
  details: Record<string, unknown>;
}

/**
 * Turns a reservation into a ledger line and deducts it from the balance, once: a second call, or a call after
 * `release`, changes nothing.
 */
export async function settle(ctx: Pick<Deps, "db" | "clock">, input: Settlement): Promise<void> {
  const { accountId, key, serviceType, description } = input;
  const held = sql`FROM reservations WHERE idempotency_key = ${key} AND account_id = ${accountId} AND state = 'held'`;
  const heldAmount = sql`coalesce((SELECT amount_micro ${held}), 0)`;
  await runBatch(ctx.db, [
    sql`INSERT INTO ledger
          (account_id, type, amount_micro, service_type, description, details, idempotency_key, created_at)
        SELECT account_id, 'debit', -amount_micro, ${serviceType}, ${description}, ${JSON.stringify(input.details)},
          idempotency_key, ${ctx.clock()} ${held} AND amount_micro > 0`,
    sql`UPDATE balances SET balance_micro = balance_micro - ${heldAmount},
          reserved_micro = reserved_micro - ${heldAmount}, spent_micro = spent_micro + ${heldAmount}
        WHERE account_id = ${accountId}`,
    sql`UPDATE reservations SET state = 'settled'
        WHERE idempotency_key = ${key} AND account_id = ${accountId} AND state = 'held'`,
  ]);
}
