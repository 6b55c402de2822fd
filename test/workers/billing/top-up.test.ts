import { exports } from "cloudflare:workers";
import { expect, test } from "vitest";
import { api } from "../api.ts";
import { openShop } from "./payment-fixture.ts";

const topUp = "/api/balance/top-up";

test.for([0, -50, 9.99, 10.005, 300_000.01, 1e21, "NaN", "Infinity", "1,000.00", "1 000", "50 RUB", "", "1e3", "0x32"])(
  "%j cannot be topped up",
  async (amount) => {
    const account = await api.makeAccount();
    const { status, body } = await account.call("POST", topUp, { json: { amount } });
    expect(status).toBe(400);
    expect(body.error.code).toBe("INVALID_AMOUNT");
    expect((await account.call("GET", "/api/balance/payments")).body.total).toBe(0);
  },
);

test.for([{}, { amount: null }, { amount: true }, { amount: [50] }, { amount: { value: 50 } }])(
  "%j is no request for a top-up",
  async (json) => {
    const account = await api.makeAccount();
    expect((await account.call("POST", topUp, { json })).status).toBe(422);
  },
);

test.for([
  { payment_method: "bitcoin" },
  { payment_method: "stripe" },
  { payment_method: "__proto__" },
  { payment_method: "" },
  { return_url: "javascript:alert(1)" },
  { return_url: "/relative" },
])("%j is refused", async (field) => {
  const account = await api.makeAccount();
  const { status, body } = await account.call("POST", topUp, { json: { amount: 50, ...field } });
  expect(status).toBe(422);
  expect(body.error.details.field).toBe(Object.keys(field)[0]);
});

test("three top-ups in ten minutes, over both spellings together; a refused amount is not counted", async () => {
  const account = await api.makeAccount();
  await account.call("POST", topUp, { json: { amount: -1 } });
  const tries = ["/api/balance/topup", topUp, "/api/balance/topup", topUp, "/api/balance/topup"];
  const answers = await Promise.all(tries.map((path) => account.call("POST", path, { json: { amount: 50 } })));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 429, 429]);
  const refused = answers.find(({ status }) => status === 429);
  expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(500);
  expect(refused?.headers.get("x-ratelimit-limit")).toBe("3");
  expect((await account.call("GET", "/api/balance")).body).toMatchObject({ balance: 500, pending_transactions: 3 });
});

test("where no provider is set up a top-up fails as documented", async () => {
  const { api: shop } = openShop(null, { payments: { gateways: {}, preferred: null, sandbox: null } });
  const account = await shop.makeAccount();
  const { status, body } = await account.call("POST", topUp, { json: { amount: 50, payment_method: "card" } });
  expect([status, body.error.code]).toEqual([400, "PAYMENT_FAILED"]);
});

test("another account's payment answers as a missing one, and is in no list of mine", async () => {
  const [owner, stranger] = await Promise.all([api.makeAccount(), api.makeAccount()]);
  const { body } = await owner.call("POST", topUp, { json: { amount: 50 } });
  const foreign = await stranger.call("GET", `/api/balance/payments/${body.id}`);
  const missing = await stranger.call("GET", "/api/balance/payments/900000001");
  expect(foreign.status).toBe(404);
  expect(foreign.body).toEqual(missing.body);
  expect((await stranger.call("GET", "/api/balance/payments")).body).toEqual({ payments: [], total: 0 });
});

test("in local development the sandbox's page pays or declines, once", async () => {
  const account = await api.makeAccount();
  const start = async () =>
    (await account.call("POST", topUp, { json: { amount: 75, return_url: "https://example.com/done" } })).body;
  const decide = (url: string, outcome: string) =>
    exports.default.fetch(url, {
      method: "POST",
      body: new URLSearchParams({ outcome }),
      redirect: "manual",
    });
  const [paid, declined] = [await start(), await start()];
  const page = await (await exports.default.fetch(paid.payment_url)).text();
  expect(page).toContain("75.00 RUB");
  const answer = await decide(paid.payment_url, "succeeded");
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "https://example.com/done"]);
  await decide(paid.payment_url, "succeeded");
  await decide(paid.payment_url, "failed");
  await decide(declined.payment_url, "failed");
  await decide(declined.payment_url, "succeeded");
  expect((await decide(declined.payment_url, "maybe")).status).toBe(400);
  expect((await decide(`${declined.payment_url}x`, "succeeded")).status).toBe(404);
  expect((await account.call("GET", "/api/balance")).body).toMatchObject({ balance: 575, pending_transactions: 0 });
  const { body } = await account.call("GET", "/api/balance/payments");
  expect(body.payments.map((payment: { status: string }) => payment.status)).toEqual(["failed", "succeeded"]);
});

test("without a sandbox its page is not there", async () => {
  const { notify } = openShop("stripe");
  expect(await notify("/webhooks/sandbox/sandbox_x", "outcome=succeeded")).toBe(404);
});
