import { Webhook } from "standardwebhooks";
import { expect, expectTypeOf, test } from "vitest";
import type { WebhookEvent as ChatbotsEvent } from "../../../sdks/javascript/src/chatbots/types.ts";
import { verifyWebhook, WebhookSignatureError } from "../../../sdks/javascript/src/webhooks/verify-webhook.ts";

const secret = `whsec_${Buffer.from("a secret of thirty-two bytes....").toString("base64")}`;
const other = `whsec_${Buffer.from("another secret of 32 bytes......").toString("base64")}`;
const body = JSON.stringify({
  type: "message.created",
  timestamp: "2026-11-29T10:00:00.000Z",
  data: { account_id: 7, text: "ä" },
});

function signed(at: Date, by = secret) {
  return {
    "webhook-id": "evt_1",
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(by).sign("evt_1", at, body),
  };
}

test("what the library of the convention signs is accepted, in Headers and in plain objects of any case", async () => {
  const headers = signed(new Date());
  expect(await verifyWebhook(body, new Headers(headers), secret)).toMatchObject({
    type: "message.created",
    data: { account_id: 7 },
  });
  const node = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]));
  expect(await verifyWebhook(body, node, [other, secret])).toMatchObject({ type: "message.created" });
  const both = { ...headers, "webhook-signature": `v1,AAAA v2,x ${headers["webhook-signature"]}` };
  expect(await verifyWebhook(body, both, secret)).toMatchObject({ type: "message.created" });
});

test.each([
  ["another text", `${body} `, signed(new Date()), secret],
  ["another secret", body, signed(new Date()), other],
  ["another id", body, { ...signed(new Date()), "webhook-id": "evt_2" }, secret],
  ["an old timestamp", body, signed(new Date(Date.now() - 301_000)), secret],
  ["a timestamp of the future", body, signed(new Date(Date.now() + 302_000)), secret],
  ["a timestamp that is none", body, { ...signed(new Date()), "webhook-timestamp": "now" }, secret],
  ["no signature", body, {}, secret],
])("%s is refused", async (_, text, headers, key) => {
  await expect(verifyWebhook(text, headers, key)).rejects.toBeInstanceOf(WebhookSignatureError);
});

test("the type of an event tells what its data is, in each dialect", async () => {
  const event = await verifyWebhook(body, signed(new Date()), secret);
  if (event.type === "message.created") expectTypeOf(event.data.message).toHaveProperty("answer");
  if (event.type === "dialog.sla_breached") expectTypeOf(event.data.policy.name).toEqualTypeOf<string>();
  // @ts-expect-error only one type of events has a training
  event.data.training;
  const renamed = await verifyWebhook<ChatbotsEvent>(body, signed(new Date()), secret);
  if (renamed.type === "message.received") expectTypeOf(renamed.data.message.text).toEqualTypeOf<string>();
});
