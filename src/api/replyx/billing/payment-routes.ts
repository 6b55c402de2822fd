import { listPayments } from "../../../domain/money/payments/list-payments.ts";
import { readPayment } from "../../../domain/money/payments/read-payment.ts";
import { startTopUp } from "../../../domain/money/payments/start-top-up.ts";
import { type Route, route } from "../../kit/route.ts";
import { toPayment } from "./convert.ts";
import * as wire from "./wire.ts";

const tag = "Billing";

export const paymentRoutes: Route[] = [
  route({
    id: "startTopUp",
    method: "post",
    paths: ["/api/balance/top-up", "/api/balance/topup"],
    tag,
    summary: "Top up the balance",
    description:
      "Starts a payment: send the payer to `payment_url`. The balance increases when the provider confirms the payment, not " +
      "before. `payment_method` is `card` or the name of a provider. At most 3 payments in 10 minutes, over both paths.",
    credential: "owner",
    body: wire.TopUp,
    idempotent: true,
    success: { status: 201, schema: wire.Payment, description: "The payment, pending." },
    refusals: ["invalid_amount", "payment_failed", "rate_limited"],
    handle: async ({ ctx, caller, body }) => {
      const { amount, payment_method: paymentMethod, return_url: returnUrl } = body;
      return toPayment(await startTopUp(ctx, caller, { amount, paymentMethod, returnUrl }));
    },
  }),
  route({
    id: "listPayments",
    method: "get",
    paths: ["/api/balance/payments"],
    tag,
    summary: "List top-ups, including pending and failed ones",
    credential: "owner",
    query: wire.PaymentQuery,
    success: { status: 200, schema: wire.PaymentList, description: "A page of payments, newest first." },
    handle: async ({ ctx, caller, query }) => {
      const found = await listPayments(ctx, { accountId: caller.accountId, ...query });
      return { payments: found.payments.map(toPayment), total: found.total };
    },
  }),
  route({
    id: "readPayment",
    method: "get",
    paths: ["/api/balance/payments/{payment_id}"],
    tag,
    summary: "Read the status of a top-up",
    credential: "owner",
    params: wire.PaymentPath,
    success: { status: 200, schema: wire.Payment, description: "The payment." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => toPayment(await readPayment(ctx, caller.accountId, params.payment_id)),
  }),
];
