import { eq } from "drizzle-orm";
import { accounts } from "../../../db/accounts.ts";
import { payments } from "../../../db/payments.ts";
import { microUnits } from "../../../kit/micro-units.ts";
import { parseAmount } from "../../../kit/parse-amount.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { topUpRate } from "../../platform/limits/rules.ts";
import { takeAllowance } from "../../platform/limits/take-allowance.ts";
import { formatAmount } from "../billing/format-amount.ts";
import { chooseProvider } from "./choose-provider.ts";
import { isTopUpAmount, startTimeoutMs, topUpBounds } from "./rules.ts";
import type { Payment } from "./types.ts";

export interface TopUp {
  /** In units of the currency, decimal. */
  amount: string | number;
  /** `card`, or the name of a provider; default: the preferred provider. */
  paymentMethod: string | undefined;
  /** Default: the platform's own address. */
  returnUrl: string | undefined;
}

/**
 * Starts a payment with a provider. It is pending until the provider confirms it: nothing is credited here. Throws
 * `invalid_amount`, `validation_failed` (unknown method), `rate_limited`, and `payment_failed` when the provider
 * refuses or is unreachable; the payment has then failed and another one may be started.
 */
export async function startTopUp(ctx: Deps, caller: UserPrincipal, input: TopUp): Promise<Payment> {
  const amountMicro = parseAmount(input.amount);
  if (!isTopUpAmount(amountMicro)) {
    const { minMicro, maxMicro } = topUpBounds;
    const bounds = `between ${minMicro / microUnits} and ${maxMicro / microUnits}`;
    throw new DomainError("invalid_amount", `The amount must be a decimal number ${bounds} with two decimals at most.`);
  }
  const { provider, gateway } = chooseProvider(ctx.payments, input.paymentMethod);
  await takeAllowance(ctx, `account:${caller.accountId}`, "top-up", topUpRate);
  const payment = await insertPayment(ctx, caller, { provider, amountMicro });
  const { currency } = payment;
  const order = { paymentId: payment.id, amountMicro, currency, returnUrl: input.returnUrl ?? `${ctx.publicUrl}/` };
  const description = `Balance top-up, ${formatAmount(amountMicro)} ${currency}`;
  const ofPayment = eq(payments.id, payment.id);
  try {
    const started = await gateway.start({ ...order, description });
    const updatedAt = ctx.clock();
    const [row] = await ctx.db
      .update(payments)
      .set({ ...started, updatedAt })
      .where(ofPayment)
      .returning();
    return row ?? { ...payment, ...started };
  } catch (error) {
    await ctx.db
      .update(payments)
      .set({ status: "failed", failure: "not_started", updatedAt: ctx.clock() })
      .where(ofPayment);
    if (error instanceof DomainError) throw error;
    console.error("payment not started", { paymentId: payment.id, provider, error });
    throw new DomainError("payment_failed", "The payment could not be started. Try again later.");
  }
}

async function insertPayment(
  ctx: Deps,
  caller: UserPrincipal,
  { provider, amountMicro }: Pick<Payment, "provider" | "amountMicro">,
): Promise<Payment> {
  const { accountId, userId } = caller;
  const account = await ctx.db
    .select({ currency: accounts.currency })
    .from(accounts)
    .where(eq(accounts.id, accountId))
    .get();
  const now = ctx.clock();
  return ctx.db
    .insert(payments)
    .values({
      ...{ accountId, userId, provider, amountMicro, currency: account?.currency ?? "RUB" },
      ...{ nextCheckAt: now + startTimeoutMs, createdAt: now, updatedAt: now },
    })
    .returning()
    .get();
}
