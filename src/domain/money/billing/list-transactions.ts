import { and, count, desc, eq, gte, lt } from "drizzle-orm";
import { ledger } from "../../../db/billing.ts";
import type { Deps } from "../../deps.ts";

export type Transaction = typeof ledger.$inferSelect;

export interface TransactionFilter {
  accountId: number;
  type?: Transaction["type"] | undefined;
  serviceType?: string | undefined;
  /** Transactions at or after `since` and before `before`; milliseconds since the epoch. */
  since?: number | undefined;
  before?: number | undefined;
  limit: number;
  offset: number;
}

/** A page of an account's ledger, newest first, and the number of lines that match the filter. */
export async function listTransactions(
  ctx: Pick<Deps, "db">,
  filter: TransactionFilter,
): Promise<{ transactions: Transaction[]; total: number }> {
  const { accountId, type, serviceType, since, before, limit, offset } = filter;
  const condition = and(
    eq(ledger.accountId, accountId),
    type === undefined ? undefined : eq(ledger.type, type),
    serviceType === undefined ? undefined : eq(ledger.serviceType, serviceType),
    since === undefined ? undefined : gte(ledger.createdAt, since),
    before === undefined ? undefined : lt(ledger.createdAt, before),
  );
  const [transactions, [counted]] = await ctx.db.batch([
    ctx.db.select().from(ledger).where(condition).orderBy(desc(ledger.id)).limit(limit).offset(offset),
    ctx.db.select({ count: count() }).from(ledger).where(condition),
  ]);
  return { transactions, total: counted?.count ?? 0 };
}
