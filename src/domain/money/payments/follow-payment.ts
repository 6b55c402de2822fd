import { eq, sql } from "drizzle-orm";
import { payments } from "../../../db/payments.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { credit } from "../billing/credit.ts";
import { takeBack } from "../billing/take-back.ts";
import { planPayment } from "./rules.ts";
import type { Payment } from "./types.ts";

/**
 * Brings a payment to where its provider says it is: credits it, takes back what was refunded or disputed, or ends it. May
 * be called any number of times, in any order and at once: the row is read before the provider is asked, so what comes
 * later knows more, and every step is written once. Throws `payment_failed` when the provider is out of reach.
 */
export async function followPayment(ctx: Pick<Deps, "db" | "clock" | "payments">, paymentId: number): Promise<void> {
  const payment = await ctx.db.select().from(payments).where(eq(payments.id, paymentId)).get();
  if (payment === undefined || payment.providerPaymentId === null) return;
  const gateway = ctx.payments.gateways[payment.provider];
  if (gateway === undefined) throw new DomainError("payment_failed", `${payment.provider} is not set up any more.`);
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

/** The numbered row fails when somebody else has written this change; then theirs stands. */
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
  if (failure === "amount_mismatch") console.error("payment is not of what was ordered", { paymentId: id, provider });
  await ctx.db.run(sql`UPDATE payments SET status = 'failed', failure = ${failure}, updated_at = ${ctx.clock()}
    WHERE id = ${id} AND status = 'pending'`);
}
