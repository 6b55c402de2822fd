import { env } from "cloudflare:workers";
import Stripe from "stripe";
import { expect, test } from "vitest";
import { redrivePayments } from "../../../src/domain/money/payments/redrive-payments.ts";
import type { Account } from "../../support/client.ts";
import type { StripeChange } from "../../support/fake-stripe.ts";
import { openShop, providerIdOf, tell, webhookSecret } from "./payment-fixture.ts";
import { accountIdOf, readPurse } from "./purse.ts";

const { api, deps, notify, servers } = openShop("stripe");
const bonus = 500_000_000;

async function startPayment(account: Account, amount: unknown = 1000.5) {
  const { status, body } = await account.call("POST", "/api/balance/top-up", {
    json: { amount, payment_method: "card", return_url: "https://example.com/success" },
  });
  expect(status, JSON.stringify(body)).toBe(201);
  const session = await providerIdOf(body.id);
  return { id: body.id as number, url: body.payment_url as string, session };
}

interface Signing {
  secret?: string;
  /** Seconds since the epoch. */
  timestamp?: number;
}

async function send(type: string, object: Record<string, unknown>, signing: Signing = {}): Promise<number> {
  const payload = JSON.stringify({ id: `evt_${crypto.randomUUID()}`, object: "event", type, data: { object } });
  const stripe = new Stripe("sk_test_unused");
  const signature = await stripe.webhooks.generateTestHeaderStringAsync({ payload, secret: webhookSecret, ...signing });
  return notify("/webhooks/stripe", payload, { "stripe-signature": signature });
}

const change = (session: string, to: StripeChange) => tell(servers.stripe, session, to);
const pay = (session: string) => change(session, { session: { payment_status: "paid" } });
const completed = (session: string, signing?: Signing) =>
  send(
    "checkout.session.completed",
    { object: "checkout.session", id: session, amount_total: 1, currency: "usd" },
    signing,
  );
const refunded = (session: string) =>
  send("charge.refunded", { object: "charge", id: "ch", payment_intent: `pi_${session}` });

async function statusOf(account: Account, id: number) {
  return (await account.call("GET", `/api/balance/payments/${id}`)).body;
}

test("a top-up is pending until Stripe says that it is paid, and is credited once however often that is said", async () => {
  const account = await api.makeAccount();
  const { id, url, session } = await startPayment(account);
  expect(url).toBe(`https://checkout.stripe.com/c/pay/${session}`);
  const before = await account.call("GET", "/api/balance");
  expect(before.body).toMatchObject({ balance: 500, pending_transactions: 1 });
  expect(await completed(session)).toBe(200);
  expect((await statusOf(account, id)).status).toBe("pending");
  await pay(session);
  const answers = await Promise.all(Array.from({ length: 8 }, () => completed(session)));
  expect(answers).toEqual(Array(8).fill(200));
  const after = await account.call("GET", "/api/balance");
  expect(after.body).toMatchObject({ balance: 1500.5, pending_transactions: 0, total_spent: 0 });
  const { body } = await account.call("GET", "/api/balance/transactions?type=credit&service_type=top_up");
  expect(body).toMatchObject({
    total: 1,
    transactions: [{ amount: 1000.5, details: { payment_id: id, provider: "stripe" } }],
  });
  expect(await statusOf(account, id)).toMatchObject({ status: "succeeded", payment_url: null });
});

test("forged, altered and old notifications are refused and credit nothing", async () => {
  const account = await api.makeAccount();
  const { id, session } = await startPayment(account);
  await pay(session);
  const longAgo = Math.floor(Date.now() / 1000) - 301;
  expect(await completed(session, { secret: "whsec_of_somebody_else" })).toBe(401);
  expect(await completed(session, { timestamp: longAgo })).toBe(401);
  expect(await notify("/webhooks/stripe", "{}")).toBe(401);
  expect(await notify("/webhooks/stripe", "{}", { "stripe-signature": "t=1,v1=00" })).toBe(401);
  expect(await notify("/webhooks/stripe", "x".repeat(300_000), { "stripe-signature": "t=1,v1=00" })).toBe(413);
  expect((await statusOf(account, id)).status).toBe("pending");
  expect((await account.call("GET", "/api/balance")).body.balance).toBe(500);
});

test("a session of another amount or currency than was ordered is not credited", async () => {
  const account = await api.makeAccount();
  const orders = [await startPayment(account), await startPayment(account)];
  const lies = [{ amount_total: 100_050_00 }, { currency: "usd" }];
  for (const [at, { id, session }] of orders.entries()) {
    await change(session, { session: { payment_status: "paid", ...lies[at] } });
    expect(await completed(session)).toBe(200);
    expect(await statusOf(account, id)).toMatchObject({ status: "failed", failure: "amount_mismatch" });
  }
  expect((await account.call("GET", "/api/balance")).body.balance).toBe(500);
});

test("events about sessions that are not ours, and events of other kinds, are passed over", async () => {
  expect(await completed("cs_test_of_another_shop")).toBe(200);
  expect(await refunded("cs_test_of_another_shop")).toBe(200);
  expect(await send("customer.created", { object: "customer", id: "cus_1" })).toBe(200);
  expect(await send("charge.refunded", { object: "charge", id: "ch_without_intent" })).toBe(200);
});

test("an expired checkout fails the payment; one that is paid after all is credited", async () => {
  const account = await api.makeAccount();
  const { id, session } = await startPayment(account, "20.00");
  await change(session, { session: { status: "expired" } });
  expect(await send("checkout.session.expired", { object: "checkout.session", id: session })).toBe(200);
  expect(await statusOf(account, id)).toMatchObject({ status: "failed", failure: "expired" });
  await pay(session);
  await completed(session);
  expect(await statusOf(account, id)).toMatchObject({ status: "succeeded", failure: null });
  expect((await account.call("GET", "/api/balance")).body.balance).toBe(520);
});

test("a refund heard before the payment, twice and in parts, takes back what is there and owes the rest", async () => {
  const account = await api.makeAccount();
  const accountId = await accountIdOf(account);
  const { id, session } = await startPayment(account, 400);
  await pay(session);
  await change(session, { charge: { amount_refunded: 100_00 } });
  // The refund's event is the first that arrives.
  expect(await refunded(session)).toBe(200);
  expect((await readPurse(accountId)).balance).toBe(bonus + 300_000_000);
  await Promise.all([completed(session), refunded(session), refunded(session)]);
  expect((await readPurse(accountId)).balance).toBe(bonus + 300_000_000);
  // Nearly everything is spent meanwhile; then the rest of the payment is refunded.
  await env.DB.prepare("UPDATE balances SET balance_micro = 50000000, spent_micro = 750000000 WHERE account_id = ?")
    .bind(accountId)
    .run();
  await change(session, { charge: { amount_refunded: 400_00 } });
  expect(await Promise.all([refunded(session), refunded(session)])).toEqual([200, 200]);
  expect(await readPurse(accountId)).toMatchObject({ balance: 0, debt: 250_000_000 });
  expect(await statusOf(account, id)).toMatchObject({ status: "succeeded", amount: 400, returned: 400 });
  expect((await account.call("GET", "/api/balance")).body).toMatchObject({ balance: 0, debt: 250 });
  // The next top-up pays the debt first, and both are on the ledger.
  const next = await startPayment(account, 300);
  await pay(next.session);
  await completed(next.session);
  expect(await readPurse(accountId)).toMatchObject({ balance: 50_000_000, debt: 0 });
  const { body } = await account.call("GET", "/api/balance/transactions?limit=2");
  expect(body.transactions.map((line: { amount: number }) => line.amount)).toEqual([-250, 300]);
});

test("a dispute takes the money back, and a dispute that is won gives it again", async () => {
  const account = await api.makeAccount();
  const accountId = await accountIdOf(account);
  const { session } = await startPayment(account, 100);
  await pay(session);
  await completed(session);
  const disputed = (type: string) =>
    send(`charge.dispute.${type}`, { object: "dispute", id: "dp", payment_intent: `pi_${session}` });
  await change(session, {
    charge: { disputed: true },
    disputes: [{ status: "warning_needs_response", amount: 100_00 }],
  });
  await disputed("created");
  expect((await readPurse(accountId)).balance).toBe(bonus + 100_000_000);
  await change(session, { disputes: [{ status: "needs_response", amount: 100_00 }] });
  await disputed("funds_withdrawn");
  await disputed("created");
  expect((await readPurse(accountId)).balance).toBe(bonus);
  await change(session, { disputes: [{ status: "won", amount: 100_00 }] });
  await Promise.all([disputed("closed"), disputed("funds_reinstated")]);
  const purse = await readPurse(accountId);
  expect(purse.balance).toBe(bonus + 100_000_000);
  expect(purse.balance).toBe(purse.ledger);
});

test("while Stripe is down a top-up fails as documented and is not credited; a notification is to come again", async () => {
  const account = await api.makeAccount();
  await tell(servers.stripe, "fail", "3");
  const refused = await account.call("POST", "/api/balance/top-up", { json: { amount: 50 } });
  expect(refused.status).toBe(400);
  expect(refused.body.error.code).toBe("PAYMENT_FAILED");
  const listed = await account.call("GET", "/api/balance/payments?status=failed");
  expect(listed.body).toMatchObject({ total: 1, payments: [{ failure: "not_started", payment_url: null }] });
  const { session } = await startPayment(account, 50);
  await pay(session);
  await tell(servers.stripe, "fail", "3");
  expect(await completed(session)).toBe(503);
  expect((await account.call("GET", "/api/balance")).body.balance).toBe(500);
  expect(await completed(session)).toBe(200);
  expect((await account.call("GET", "/api/balance")).body.balance).toBe(550);
});

test("a passing failure of Stripe is tried again under the same key: one session, one payment", async () => {
  const account = await api.makeAccount();
  await tell(servers.stripe, "fail", "1");
  const { session } = await startPayment(account, 50);
  expect(session).toMatch(/^cs_test_/);
});

test("a payment whose notification never comes is found by the watchdog, one that nobody pays is given up", async () => {
  const account = await api.makeAccount();
  const [paid, unpaid] = [await startPayment(account, 30), await startPayment(account, 40)];
  await pay(paid.session);
  const at = (ms: number) => ({ ...deps, clock: () => Date.now() + ms });
  await redrivePayments(deps);
  expect((await statusOf(account, paid.id)).status).toBe("pending");
  await Promise.all([redrivePayments(at(11 * 60_000)), redrivePayments(at(11 * 60_000))]);
  expect((await statusOf(account, paid.id)).status).toBe("succeeded");
  expect((await statusOf(account, unpaid.id)).status).toBe("pending");
  expect((await account.call("GET", "/api/balance")).body.balance).toBe(530);
  await redrivePayments(at(8 * 24 * 60 * 60_000));
  expect(await statusOf(account, unpaid.id)).toMatchObject({ status: "failed", failure: "abandoned" });
});

test("a payment that died before Stripe was asked is given up by the watchdog", async () => {
  const account = await api.makeAccount();
  const { id } = await startPayment(account, 30);
  await env.DB.prepare("UPDATE payments SET provider_payment_id = NULL WHERE id = ?").bind(id).run();
  await redrivePayments({ ...deps, clock: () => Date.now() + 11 * 60_000 });
  expect(await statusOf(account, id)).toMatchObject({ status: "failed", failure: "not_started" });
});
