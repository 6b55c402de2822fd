import Stripe from "stripe";
import { afterEach, expect, test } from "vitest";
import { clientOf } from "../support/client.ts";
import { startFakeStripe, stripeKey } from "../support/fake-stripe.ts";
import type { JsonServer } from "../support/serve-json.ts";
import { type Server, startServer } from "../support/server.ts";

const secret = "whsec_of_the_tests";

let server: Server | undefined;
let fake: JsonServer | undefined;

afterEach(async () => {
  await server?.stop();
  await fake?.stop();
});

async function notify(url: string, session: string): Promise<number> {
  const object = { object: "checkout.session", id: session };
  const payload = JSON.stringify({
    id: "evt_1",
    object: "event",
    type: "checkout.session.completed",
    data: { object },
  });
  const signature = await new Stripe("sk_test_unused").webhooks.generateTestHeaderStringAsync({ payload, secret });
  const headers = { "stripe-signature": signature, "content-type": "application/json" };
  return (await fetch(`${url}/webhooks/stripe`, { method: "POST", headers, body: payload })).status;
}

test("a top-up through Stripe is credited once by the built platform, over kill -9 and a notification that comes again", async () => {
  fake = await startFakeStripe();
  const env = { STRIPE_SECRET_KEY: stripeKey, STRIPE_WEBHOOK_SECRET: secret, STRIPE_API_URL: fake.url };
  server = await startServer({ env });
  const account = await clientOf(fetch, server.url).makeAccount();
  const headers = { "Idempotency-Key": "one-top-up" };
  const start = () => account.call("POST", "/api/balance/top-up", { json: { amount: "99.90" }, headers });
  const { status, body } = await start();
  expect([status, body.provider, body.status]).toEqual([201, "stripe", "pending"]);
  const session = new URL(body.payment_url).pathname.split("/").at(-1) ?? "";
  const paid = { session: { payment_status: "paid" } };
  await fetch(`${fake.url}/_fake/${session}`, { method: "POST", body: JSON.stringify(paid) });
  expect(await notify(server.url, session)).toBe(200);
  await server.kill();
  server = await startServer({ env, port: server.port, stateDir: server.stateDir });
  expect(await notify(server.url, session)).toBe(200);
  expect((await start()).body.id).toBe(body.id);
  const balance = await account.call("GET", "/api/balance");
  expect(balance.body).toMatchObject({ balance: 599.9, pending_transactions: 0 });
});
