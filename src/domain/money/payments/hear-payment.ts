import { and, eq } from "drizzle-orm";
import { payments } from "../../../db/payments.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { followPayment } from "./follow-payment.ts";
import type { PaymentProvider } from "./ports.ts";

/** Notifications about one payment in a window: a provider sends a handful, whoever forges them is stopped. */
const notificationRate = { limit: 60, windowMs: 10 * 60 * 1000 };

/**
 * Takes a provider's notification: finds the payment it is about and has the provider say how it stands. One about nothing
 * of ours is passed over. Throws `not_found` (no such provider here), `unauthenticated`, `validation_failed`,
 * `rate_limited`, and `payment_failed` when the provider cannot be asked: it will notify again.
 */
export async function hearPayment(
  ctx: Deps,
  provider: PaymentProvider,
  notification: { body: string; signature: string | null },
): Promise<void> {
  const gateway = ctx.payments.gateways[provider];
  if (gateway === undefined) throw new DomainError("not_found", "This provider is not set up here.");
  const providerPaymentId = await gateway.hear(notification);
  if (providerPaymentId === null) return;
  const payment = await ctx.db
    .select({ id: payments.id })
    .from(payments)
    .where(and(eq(payments.provider, provider), eq(payments.providerPaymentId, providerPaymentId)))
    .get();
  if (payment === undefined) return;
  const { limit, windowMs } = notificationRate;
  const allowance = await ctx.limits.take(`payment:${payment.id}`, "notification", limit, windowMs);
  if (!allowance.allowed) {
    const retryAfterSeconds = Math.max(1, Math.ceil((allowance.resetAt - ctx.clock()) / 1000));
    throw new DomainError("rate_limited", "Too many notifications about one payment.", {
      retryAfterSeconds,
      allowance,
    });
  }
  await followPayment(ctx, payment.id);
}
