import { eq, sql } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import { runBatch } from "../../../db/run-batch.ts";
import { microUnits } from "../../../kit/micro-units.ts";
import { parseAmount } from "../../../kit/parse-amount.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { credit } from "./credit.ts";
import { type Balance, readBalance } from "./read-balance.ts";

/** Largest adjustment in one step, in either direction, micro-units: limits the damage of a typing mistake. */
export const maxAdjustmentMicro = 10_000_000 * microUnits;

export interface Adjustment {
  /** The administrator; stored with the ledger line. */
  by: number;
  userId: number;
  /** In units of the currency, decimal; a negative amount is deducted. */
  amount: string | number;
  reason: string | undefined;
}

/**
 * Corrects a user's balance on behalf of an administrator (CONFLICTS S2-5: in either direction). Throws `not_found`,
 * `invalid_amount` and, when the deduction exceeds the available balance, `insufficient_balance`.
 */
export async function adjustBalance(ctx: Pick<Deps, "db" | "clock">, input: Adjustment): Promise<Balance> {
  const user = await ctx.db.select({ accountId: users.accountId }).from(users).where(eq(users.id, input.userId)).get();
  if (user === undefined) throw new DomainError("not_found", "No such user.");
  const { accountId } = user;
  const amountMicro = parseAmount(input.amount);
  if (amountMicro === null || amountMicro === 0 || Math.abs(amountMicro) > maxAdjustmentMicro) {
    throw new DomainError(
      "invalid_amount",
      `The amount must be a decimal number other than 0, between -${maxAdjustmentMicro / microUnits} and ${maxAdjustmentMicro / microUnits}.`,
    );
  }
  const line = {
    ...{ accountId, key: `adjustment:${crypto.randomUUID()}`, description: "Adjustment by the administration" },
    details: { adjusted_by: input.by, reason: input.reason ?? null },
  };
  if (amountMicro > 0) await credit(ctx, { ...line, amountMicro, serviceType: "adjustment" });
  else await take(ctx, line, -amountMicro);
  return readBalance(ctx, accountId);
}

async function take(
  ctx: Pick<Deps, "db" | "clock">,
  line: { accountId: number; key: string; description: string; details: Record<string, unknown> },
  amountMicro: number,
): Promise<void> {
  const free = sql`FROM balances WHERE account_id = ${line.accountId}
    AND balance_micro - reserved_micro >= ${amountMicro}`;
  const [taken = []] = await runBatch(ctx.db, [
    sql`INSERT INTO ledger
          (account_id, type, amount_micro, service_type, description, details, idempotency_key, created_at)
        SELECT account_id, 'debit', ${-amountMicro}, 'adjustment', ${line.description}, ${JSON.stringify(line.details)},
          ${line.key}, ${ctx.clock()} ${free} RETURNING id`,
    sql`UPDATE balances SET balance_micro = balance_micro - ${amountMicro}
        WHERE account_id = ${line.accountId} AND EXISTS (SELECT 1 FROM ledger WHERE idempotency_key = ${line.key})`,
  ]);
  if (taken.length === 0)
    throw new DomainError("insufficient_balance", "The deduction is larger than the available balance.");
}
