import { type SQL, sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";

export interface TakeBack {
  accountId: number;
  key: string;
  amountMicro: number;
  description: string;
  details: Record<string, unknown>;
}

/**
 * Takes back credited money, for example after a refund of a payment. The part that is neither spent nor reserved is
 * deducted from the balance; the rest becomes a debt that later calls of `credit` pay. So a balance never falls below
 * zero, and the whole amount is accounted for. `guards` are written first in the same transaction: if one of them
 * fails, nothing is taken.
 */
export async function takeBack(ctx: Pick<Deps, "db" | "clock">, input: TakeBack, guards: SQL[]): Promise<void> {
  const { accountId, key, amountMicro, description } = input;
  const taken = sql`min(${amountMicro}, balance_micro - reserved_micro)`;
  await runBatch(ctx.db, [
    ...guards,
    sql`INSERT INTO ledger
          (account_id, type, amount_micro, service_type, description, details, idempotency_key, created_at)
        SELECT account_id, 'debit', -${taken}, 'payment_returned', ${description}, ${JSON.stringify(input.details)}, ${key},
          ${ctx.clock()} FROM balances WHERE account_id = ${accountId} AND balance_micro > reserved_micro`,
    sql`UPDATE balances SET balance_micro = balance_micro - ${taken}, debt_micro = debt_micro + ${amountMicro} - ${taken}
        WHERE account_id = ${accountId}`,
  ]);
}
