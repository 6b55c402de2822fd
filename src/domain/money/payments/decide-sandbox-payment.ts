import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { handlePaymentNotification } from "./handle-payment-notification.ts";

/**
 * Approves or declines a sandbox payment, as a bank would, and notifies the platform. Returns the URL to which the
 * payer's browser continues. Throws `not_found` when there is no sandbox or no such payment.
 */
export async function decideSandboxPayment(
  ctx: Deps,
  input: { providerPaymentId: string; outcome: "succeeded" | "failed" },
): Promise<string> {
  const returnUrl = (await ctx.payments.sandbox?.decide(input.providerPaymentId, input.outcome)) ?? null;
  if (returnUrl === null) throw new DomainError("not_found", "No such payment.");
  await handlePaymentNotification(ctx, "sandbox", { body: input.providerPaymentId, signature: null });
  return returnUrl;
}
