import type { z } from "zod";
import type { Transaction } from "../../../domain/money/billing/list-transactions.ts";
import { services } from "../../../domain/money/billing/prices.ts";
import type { Balance } from "../../../domain/money/billing/read-balance.ts";
import type { SpendingLimit, SpendingLimits } from "../../../domain/money/billing/read-limits.ts";
import type { Payment } from "../../../domain/money/payments/types.ts";
import { microUnits } from "../../../kit/micro-units.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

/** Converts micro-units to units of currency: the nearest JSON number, exact to six decimals. */
function toUnits(micro: number): number {
  return micro / microUnits;
}

export function toCurrentBalance(balance: Balance): z.input<typeof wire.CurrentBalance> {
  return {
    balance: toUnits(balance.balanceMicro),
    total_spent: toUnits(balance.spentMicro),
    total_topped_up: toUnits(balance.balanceMicro + balance.spentMicro),
    currency: balance.currency,
    last_transaction: toTime(balance.lastTransactionAt),
  };
}

export function toBalance(balance: Balance): z.input<typeof wire.Balance> {
  return {
    balance: toUnits(balance.balanceMicro),
    welcome_bonus: toUnits(balance.welcomeBonusMicro),
    total_spent: toUnits(balance.spentMicro),
    pending_transactions: balance.pendingPayments,
    currency: balance.currency,
    available: toUnits(balance.balanceMicro - balance.reservedMicro),
    debt: toUnits(balance.debtMicro),
  };
}

export function toPrices(currency: string): z.input<typeof wire.Prices> {
  const listed = ({ priceMicro, unit, description }: (typeof services)[keyof typeof services]) => ({
    price: toUnits(priceMicro),
    unit,
    description,
  });
  // A message of the widget costs what any answer costs.
  const { ai_message, document_upload } = services;
  return { services: { ai_message: listed(ai_message), document_upload: listed(document_upload) }, currency };
}

export function toTransaction(line: Transaction): z.input<typeof wire.Transaction> {
  return {
    id: line.id,
    type: line.type,
    amount: toUnits(line.amountMicro),
    description: line.description,
    service_type: line.serviceType,
    details: line.details,
    created_at: toTime(line.createdAt),
  };
}

export function toPayment(payment: Payment): z.input<typeof wire.Payment> {
  return {
    id: payment.id,
    status: payment.status,
    amount: toUnits(payment.amountMicro),
    returned: toUnits(payment.returnedMicro),
    currency: payment.currency,
    provider: payment.provider,
    payment_url: payment.status === "pending" ? payment.paymentUrl : null,
    failure: payment.failure,
    created_at: toTime(payment.createdAt),
    updated_at: toTime(payment.updatedAt),
  };
}

export function toLimits({ daily, monthly, warnBelowMicro }: SpendingLimits): z.input<typeof wire.Limits> {
  return {
    daily: toLimit(daily),
    monthly: toLimit(monthly),
    low_balance_threshold: warnBelowMicro === null ? null : toUnits(warnBelowMicro),
  };
}

function toLimit({ limitMicro, spentMicro, resetsAt }: SpendingLimit) {
  return {
    limit: limitMicro === null ? null : toUnits(limitMicro),
    spent: toUnits(spentMicro),
    resets_at: toTime(resetsAt),
  };
}
