import { and, eq } from "drizzle-orm";
import { payments } from "../../../db/payments.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { findInShards } from "../../platform/shards/in-every-shard.ts";
import type { PaymentProvider } from "./ports.ts";
import { reconcilePayment } from "./reconcile-payment.ts";

/** Notifications about one payment in a window: a provider sends a few; this stops forged ones. */
const notificationRate = { limit: 60, windowMs: 10 * 60 * 1000 };

/**
 * Handles a provider's notification: finds the payment and reads its state from the provider. Ignores notifications
 * about unknown payments. Throws `not_found` (provider not configured), `unauthenticated`, `validation_failed`,
 * `rate_limited`, and `payment_failed` when the provider is unreachable: it will notify again.
 */
export async function handlePaymentNotification(
  anywhere: Deps,
  provider: PaymentProvider,
  notification: { body: string; signature: string | null },
): Promise<void> {
  const gateway = anywhere.payments.gateways[provider];
  if (gateway === undefined) throw new DomainError("not_found", "This payment provider is not configured.");
  const providerPaymentId = await gateway.readNotification(notification);
  if (providerPaymentId === null) return;
  const isIt = and(eq(payments.provider, provider), eq(payments.providerPaymentId, providerPaymentId));
  const known = await findInShards(anywhere, ({ db }) =>
    db.select({ id: payments.id }).from(payments).where(isIt).get(),
  );
  if (known === null) return;
  const { found: payment, ctx } = known;
  const { limit, windowMs } = notificationRate;
  const allowance = await ctx.limits.take(`payment:${payment.id}`, "notification", limit, windowMs);
  if (!allowance.allowed) {
    const retryAfterSeconds = Math.max(1, Math.ceil((allowance.resetAt - ctx.clock()) / 1000));
    throw new DomainError("rate_limited", "Too many notifications about one payment.", {
      retryAfterSeconds,
      allowance,
    });
  }
  await reconcilePayment(ctx, payment.id);
}
