import { expect, test } from "vitest";
import { redrivePayments } from "../../../src/domain/money/payments/redrive-payments.ts";
import type { Account } from "../../support/client.ts";
import { openShop, providerIdOf, tell } from "./payment-fixture.ts";
import { accountIdOf, readPurse } from "./purse.ts";

const { api, deps, notify, servers } = openShop("yookassa");
const paid = { status: "succeeded", paid: true };

async function startPayment(account: Account, amount: unknown = 250) {
  const { status, body } = await account.call("POST", "/api/balance/topup", { json: { amount } });
  expect(status, JSON.stringify(body)).toBe(201);
  return { id: body.id as number, url: body.payment_url as string, providerId: await providerIdOf(body.id) };
}

const change = (id: string, to: object) => tell(servers.yookassa, id, to);

/** As YooKassa sends it: unsigned, whatever it says. */
function send(event: string, object: object): Promise<number> {
  return notify("/webhooks/yookassa", JSON.stringify({ type: "notification", event, object }));
}

async function balanceOf(account: Account): Promise<number> {
  return (await account.call("GET", "/api/balance/current")).body.balance;
}

test("a payment is credited when YooKassa itself says that it is paid, once, whatever notifications say", async () => {
  const account = await api.makeAccount();
  const { id, url, providerId } = await startPayment(account, "250.50");
  expect(url).toContain(providerId);
  const claim = { id: providerId, status: "succeeded", amount: { value: "999999.00", currency: "RUB" } };
  expect(await send("payment.succeeded", claim)).toBe(200);
  expect(await balanceOf(account)).toBe(500);
  await change(providerId, paid);
  const answers = await Promise.all([1, 2, 3, 4].map(() => send("payment.succeeded", claim)));
  expect(answers).toEqual([200, 200, 200, 200]);
  expect(await balanceOf(account)).toBe(750.5);
  const read = await account.call("GET", `/api/balance/payments/${id}`);
  expect(read.body).toMatchObject({ status: "succeeded", amount: 250.5, provider: "yookassa" });
});

test("waiting for capture is pending, cancelled is failed with its reason", async () => {
  const account = await api.makeAccount();
  const { id, providerId } = await startPayment(account);
  await change(providerId, { status: "waiting_for_capture" });
  await send("payment.waiting_for_capture", { id: providerId });
  expect((await account.call("GET", `/api/balance/payments/${id}`)).body.status).toBe("pending");
  await change(providerId, {
    status: "canceled",
    cancellation_details: { party: "yoo_money", reason: "expired_on_confirmation" },
  });
  await send("payment.canceled", { id: providerId });
  const read = await account.call("GET", `/api/balance/payments/${id}`);
  expect(read.body).toMatchObject({ status: "failed", failure: "expired_on_confirmation" });
});

test("a refund is taken back once, also when it is heard before the payment", async () => {
  const account = await api.makeAccount();
  const { providerId } = await startPayment(account);
  await change(providerId, { ...paid, refunded_amount: { value: "100.25", currency: "RUB" } });
  await send("refund.succeeded", { id: crypto.randomUUID(), payment_id: providerId });
  await Promise.all([
    send("payment.succeeded", { id: providerId }),
    send("refund.succeeded", { payment_id: providerId }),
  ]);
  expect(await balanceOf(account)).toBe(649.75);
  const purse = await readPurse(await accountIdOf(account));
  expect(purse.ledger).toBe(purse.balance);
});

test.for([
  { value: "250.01", currency: "RUB" },
  { value: "250.00", currency: "USD" },
])("another amount or currency is not credited: %j", async (amount) => {
  const account = await api.makeAccount();
  const { id, providerId } = await startPayment(account);
  await change(providerId, { ...paid, amount });
  await send("payment.succeeded", { id: providerId });
  expect(await balanceOf(account)).toBe(500);
  const read = await account.call("GET", `/api/balance/payments/${id}`);
  expect(read.body).toMatchObject({ status: "failed", failure: "amount_mismatch" });
});

test("what is no notification is refused; one about nothing of ours is passed over", async () => {
  for (const body of ["", "{", "null", "[]", '"a"', '{"type":"notification"}', '{"event":"payment.succeeded"}']) {
    expect(await notify("/webhooks/yookassa", body), body).toBe(400);
  }
  expect(await send("payment.succeeded", { id: crypto.randomUUID() })).toBe(200);
  expect(await send("payment.succeeded", { id: { $ne: null } })).toBe(200);
  expect(await send("deal.closed", { id: "x" })).toBe(200);
});

test("a flood of notifications about one payment is stopped before it becomes a flood to YooKassa", async () => {
  const account = await api.makeAccount();
  const { providerId } = await startPayment(account);
  const answers = await Promise.all(Array.from({ length: 70 }, () => send("payment.succeeded", { id: providerId })));
  expect(answers.filter((status) => status === 200)).toHaveLength(60);
  expect(answers.filter((status) => status === 429)).toHaveLength(10);
});

test("an answer lost on the way is asked for again and makes no second payment", async () => {
  const account = await api.makeAccount();
  const count = async () => ((await tell(servers.yookassa, "count", "")) as { payments: number }).payments;
  const before = await count();
  await tell(servers.yookassa, "fail", "2");
  await startPayment(account);
  expect(await count()).toBe(before + 1);
});

test("while YooKassa is down nothing is credited; the notification is to come again, and the watchdog asks too", async () => {
  const account = await api.makeAccount();
  const { id, providerId } = await startPayment(account);
  await change(providerId, paid);
  await tell(servers.yookassa, "fail", "3");
  expect(await send("payment.succeeded", { id: providerId })).toBe(503);
  // Ample: every payment that is still pending is asked about.
  await tell(servers.yookassa, "fail", "1000");
  const later = { ...deps, clock: () => Date.now() + 11 * 60_000 };
  await redrivePayments(later);
  expect(await balanceOf(account)).toBe(500);
  await tell(servers.yookassa, "fail", "0");
  await redrivePayments({ ...deps, clock: () => Date.now() + 30 * 60_000 });
  expect(await balanceOf(account)).toBe(750);
  expect((await account.call("GET", `/api/balance/payments/${id}`)).body.status).toBe("succeeded");
});

test("wrong credentials of ours are a typed failure", async () => {
  const { yookassaPayments } = await import("../../../src/adapters/payments/yookassa-payments.ts");
  const gateway = yookassaPayments({ shopId: "1", secretKey: "wrong", apiUrl: `${servers.yookassa}/v3` });
  const order = {
    paymentId: 1,
    amountMicro: 10_000_000,
    currency: "RUB",
    description: "x",
    returnUrl: "https://a.example",
  };
  await expect(gateway.start(order)).rejects.toMatchObject({ code: "payment_failed" });
});
