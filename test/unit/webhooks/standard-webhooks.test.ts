import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { lazyWebhookSigner } from "../../../src/adapters/lazy-webhook-signer.ts";
import { newSecret } from "../../../src/domain/channels/webhook/rules.ts";

const body = JSON.stringify({ type: "test", timestamp: "2026-11-29T10:00:00.000Z", data: {} });

async function signed(secrets: string[], text = body, at = Date.now()) {
  const signature = await lazyWebhookSigner.sign(secrets, { id: "evt_1_2", at, body: text });
  return {
    "webhook-id": "evt_1_2",
    "webhook-timestamp": String(Math.floor(at / 1000)),
    "webhook-signature": signature,
  };
}

test("a body that is signed with two secrets passes with each, and with no other", async () => {
  const [current, previous] = [newSecret(), newSecret()];
  const headers = await signed([current, previous]);
  expect(headers["webhook-signature"].split(" ")).toHaveLength(2);
  for (const secret of [current, previous]) expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
  expect(() => new Webhook(newSecret()).verify(body, headers)).toThrow("No matching signature found");
});

test("id, time and body are all signed", async () => {
  const secret = newSecret();
  const headers = await signed([secret]);
  const later = String(Number(headers["webhook-timestamp"]) + 1);
  for (const changed of [{ "webhook-id": "evt_1_3" }, { "webhook-timestamp": later }])
    expect(() => new Webhook(secret).verify(body, { ...headers, ...changed })).toThrow();
  expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow();
});

// What docs/webhooks.md tells receivers about the library.

test("the library takes headers as a plain object: it sees none in a Headers object", async () => {
  const secret = newSecret();
  const headers = new Headers(await signed([secret]));
  expect(() => new Webhook(secret).verify(body, headers as never)).toThrow("Missing required headers");
  expect(new Webhook(secret).verify(body, Object.fromEntries(headers))).toEqual(JSON.parse(body));
});

test("the library needs JSON in a body, even where the signature is right", async () => {
  const secret = newSecret();
  const text = "not JSON";
  const headers = await signed([secret], text);
  expect(() => new Webhook(secret).verify(text, headers)).toThrow(SyntaxError);
});

test("a request is accepted up to five minutes before and after its time", async () => {
  const secret = newSecret();
  const now = Math.floor(Date.now() / 1000) * 1000;
  for (const seconds of [-298, 298])
    expect(new Webhook(secret).verify(body, await signed([secret], body, now + seconds * 1000))).toBeDefined();
  for (const seconds of [-303, 303]) {
    const headers = await signed([secret], body, now + seconds * 1000);
    expect(() => new Webhook(secret).verify(body, headers)).toThrow("timestamp");
  }
});
