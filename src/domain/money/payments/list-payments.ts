import { and, count, desc, eq } from "drizzle-orm";
import { payments } from "../../../db/payments.ts";
import type { Deps } from "../../deps.ts";
import type { Payment } from "./types.ts";

export interface PaymentFilter {
  accountId: number;
  status?: Payment["status"] | undefined;
  limit: number;
  offset: number;
}

/** A page of an account's top-ups, newest first, and the total number. */
export async function listPayments(
  ctx: Pick<Deps, "db">,
  { accountId, status, limit, offset }: PaymentFilter,
): Promise<{ payments: Payment[]; total: number }> {
  const ofAccount = eq(payments.accountId, accountId);
  const condition = status === undefined ? ofAccount : and(ofAccount, eq(payments.status, status));
  const [found, [counted]] = await ctx.db.batch([
    ctx.db.select().from(payments).where(condition).orderBy(desc(payments.id)).limit(limit).offset(offset),
    ctx.db.select({ count: count() }).from(payments).where(condition),
  ]);
  return { payments: found, total: counted?.count ?? 0 };
}
