import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { hearPayment } from "./hear-payment.ts";

/**
 * Pays or declines a sandbox payment, as a bank would, and notifies the platform of it. Gives where the payer's browser
 * goes on. Throws `not_found` where there is no sandbox or no such payment.
 */
export async function decideSandboxPayment(
  ctx: Deps,
  input: { providerPaymentId: string; outcome: "succeeded" | "failed" },
): Promise<string> {
  const returnUrl = (await ctx.payments.sandbox?.decide(input.providerPaymentId, input.outcome)) ?? null;
  if (returnUrl === null) throw new DomainError("not_found", "No such payment.");
  await hearPayment(ctx, "sandbox", { body: input.providerPaymentId, signature: null });
  return returnUrl;
}
