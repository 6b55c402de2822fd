import { env, exports } from "cloudflare:workers";
import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { connectNumber } from "./sms-fixture.ts";
import { connectWhatsapp, orderTemplate } from "./whatsapp-fixture.ts";

test.concurrent("Meta's handshake gets its challenge back with the account's token, and with no other", async () => {
  const { url, channel } = await connectWhatsapp();
  const shake = async (token: string, mode = "subscribe") => {
    const query = new URLSearchParams({ "hub.mode": mode, "hub.verify_token": token, "hub.challenge": "1158201444" });
    const response = await exports.default.fetch(`${url}?${query}`);
    return [response.status, await response.text()];
  };
  expect(await shake(channel.verify_token)).toEqual([200, "1158201444"]);
  expect((await shake("another"))[0]).toBe(401);
  expect((await shake(channel.verify_token, "unsubscribe"))[0]).toBe(401);
  const other = await connectWhatsapp();
  expect((await shake(other.channel.verify_token))[0]).toBe(401);
});

test.concurrent("a message is answered once, however often and in whatever company it arrives", async () => {
  const { visitor, webhook, post } = await connectWhatsapp();
  const ann = await visitor();
  const [first, second] = [ann.message({ text: { body: "Hello" } }), ann.message({ text: { body: "Thanks" } })];
  expect(await ann.say(first)).toBe(200);
  await ann.heard(1);
  expect(await ann.say(second, first)).toBe(200);
  await ann.heard(2);
  expect(await post(webhook({ messages: [first] }))).toBe(200);
  expect((await ann.messages()).filter(({ sender }) => sender === "user").map(({ text }) => text)).toEqual([
    "Hello",
    "Thanks",
  ]);
  expect(await ann.received()).toHaveLength(2);
  expect(await ann.dialog()).toMatchObject({ channel: "whatsapp", first_name: "Sheena" });
});

test.concurrent("a wrong signature and a webhook about another number change nothing", async () => {
  const { visitor, webhook, post, senderId } = await connectWhatsapp();
  const ann = await visitor();
  const body = webhook({ messages: [ann.message({ text: { body: "Hello" } })] });
  expect(await post(body, "")).toBe(401);
  expect(await post(body, `sha256=${"0".repeat(64)}`)).toBe(401);
  expect(await post(JSON.parse(JSON.stringify(body).replaceAll(senderId, "1")))).toBe(200);
  expect(await post({ object: "page" })).toBe(200);
  expect(await ann.dialog()).toBeUndefined();
});

test.concurrent("a visitor who hides the number is answered by the WhatsApp id", async () => {
  const { visitor } = await connectWhatsapp();
  const ann = await visitor("0", `US.${crypto.randomUUID().replaceAll("-", "")}`);
  await ann.say("Hello");
  expect((await ann.heard(1))[0]?.body).toMatchObject({ recipient: ann.address, type: "text" });
});

test.concurrent("reports raise a message's status, whatever their order, and read covers delivered", async () => {
  const { visitor, account, report } = await connectWhatsapp();
  const ann = await visitor();
  await ann.say("Hello");
  await ann.heard(1);
  const id = await ann.take();
  await account.call("POST", `/api/dialogs/${id}/messages`, {
    json: { text: "We are **open**. See [hours](https://harbour.example)." },
  });
  const [, sent] = await ann.heard(2);
  expect(sent?.body.text.body).toBe("Ada:\nWe are *open*. See hours (https://harbour.example).");
  const shown = async () => (await ann.messages()).at(-1);
  const about = { id: sent?.id, recipient_id: ann.waId };
  await report({ ...about, status: "read" }, { ...about, status: "sent" });
  await report({ ...about, status: "delivered" });
  await until(async () => expect(await shown()).toMatchObject({ delivery_status: "read" }));
  await account.call("POST", `/api/dialogs/${id}/messages`, { json: { text: "And tomorrow?" } });
  const [, , last] = await ann.heard(3);
  await report({
    id: last?.id,
    recipient_id: ann.waId,
    status: "failed",
    errors: [{ code: 131026, title: "Message undeliverable" }],
  });
  await until(async () => expect(await shown()).toMatchObject({ delivery_status: "failed" }));
});

test.concurrent("a day after the visitor's last message free text is not even tried, and the operator learns why", async () => {
  const { visitor, account } = await connectWhatsapp();
  const ann = await visitor();
  await ann.say("Hello");
  await ann.heard(1);
  const id = await ann.take();
  const dayAgo = Date.now() - 24 * 60 * 60 * 1000 - 1000;
  await env.DB.prepare("UPDATE dialogs SET channel_inbound_at = ? WHERE id = ?").bind(dayAgo, id).run();
  await account.call("POST", `/api/dialogs/${id}/messages`, { json: { text: "Are you still there?" } });
  await until(async () => expect((await ann.messages()).at(-1).delivery_error).toMatch(/24 hours/));
  expect(await ann.received()).toHaveLength(1);
  await ann.say("Yes, I am");
  await account.call("POST", `/api/dialogs/${id}/messages`, { json: { text: "Good." } });
  expect((await ann.heard(2))[1]?.body.text.body).toContain("Good.");
});

test.concurrent("a voice message is fetched, and an operator's picture is uploaded and sent", async () => {
  const { visitor, account, change } = await connectWhatsapp();
  const ann = await visitor();
  const base64 = btoa("OggS\0\x02\0\0\0\0\0\0\0\0\x01\x13");
  await change({ media: { 471147114711: { base64, contentType: "audio/ogg", name: "" } } });
  await ann.say(ann.message({ type: "audio", audio: { id: "471147114711", mime_type: "audio/ogg", voice: true } }));
  await until(async () =>
    expect((await ann.messages())[0].attachments[0]).toMatchObject({ content_type: "audio/ogg", size: 16 }),
  );
  const id = await ann.take();
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
  await account.call("POST", `/api/dialogs/${id}/files`, { form: { file: new File([png], "boat.png"), text: "" } });
  // The visitor may also be told, before or after it, who has joined.
  await until(async () => {
    const pictures = (await ann.received()).filter(({ body }) => body.type === "image");
    expect(pictures.map(({ body }) => typeof body.image.id)).toEqual(["string"]);
  });
});

test.concurrent("templates are synchronised with their status, Meta reports changes, and what is gone goes", async () => {
  const rejected = { ...orderTemplate, id: "2", name: "spam", status: "REJECTED", rejected_reason: "PROMOTIONAL" };
  const { account, id, sync, change, post, webhook } = await connectWhatsapp([orderTemplate, rejected]);
  const listed = async () => (await account.call("GET", `/api/channels/${id}/templates`)).body;
  expect(await listed()).toEqual([]);
  expect((await sync()).status).toBe(200);
  expect(await listed()).toMatchObject([
    { name: "spam", status: "REJECTED", reason: "PROMOTIONAL" },
    { name: "test_template", language: "en_US", status: "APPROVED", reason: null },
  ]);
  const paused = {
    event: "PAUSED",
    message_template_name: "test_template",
    message_template_language: "en_US",
    reason: "NONE",
  };
  await post(webhook(paused, "message_template_status_update"));
  expect((await listed())[1]).toMatchObject({ status: "PAUSED" });
  await change({ templates: [orderTemplate] });
  await sync();
  expect(await listed()).toMatchObject([{ name: "test_template", status: "APPROVED" }]);
});

test.concurrent("an expired token is told as such, and nothing is changed", async () => {
  const { account, id, sync, change } = await connectWhatsapp([orderTemplate]);
  await sync();
  await change({ isExpired: true });
  const refused = await sync();
  expect([refused.status, refused.body.error.code]).toEqual([400, "CHANNEL_TOKEN_EXPIRED"]);
  expect((await account.call("GET", `/api/channels/${id}/templates`)).body).toHaveLength(1);
  expect((await account.call("GET", `/api/channels/${id}`)).body).toMatchObject({ status: "expired" });
});

test.concurrent("WhatsApp by Twilio: in, out, and the report that a message was read", async () => {
  const { visitor, number, report } = await connectNumber("whatsapp");
  const ann = visitor();
  await ann.say({ Body: "Hello", ProfileName: "Ann", WaId: ann.phone.slice(1) });
  const [answer] = await ann.heard(1);
  expect(answer).toMatchObject({ from: `whatsapp:${number}`, to: `whatsapp:${ann.phone}` });
  await report({ MessageSid: answer?.sid ?? "", MessageStatus: "read", To: `whatsapp:${ann.phone}` });
  await until(async () => expect((await ann.messages()).at(-1)).toMatchObject({ delivery_status: "read" }));
  expect(await ann.dialog()).toMatchObject({ channel: "whatsapp", first_name: "Ann" });
  // A word that ends SMS is an ordinary message here.
  await ann.say("stop");
  expect((await ann.dialog()).channel_blocked_at).toBeNull();
});

test.concurrent("a visitor who changes the number keeps the dialog", async () => {
  const { visitor, post, webhook, account } = await connectWhatsapp();
  const ann = await visitor();
  await ann.say("Hello");
  await ann.heard(1);
  const { id } = await ann.dialog();
  const moved = await visitor();
  const system = { type: "user_changed_number", body: "Ann changed", wa_id: moved.waId };
  expect(await post(webhook({ messages: [ann.message({ type: "system", system })] }))).toBe(200);
  await moved.say("It is me, with a new number");
  await moved.heard(1);
  expect((await moved.dialog()).id).toBe(id);
  expect((await account.call("GET", "/api/dialogs")).body.dialogs).toHaveLength(1);
});

test.concurrent("an app has one address for all its numbers: each gets its own, and nothing crosses to another app", async () => {
  const first = await connectWhatsapp([orderTemplate]);
  const second = await connectWhatsapp([orderTemplate], first.account, first.appSecret);
  const foreign = await connectWhatsapp([], first.account);
  await second.sync();
  const [ann, bob, eve] = [await first.visitor(), await second.visitor(), await foreign.visitor()];
  const entry = [[first, ann] as const, [second, bob] as const, [foreign, eve] as const].flatMap(
    ([number, who]) => number.webhook({ messages: [who.message({ text: { body: "Hello" } })] }).entry,
  );
  expect(await first.post({ object: "whatsapp_business_account", entry })).toBe(200);
  await Promise.all([ann.heard(1), bob.heard(1)]);
  expect((await bob.dialog()).assistant_id).not.toBe((await ann.dialog()).assistant_id);
  expect(await eve.dialog()).toBeUndefined();
  const paused = { event: "PAUSED", message_template_name: orderTemplate.name, message_template_language: "en_US" };
  expect(await first.post(second.webhook(paused, "message_template_status_update"))).toBe(200);
  const { body } = await first.account.call("GET", `/api/channels/${second.id}/templates`);
  expect(body).toMatchObject([{ status: "PAUSED" }]);
});
