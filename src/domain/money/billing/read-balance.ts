import { and, count, desc, eq } from "drizzle-orm";
import { accounts } from "../../../db/accounts.ts";
import { balances, ledger } from "../../../db/billing.ts";
import { payments } from "../../../db/payments.ts";
import type { Deps } from "../../deps.ts";

/** An account's money, micro-units. */
export interface Balance {
  balanceMicro: number;
  /** Of the balance, what is held for acts under way. */
  reservedMicro: number;
  /** Owed since spent money was taken back; the next credit pays it. */
  debtMicro: number;
  welcomeBonusMicro: number;
  /** Charged for services since the beginning. */
  spentMicro: number;
  currency: string;
  pendingPayments: number;
  /** When the newest ledger line was written. */
  lastTransactionAt: number | null;
}

/** How an account's money stands. */
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
