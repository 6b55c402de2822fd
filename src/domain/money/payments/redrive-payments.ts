import { and, asc, eq, lte, sql } from "drizzle-orm";
import { payments } from "../../../db/payments.ts";
import type { Deps } from "../../deps.ts";
import { reconcilePayment } from "./reconcile-payment.ts";
import { nextCheckAfterMs, pendingTimeoutMs } from "./rules.ts";
import type { Payment } from "./types.ts";

const paymentsPerRun = 50;

/** Checked in parallel, so that a provider that hangs does not delay the run for long. */
const concurrency = 10;

/**
 * Asks providers about payments whose notification has not arrived, each less and less often. Gives up payments that
 * never started or were not paid in a week. A payment whose check fails does not hold up the others.
 */
export async function redrivePayments(ctx: Pick<Deps, "db" | "clock" | "payments">): Promise<void> {
  const now = ctx.clock();
  const due = await ctx.db
    .select()
    .from(payments)
    .where(and(sql`${payments.status} = 'pending'`, lte(payments.nextCheckAt, now)))
    .orderBy(asc(payments.nextCheckAt))
    .limit(paymentsPerRun);
  for (let at = 0; at < due.length; at += concurrency) {
    await Promise.all(due.slice(at, at + concurrency).map((payment) => tryOne(ctx, payment, now)));
  }
}

async function tryOne(ctx: Pick<Deps, "db" | "clock" | "payments">, payment: Payment, now: number): Promise<void> {
  await redrive(ctx, payment, now).catch((error) =>
    console.error("payment not reconciled; it will be checked again", { paymentId: payment.id, error }),
  );
}

async function redrive(ctx: Pick<Deps, "db" | "clock" | "payments">, payment: Payment, now: number): Promise<void> {
  const isPending = and(eq(payments.id, payment.id), eq(payments.status, "pending"));
  const checks = payment.checks + 1;
  const change = { checks, nextCheckAt: now + nextCheckAfterMs(checks) };
  await ctx.db.update(payments).set(change).where(isPending);
  if (payment.providerPaymentId !== null) await reconcilePayment(ctx, payment.id);
  const isGivenUp = payment.providerPaymentId === null || now - payment.createdAt > pendingTimeoutMs;
  if (!isGivenUp) return;
  const failure = payment.providerPaymentId === null ? "not_started" : "abandoned";
  await ctx.db.update(payments).set({ status: "failed", failure, updatedAt: now }).where(isPending);
}
