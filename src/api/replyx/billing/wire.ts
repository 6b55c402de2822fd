import * as z from "zod";
import { bareOrWrapped, filterOf, Id, textFilter, wholeNumber } from "../../kit/fields.ts";

/** Document 000's balance. Money in units of `currency`. */
export const CurrentBalance = z
  .object({
    balance: z.number(),
    total_spent: z.number(),
    /** All credits including the welcome bonus, minus reversals: `balance + total_spent`. */
    total_topped_up: z.number(),
    currency: z.string(),
    last_transaction: z.iso.datetime().nullable(),
  })
  .meta({ id: "CurrentBalance" });

/** Document 001's balance, with the available amount. */
export const Balance = z
  .object({
    balance: z.number(),
    welcome_bonus: z.number(),
    total_spent: z.number(),
    /** Top-ups that are not paid yet. */
    pending_transactions: z.int(),
    currency: z.string(),
    /** The balance minus the amounts reserved for answers in progress. */
    available: z.number(),
    /** Owed because credited money was reversed after it was spent; the next top-up pays it. */
    debt: z.number(),
  })
  .meta({ id: "Balance" });

const Price = z.object({ price: z.number(), unit: z.string(), description: z.string() });

export const Prices = z
  .object({
    services: z.object({ ai_message: Price, document_upload: Price }),
    currency: z.string(),
  })
  .meta({ id: "Prices" });

export const Transaction = z
  .object({
    id: z.int(),
    type: z.enum(["debit", "credit"]),
    /** Negative for a debit. */
    amount: z.number(),
    description: z.string(),
    service_type: z.string(),
    details: z.record(z.string(), z.unknown()),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "Transaction" });

export const TransactionList = z
  .object({ transactions: z.array(Transaction), total: z.int() })
  .meta({ id: "TransactionList" });

const page = {
  limit: wholeNumber(1, 500).default(50),
  offset: wholeNumber(0).default(0),
};

const time = z.iso.datetime({ offset: true }).transform((written) => Date.parse(written));

export const TransactionQuery = z.object({
  type: filterOf(["debit", "credit"]).optional(),
  service_type: textFilter(z.string().max(50)).optional(),
  since: time.optional(),
  before: time.optional(),
  ...page,
});

/** A number, or a decimal in a string; the domain checks its range. */
const amount = z.union([z.number(), z.string().max(40)]);

/** Document 000 sends only `amount`. `card` selects the platform's default provider. */
export const TopUp = z
  .object({
    amount,
    payment_method: z.string().max(50).optional(),
    return_url: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .optional(),
  })
  .meta({ id: "TopUp" });

export const Payment = z
  .object({
    id: z.int(),
    status: z.enum(["pending", "succeeded", "failed"]),
    amount: z.number(),
    /** The part of the amount that was refunded or disputed. */
    returned: z.number(),
    currency: z.string(),
    provider: z.enum(["stripe", "yookassa", "sandbox"]),
    /** The payment page; null once the payment has ended. */
    payment_url: z.string().nullable(),
    failure: z.string().nullable(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: "Payment" });

export const PaymentList = z.object({ payments: z.array(Payment), total: z.int() }).meta({ id: "PaymentList" });

export const PaymentPath = z.object({ payment_id: Id });

export const PaymentQuery = z.object({ status: filterOf(["pending", "succeeded", "failed"]).optional(), ...page });

const Limit = z.object({ limit: z.number().nullable(), spent: z.number(), resets_at: z.iso.datetime() });

/** Days and months are in UTC; null means no limit and no warning. */
export const Limits = z
  .object({ daily: Limit, monthly: Limit, low_balance_threshold: z.number().nullable() })
  .meta({ id: "SpendingLimits" });

export const LimitChanges = z
  .object({
    daily_limit: amount.nullable().optional(),
    monthly_limit: amount.nullable().optional(),
    low_balance_threshold: amount.nullable().optional(),
  })
  .meta({ id: "SpendingLimitChanges" });

export const UserPath = z.object({ user_id: Id });

/** A negative amount is deducted. */
export const Adjustment = bareOrWrapped(z.object({ amount, reason: z.string().max(500).optional() })).meta({
  id: "BalanceAdjustment",
});

export const AdjustedBalance = z
  .object({ user_id: z.int(), balance: z.number(), debt: z.number(), currency: z.string() })
  .meta({ id: "AdjustedBalance" });
