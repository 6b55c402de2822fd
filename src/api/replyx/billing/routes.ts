import type * as z from "zod";
import { adjustBalance } from "../../../domain/money/billing/adjust-balance.ts";
import { listTransactions } from "../../../domain/money/billing/list-transactions.ts";
import { readBalance } from "../../../domain/money/billing/read-balance.ts";
import { readLimits } from "../../../domain/money/billing/read-limits.ts";
import { updateLimits } from "../../../domain/money/billing/update-limits.ts";
import { accountOf } from "../../../domain/people/account/account-of.ts";
import { microUnits } from "../../../kit/micro-units.ts";
import { type Route, route } from "../../kit/route.ts";
import { toBalance, toCurrentBalance, toLimits, toPrices, toTransaction } from "./convert.ts";
import * as wire from "./wire.ts";

const tag = "Billing";

export const billingRoutes: Route[] = [
  route({
    id: "readBalance",
    method: "get",
    paths: ["/api/balance"],
    tag,
    summary: "Read the balance and the available amount",
    credential: "owner",
    success: { status: 200, schema: wire.Balance, description: "The balance." },
    handle: async ({ ctx, caller }) => toBalance(await readBalance(ctx, caller.accountId)),
  }),
  route({
    id: "readCurrentBalance",
    method: "get",
    paths: ["/api/balance/current"],
    tag,
    summary: "Read the balance with total credits and spending",
    credential: "owner",
    success: { status: 200, schema: wire.CurrentBalance, description: "The balance." },
    handle: async ({ ctx, caller }) => toCurrentBalance(await readBalance(ctx, caller.accountId)),
  }),
  route({
    id: "readPrices",
    method: "get",
    paths: ["/api/balance/prices"],
    tag,
    summary: "Read the price list",
    description:
      "An answer or a clarifying question is charged; an abstention, a handoff and a failure are not. A document is charged " +
      "when it is added, and not again when it is reindexed.",
    credential: "user",
    success: { status: 200, schema: wire.Prices, description: "The price list." },
    handle: async ({ ctx, caller }) => toPrices((await readBalance(ctx, caller.accountId)).currency),
  }),
  route({
    id: "listTransactions",
    method: "get",
    paths: ["/api/balance/transactions"],
    tag,
    summary: "List credits and charges",
    description: "The account's ledger, newest first. Unpaid top-ups are listed by `/api/balance/payments`.",
    credential: "owner",
    query: wire.TransactionQuery,
    success: { status: 200, schema: wire.TransactionList, description: "A page of transactions." },
    handle: async ({ ctx, caller, query }) => {
      const { service_type: serviceType, ...filter } = query;
      const found = await listTransactions(ctx, { accountId: caller.accountId, serviceType, ...filter });
      return { transactions: found.transactions.map(toTransaction), total: found.total };
    },
  }),
  route({
    id: "adminListTransactions",
    method: "get",
    paths: ["/api/admin/users/{user_id}/transactions"],
    tag,
    summary: "List credits and charges of a user's account",
    credential: "admin",
    params: wire.UserPath,
    query: wire.TransactionQuery,
    success: { status: 200, schema: wire.TransactionList, description: "A page of transactions, newest first." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, query }) => {
      const { service_type: serviceType, ...filter } = query;
      const accountId = (await accountOf(ctx, caller, { userId: params.user_id })) ?? caller.accountId;
      const found = await listTransactions(ctx, { accountId, serviceType, ...filter });
      return { transactions: found.transactions.map(toTransaction), total: found.total };
    },
  }),
  route({
    id: "readSpendingLimits",
    method: "get",
    paths: ["/api/balance/limits"],
    tag,
    summary: "Read the daily and monthly spending limits",
    credential: "owner",
    success: { status: 200, schema: wire.Limits, description: "The limits, and the amounts spent." },
    handle: async ({ ctx, caller }) => toLimits(await readLimits(ctx, caller.accountId)),
  }),
  route({
    id: "updateSpendingLimits",
    method: "put",
    paths: ["/api/balance/limits"],
    tag,
    summary: "Set the daily and monthly spending limits",
    description:
      "When a limit is reached the assistant behaves as with an empty balance. null removes a limit; omitted fields are not " +
      "changed. Below `low_balance_threshold` the owner gets one e-mail, and the next one only after the balance was above it.",
    credential: "owner",
    body: wire.LimitChanges,
    current: {
      readBy: "readSpendingLimits",
      recordIn: (read) => {
        const { daily, monthly, ...others } = read as z.output<typeof wire.Limits>;
        return { ...others, daily_limit: daily.limit, monthly_limit: monthly.limit };
      },
    },
    success: { status: 200, schema: wire.Limits, description: "The updated limits." },
    refusals: ["invalid_amount"],
    handle: async ({ ctx, caller, body }) => {
      const { daily_limit: daily, monthly_limit: monthly, low_balance_threshold: warnBelow } = body;
      return toLimits(await updateLimits(ctx, caller.accountId, { daily, monthly, warnBelow }));
    },
  }),
  route({
    id: "adjustBalance",
    method: "post",
    paths: ["/api/admin/users/{user_id}/balance/topup"],
    tag,
    summary: "Adjust a user's balance",
    description:
      "A negative amount is deducted, at most the available amount. The ledger records the administrator and `reason`.",
    credential: "admin",
    params: wire.UserPath,
    body: wire.Adjustment,
    idempotent: true,
    success: { status: 201, schema: wire.AdjustedBalance, description: "The new balance." },
    refusals: ["not_found", "invalid_amount", "insufficient_balance"],
    handle: async ({ ctx, caller, params, body }) => {
      const { amount, reason } = body;
      const input = { by: caller.userId, userId: params.user_id, amount, reason };
      const { balanceMicro, debtMicro, currency } = await adjustBalance(ctx, input);
      return {
        user_id: params.user_id,
        balance: balanceMicro / microUnits,
        debt: debtMicro / microUnits,
        currency,
      };
    },
  }),
];
