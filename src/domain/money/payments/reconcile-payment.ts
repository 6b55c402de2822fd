import { eq, sql } from "drizzle-orm";
import { payments } from "../../../db/payments.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { credit } from "../billing/credit.ts";
import { takeBack } from "../billing/take-back.ts";
import { planPayment } from "./rules.ts";
import type { Payment } from "./types.ts";

/**
 * Brings a payment to the state that its provider reports: credits it, takes back what was refunded or disputed, or
 * marks it as failed. Safe to call any number of times, in any order and concurrently: the row is read before the
 * provider is asked, and every step is written once. Throws `payment_failed` when the provider is unreachable.
 */
export async function reconcilePayment(ctx: Pick<Deps, "db" | "clock" | "payments">, paymentId: number): Promise<void> {
  const payment = await ctx.db.select().from(payments).where(eq(payments.id, paymentId)).get();
  if (payment === undefined || payment.providerPaymentId === null) return;
  const gateway = ctx.payments.gateways[payment.provider];
  if (gateway === undefined)
    throw new DomainError("payment_failed", `The payment provider ${payment.provider} is no longer configured.`);
  const state = await gateway.read(payment.providerPaymentId);
  for (const step of planPayment(payment, state)) {
    if (step.kind === "credit") await creditPayment(ctx, payment);
    else if (step.kind === "return") await returnPayment(ctx, payment, step.returnedMicro);
    else await failPayment(ctx, payment, step.failure);
  }
}

async function creditPayment(ctx: Pick<Deps, "db" | "clock">, payment: Payment): Promise<void> {
  const { id, accountId, amountMicro, provider } = payment;
  await credit(
    ctx,
    {
      ...{ accountId, key: `payment:${id}`, amountMicro, serviceType: "top_up", description: "Balance top-up" },
      details: { payment_id: id, provider },
    },
    [sql`UPDATE payments SET status = 'succeeded', failure = NULL, updated_at = ${ctx.clock()} WHERE id = ${id}`],
  );
}

/** The numbered row fails when another caller has written this change; then that one counts. */
async function returnPayment(ctx: Pick<Deps, "db" | "clock">, payment: Payment, returnedMicro: number): Promise<void> {
  const { id, accountId, provider } = payment;
  const number = payment.returns + 1;
  const now = ctx.clock();
  const guards = [
    sql`INSERT INTO payment_returns (payment_id, number, returned_micro, created_at)
        VALUES (${id}, ${number}, ${returnedMicro}, ${now})`,
    sql`UPDATE payments SET returned_micro = ${returnedMicro}, returns = ${number}, updated_at = ${now} WHERE id = ${id}`,
  ];
  const change = { accountId, key: `payment:${id}:return:${number}`, details: { payment_id: id, provider } };
  const more = returnedMicro - payment.returnedMicro;
  try {
    if (more > 0)
      await takeBack(ctx, { ...change, amountMicro: more, description: "Top-up returned to the payer" }, guards);
    else {
      const description = "Returned top-up reinstated";
      await credit(ctx, { ...change, amountMicro: -more, serviceType: "payment_reinstated", description }, guards);
    }
  } catch (error) {
    const now = await ctx.db.select({ returns: payments.returns }).from(payments).where(eq(payments.id, id)).get();
    if (now === undefined || now.returns < number) throw error;
  }
}

async function failPayment(ctx: Pick<Deps, "db" | "clock">, payment: Payment, failure: string): Promise<void> {
  const { id, provider } = payment;
  if (failure === "amount_mismatch")
    console.error("paid amount or currency differs from the order", { paymentId: id, provider });
  await ctx.db.run(sql`UPDATE payments SET status = 'failed', failure = ${failure}, updated_at = ${ctx.clock()}
    WHERE id = ${id} AND status = 'pending'`);
}
