/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  AdjustBalanceRequest,
  AdjustedBalance,
  AdminListTransactionsRequest,
  Balance,
  CurrentBalance,
  ListPaymentsRequest,
  ListTransactionsRequest,
  Payment,
  PaymentList,
  Prices,
  ReadPaymentRequest,
  SpendingLimits,
  StartTopUpRequest,
  TransactionList,
  UpdateSpendingLimitsRequest,
} from "./types.ts";

const readBalanceOperation: Operation = { method: "GET", path: "/api/balance", kinds: ["bearer"] };

/**
 * Read the balance and the available amount.
 *
 * Called by an owner of the account.
 *
 * `GET /api/balance`
 */
export function readBalance(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<Balance> {
  return call(client, readBalanceOperation, input, options);
}

const readCurrentBalanceOperation: Operation = { method: "GET", path: "/api/balance/current", kinds: ["bearer"] };

/**
 * Read the balance with total credits and spending.
 *
 * Called by an owner of the account.
 *
 * `GET /api/balance/current`
 */
export function readCurrentBalance(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<CurrentBalance> {
  return call(client, readCurrentBalanceOperation, input, options);
}

const readPricesOperation: Operation = { method: "GET", path: "/api/balance/prices", kinds: ["bearer"] };

/**
 * Read the price list.
 *
 * An answer or a clarifying question is charged; an abstention, a handoff and a failure are not. A document is charged
 * when it is added, and not again when it is reindexed. Called by any user of the account.
 *
 * `GET /api/balance/prices`
 */
export function readPrices(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<Prices> {
  return call(client, readPricesOperation, input, options);
}

const listTransactionsOperation: Operation = { method: "GET", path: "/api/balance/transactions", kinds: ["bearer"] };

/**
 * List credits and charges.
 *
 * The account's ledger, newest first. Unpaid top-ups are listed by `/api/balance/payments`. Called by an owner of the
 * account.
 *
 * `GET /api/balance/transactions`
 */
export function listTransactions(
  client: Client<"bearer">,
  input: ListTransactionsRequest = {},
  options?: CallOptions,
): Promise<TransactionList> {
  return call(client, listTransactionsOperation, input, options);
}

/**
 * All pages: List credits and charges.
 *
 * The account's ledger, newest first. Unpaid top-ups are listed by `/api/balance/payments`. Called by an owner of the
 * account.
 *
 * `GET /api/balance/transactions`
 */
export function allTransactions(
  client: Client<"bearer">,
  input: ListTransactionsRequest = {},
  options?: CallOptions,
): AsyncGenerator<TransactionList["transactions"][number], void, undefined> {
  return eachItem<TransactionList["transactions"][number]>(
    (each: typeof input, settings?: CallOptions) => listTransactions(client, each, settings),
    input,
    { by: "offset", items: "transactions" },
    options,
  );
}

const adminListTransactionsOperation: Operation = {
  method: "GET",
  path: "/api/admin/users/{user_id}/transactions",
  kinds: ["bearer"],
};

/**
 * List credits and charges of a user's account.
 *
 * Called by an administrator of the platform.
 *
 * `GET /api/admin/users/{user_id}/transactions`
 */
export function adminListTransactions(
  client: Client<"bearer">,
  input: AdminListTransactionsRequest,
  options?: CallOptions,
): Promise<TransactionList> {
  return call(client, adminListTransactionsOperation, input, options);
}

/**
 * All pages: List credits and charges of a user's account.
 *
 * Called by an administrator of the platform.
 *
 * `GET /api/admin/users/{user_id}/transactions`
 */
export function adminListAllTransactions(
  client: Client<"bearer">,
  input: AdminListTransactionsRequest,
  options?: CallOptions,
): AsyncGenerator<TransactionList["transactions"][number], void, undefined> {
  return eachItem<TransactionList["transactions"][number]>(
    (each: typeof input, settings?: CallOptions) => adminListTransactions(client, each, settings),
    input,
    { by: "offset", items: "transactions" },
    options,
  );
}

const readSpendingLimitsOperation: Operation = { method: "GET", path: "/api/balance/limits", kinds: ["bearer"] };

/**
 * Read the daily and monthly spending limits.
 *
 * Called by an owner of the account.
 *
 * `GET /api/balance/limits`
 */
export function readSpendingLimits(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<SpendingLimits> {
  return call(client, readSpendingLimitsOperation, input, options);
}

const updateSpendingLimitsOperation: Operation = { method: "PUT", path: "/api/balance/limits", kinds: ["bearer"] };

/**
 * Set the daily and monthly spending limits.
 *
 * When a limit is reached the assistant behaves as with an empty balance. null removes a limit; omitted fields are not
 * changed. Below `low_balance_threshold` the owner gets one e-mail, and the next one only after the balance was above
 * it. Called by an owner of the account.
 *
 * `PUT /api/balance/limits`
 */
export function updateSpendingLimits(
  client: Client<"bearer">,
  input: UpdateSpendingLimitsRequest,
  options?: CallOptions,
): Promise<SpendingLimits> {
  return call(client, updateSpendingLimitsOperation, input, options);
}

const adjustBalanceOperation: Operation = {
  method: "POST",
  path: "/api/admin/users/{user_id}/balance/topup",
  kinds: ["bearer"],
  isKeyed: true,
};

/**
 * Adjust a user's balance.
 *
 * A negative amount is deducted, at most the available amount. The ledger records the administrator and `reason`.
 * Called by an administrator of the platform.
 *
 * `POST /api/admin/users/{user_id}/balance/topup`
 */
export function adjustBalance(
  client: Client<"bearer">,
  input: AdjustBalanceRequest,
  options?: CallOptions,
): Promise<AdjustedBalance> {
  return call(client, adjustBalanceOperation, input, options);
}

const startTopUpOperation: Operation = {
  method: "POST",
  path: "/api/balance/top-up",
  kinds: ["bearer"],
  isKeyed: true,
};

/**
 * Top up the balance.
 *
 * Starts a payment: send the payer to `payment_url`. The balance increases when the provider confirms the payment, not
 * before. `payment_method` is `card` or the name of a provider. At most 3 payments in 10 minutes, over both paths.
 * Called by an owner of the account.
 *
 * `POST /api/balance/top-up`
 */
export function startTopUp(
  client: Client<"bearer">,
  input: StartTopUpRequest,
  options?: CallOptions,
): Promise<Payment> {
  return call(client, startTopUpOperation, input, options);
}

const listPaymentsOperation: Operation = { method: "GET", path: "/api/balance/payments", kinds: ["bearer"] };

/**
 * List top-ups, including pending and failed ones.
 *
 * Called by an owner of the account.
 *
 * `GET /api/balance/payments`
 */
export function listPayments(
  client: Client<"bearer">,
  input: ListPaymentsRequest = {},
  options?: CallOptions,
): Promise<PaymentList> {
  return call(client, listPaymentsOperation, input, options);
}

/**
 * All pages: List top-ups, including pending and failed ones.
 *
 * Called by an owner of the account.
 *
 * `GET /api/balance/payments`
 */
export function allPayments(
  client: Client<"bearer">,
  input: ListPaymentsRequest = {},
  options?: CallOptions,
): AsyncGenerator<PaymentList["payments"][number], void, undefined> {
  return eachItem<PaymentList["payments"][number]>(
    (each: typeof input, settings?: CallOptions) => listPayments(client, each, settings),
    input,
    { by: "offset", items: "payments" },
    options,
  );
}

const readPaymentOperation: Operation = {
  method: "GET",
  path: "/api/balance/payments/{payment_id}",
  kinds: ["bearer"],
};

/**
 * Read the status of a top-up.
 *
 * Called by an owner of the account.
 *
 * `GET /api/balance/payments/{payment_id}`
 */
export function readPayment(
  client: Client<"bearer">,
  input: ReadPaymentRequest,
  options?: CallOptions,
): Promise<Payment> {
  return call(client, readPaymentOperation, input, options);
}
