import { and, count, desc, eq } from "drizzle-orm";
import { accounts } from "../../../db/accounts.ts";
import { balances, ledger } from "../../../db/billing.ts";
import { payments } from "../../../db/payments.ts";
import type { Deps } from "../../deps.ts";

/** The money of an account, micro-units. */
export interface Balance {
  balanceMicro: number;
  /** Part of the balance that is reserved for operations in progress. */
  reservedMicro: number;
  /** Debt from money that was taken back after it was spent; the next credit pays it. */
  debtMicro: number;
  welcomeBonusMicro: number;
  /** Charged for services since the account was created. */
  spentMicro: number;
  currency: string;
  pendingPayments: number;
  /** Time of the newest ledger line. */
  lastTransactionAt: number | null;
}

/** Reads the balance, reservations and debt of an account. */
export async function readBalance(ctx: Pick<Deps, "db">, accountId: number): Promise<Balance> {
  const isPending = and(eq(payments.accountId, accountId), eq(payments.status, "pending"));
  const ofAccount = eq(ledger.accountId, accountId);
  const [[row], [pending], [last]] = await ctx.db.batch([
    ctx.db
      .select({
        balanceMicro: balances.balanceMicro,
        reservedMicro: balances.reservedMicro,
        debtMicro: balances.debtMicro,
        welcomeBonusMicro: balances.welcomeBonusMicro,
        spentMicro: balances.spentMicro,
        currency: accounts.currency,
      })
      .from(balances)
      .innerJoin(accounts, eq(accounts.id, balances.accountId))
      .where(eq(balances.accountId, accountId)),
    ctx.db.select({ count: count() }).from(payments).where(isPending),
    ctx.db.select({ createdAt: ledger.createdAt }).from(ledger).where(ofAccount).orderBy(desc(ledger.id)).limit(1),
  ]);
  if (row === undefined) throw new Error(`account ${accountId} has no balance`);
  return { ...row, pendingPayments: pending?.count ?? 0, lastTransactionAt: last?.createdAt ?? null };
}
