import { and, asc, eq, lte, sql } from "drizzle-orm";
import { payments } from "../../../db/payments.ts";
import type { Deps } from "../../deps.ts";
import { followPayment } from "./follow-payment.ts";
import { nextCheckAfterMs, pendingPatienceMs } from "./rules.ts";
import type { Payment } from "./types.ts";

const paymentsPerRun = 50;

/** Asked about beside one another, so that a provider that hangs does not hold the run for long. */
const atOnce = 10;

/**
 * Asks providers about payments whose notification has not come, each less and less often, and gives up those that were
 * never started or that nobody paid in a week. One that cannot be asked about does not hold up the others.
 */
export async function redrivePayments(ctx: Pick<Deps, "db" | "clock" | "payments">): Promise<void> {
  const now = ctx.clock();
  const due = await ctx.db
    .select()
    .from(payments)
    .where(and(sql`${payments.status} = 'pending'`, lte(payments.nextCheckAt, now)))
    .orderBy(asc(payments.nextCheckAt))
    .limit(paymentsPerRun);
  for (let at = 0; at < due.length; at += atOnce) {
    await Promise.all(due.slice(at, at + atOnce).map((payment) => tryOne(ctx, payment, now)));
  }
}

async function tryOne(ctx: Pick<Deps, "db" | "clock" | "payments">, payment: Payment, now: number): Promise<void> {
  await redrive(ctx, payment, now).catch((error) =>
    console.error("payment not followed; it will be asked about again", { paymentId: payment.id, error }),
  );
}

async function redrive(ctx: Pick<Deps, "db" | "clock" | "payments">, payment: Payment, now: number): Promise<void> {
  const isPending = and(eq(payments.id, payment.id), eq(payments.status, "pending"));
  const checks = payment.checks + 1;
  const change = { checks, nextCheckAt: now + nextCheckAfterMs(checks) };
  await ctx.db.update(payments).set(change).where(isPending);
  if (payment.providerPaymentId !== null) await followPayment(ctx, payment.id);
  const isHopeless = payment.providerPaymentId === null || now - payment.createdAt > pendingPatienceMs;
  if (!isHopeless) return;
  const failure = payment.providerPaymentId === null ? "not_started" : "abandoned";
  await ctx.db.update(payments).set({ status: "failed", failure, updatedAt: now }).where(isPending);
}
