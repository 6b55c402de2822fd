import { eq, type SQL, sql } from "drizzle-orm";
import { ledger } from "../../../db/billing.ts";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";

export interface Credit {
  accountId: number;
  /** Idempotency key of the ledger line: the same key is credited once. */
  key: string;
  amountMicro: number;
  serviceType: "top_up" | "adjustment" | "payment_reinstated";
  description: string;
  details: Record<string, unknown>;
}

/**
 * Credits a balance, once per key. A debt of the account is paid from it first, on a ledger line of its own.
 * `alongside` is written in the same transaction. Returns false when the key was credited before.
 */
export async function credit(ctx: Pick<Deps, "db" | "clock">, input: Credit, alongside: SQL[] = []): Promise<boolean> {
  const { accountId, key, amountMicro, serviceType, description } = input;
  const now = ctx.clock();
  const columns = sql`(account_id, type, amount_micro, service_type, description, details, idempotency_key, created_at)`;
  const paysDebt = sql`min(debt_micro, ${amountMicro})`;
  try {
    await runBatch(ctx.db, [
      sql`INSERT INTO ledger ${columns} VALUES (${accountId}, 'credit', ${amountMicro}, ${serviceType}, ${description},
            ${JSON.stringify(input.details)}, ${key}, ${now})`,
      sql`INSERT INTO ledger ${columns}
          SELECT account_id, 'debit', -${paysDebt}, 'debt', 'Payment of a debt', '{}', ${`${key}:debt`}, ${now}
          FROM balances WHERE account_id = ${accountId} AND debt_micro > 0`,
      sql`UPDATE balances SET balance_micro = balance_micro + ${amountMicro} - ${paysDebt},
            debt_micro = debt_micro - ${paysDebt},
            warned_at = CASE WHEN balance_micro + ${amountMicro} - ${paysDebt} >= coalesce(warn_below_micro, 0)
              THEN NULL ELSE warned_at END
          WHERE account_id = ${accountId}`,
      ...alongside,
    ]);
    return true;
  } catch (error) {
    const line = await ctx.db.select({ id: ledger.id }).from(ledger).where(eq(ledger.idempotencyKey, key)).get();
    if (line === undefined) throw error;
    return false;
  }
}
