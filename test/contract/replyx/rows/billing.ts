import { env } from "cloudflare:workers";
import { expect } from "vitest";
import type { Refusal, Row, Shape } from "../row.ts";
import type { Stage } from "../stage.ts";

const payment: Shape = {
  id: "integer",
  status: "string",
  amount: "number",
  currency: "string",
  payment_url: "string?",
  created_at: "time",
};

/** What both spellings of the top-up refuse. */
const topUpRefusals: Refusal[] = [
  { because: "nothing", status: 400, code: "INVALID_AMOUNT", request: { json: { amount: 0 } } },
  { because: "less than nothing", status: 400, code: "INVALID_AMOUNT", request: { json: { amount: -50.0 } } },
  { because: "no amount", status: 422, code: "VALIDATION_ERROR", request: { json: {} } },
  {
    because: "no such method",
    status: 422,
    code: "VALIDATION_ERROR",
    request: { json: { amount: 50.0, payment_method: "shells" } },
  },
  {
    because: "a fourth time in ten minutes",
    status: 429,
    code: "RATE_LIMIT_EXCEEDED",
    prepare: async (stage) => {
      const owner = await stage.owner();
      for (let at = 0; at < 3; at++) await owner.call("POST", "/api/balance/topup", { json: { amount: 50.0 } });
    },
    request: { json: { amount: 50.0 } },
  },
  { because: "an operator", status: 403, code: "INSUFFICIENT_PERMISSIONS", caller: "operator" },
];

/** One answer is paid and charged. */
async function spendOnce(stage: Stage): Promise<void> {
  const owner = await stage.owner();
  const dialogId = await stage.dialogId();
  await owner.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { content: "hello" } });
  await expect
    .poll(async () => (await owner.call("GET", "/api/balance/current")).body.total_spent, { timeout: 15_000 })
    .toBe(0.001);
}

async function isPendingAndNotCredited(stage: Stage): Promise<void> {
  const { body } = await (await stage.owner()).call("GET", "/api/balance");
  expect(body).toMatchObject({ balance: 500, pending_transactions: 1 });
}

export const billingRows: Row[] = [
  {
    ids: ["qs.billing.get.balance-current"],
    caller: "owner",
    prepare: spendOnce,
    status: 200,
    answer: {
      balance: "number",
      total_spent: "number",
      total_topped_up: "number",
      currency: "string",
      last_transaction: "time",
    },
    check: ({ body }) =>
      expect(body).toMatchObject({ balance: 499.999, total_spent: 0.001, total_topped_up: 500, currency: "RUB" }),
  },
  {
    ids: ["qs.billing.get.balance-prices"],
    caller: "owner",
    status: 200,
    answer: {
      services: {
        ai_message: { price: "number", unit: "string", description: "string" },
        document_upload: { price: "number", unit: "string", description: "string" },
      },
    },
    check: ({ body }) =>
      expect(body.services).toEqual({
        ai_message: { price: 0.001, unit: "per message", description: "AI message processing" },
        document_upload: { price: 0.1, unit: "per document", description: "Document upload and processing" },
      }),
  },
  {
    ids: ["qs.billing.post.balance-topup"],
    caller: "owner",
    request: { json: { amount: 50.0 } },
    status: 201,
    answer: payment,
    check: async ({ body }, stage) => {
      expect(body).toMatchObject({ status: "pending", amount: 50, currency: "RUB" });
      await isPendingAndNotCredited(stage);
    },
    refusals: topUpRefusals,
  },
  {
    ids: ["v1.billing.get.balance"],
    caller: "owner",
    status: 200,
    answer: {
      balance: "number",
      welcome_bonus: "number",
      total_spent: "number",
      pending_transactions: "integer",
      currency: "string",
    },
    check: ({ body }) =>
      expect(body).toMatchObject({ balance: 500, welcome_bonus: 500, pending_transactions: 0, currency: "RUB" }),
  },
  {
    ids: ["v1.billing.get.balance-transactions"],
    caller: "owner",
    prepare: async (stage) => {
      await spendOnce(stage);
      return { query: { limit: "50", offset: "0", type: "debit" } };
    },
    status: 200,
    answer: {
      transactions: [
        {
          id: "integer",
          type: "string",
          amount: "number",
          description: "string",
          service_type: "string",
          details: "object",
          created_at: "time",
        },
      ],
      total: "integer",
    },
    check: async ({ body }, stage) => {
      expect(body).toMatchObject({ total: 1, transactions: [{ type: "debit", amount: -0.001 }] });
      expect(body.transactions[0].details.dialog_id).toBe(await stage.dialogId());
    },
    refusals: [
      {
        because: "a type that is none",
        status: 422,
        code: "VALIDATION_ERROR",
        prepare: async () => ({ query: { type: "refund" } }),
      },
    ],
  },
  {
    ids: ["v1.billing.post.balance-top-up"],
    caller: "owner",
    request: { json: { amount: 1000.0, payment_method: "card", return_url: "https://example.com/success" } },
    status: 201,
    answer: payment,
    check: async ({ body }, stage) => {
      expect(body).toMatchObject({ status: "pending", amount: 1000 });
      await isPendingAndNotCredited(stage);
    },
    refusals: topUpRefusals,
  },
  {
    ids: ["ref.admin.post.admin-users-user_id-balance-topup"],
    caller: "admin",
    prepare: async (stage) => ({ params: { user_id: (await stage.owner()).id } }),
    request: { json: { data: { amount: -25.5, reason: "a mistake" } } },
    status: 201,
    answer: { user_id: "integer", balance: "number", currency: "string" },
    check: async ({ body }, stage) => {
      const owner = await stage.owner();
      expect(body).toMatchObject({ user_id: owner.id, balance: 474.5 });
      const line = await env.DB.prepare(
        "SELECT details FROM ledger WHERE service_type = 'adjustment' ORDER BY id DESC",
      ).first();
      const { id } = await stage.admin();
      expect(JSON.parse(String(line?.["details"]))).toEqual({ adjusted_by: id, reason: "a mistake" });
    },
    refusals: [
      { because: "no amount", status: 422, code: "VALIDATION_ERROR", request: { json: { data: {} } } },
      { because: "more than there is", status: 400, code: "INSUFFICIENT_BALANCE", request: { json: { amount: -501 } } },
      { because: "nothing", status: 400, code: "INVALID_AMOUNT", request: { json: { amount: 0 } } },
      {
        because: "nobody",
        status: 404,
        code: "NOT_FOUND",
        prepare: async () => ({ params: { user_id: 900_000_001 } }),
        request: { json: { amount: 1 } },
      },
    ],
  },
];
