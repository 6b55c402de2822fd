import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { type NewConversation, startConversation } from "../../../src/domain/channels/start-conversation.ts";
import { DomainError } from "../../../src/domain/errors.ts";
import { actAsMember } from "../../../src/domain/people/account-tokens/act-as-member.ts";
import { until } from "../../support/until.ts";
import { connectNumber, newNumber, tellTwilio } from "./sms-fixture.ts";
import { connectWhatsapp, orderTemplate } from "./whatsapp-fixture.ts";

const values = { header: ["John"], body: ["Doe", "Doe2"], buttons: { copy_code: "123456", otp: "123456", url: "any" } };
const template = { type: "template" as const, template: "test_template", parameters: values };

async function accountIdOf({ id }: { id: number }): Promise<number> {
  const row = await env.DB.prepare("SELECT account_id FROM users WHERE id = ?")
    .bind(id)
    .first<{ account_id: number }>();
  return row?.account_id ?? 0;
}

const start = (input: NewConversation) => startConversation(compose(env), input);

async function refusalOf(work: Promise<unknown>): Promise<DomainError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof DomainError) return error;
  throw new Error(`not refused: ${error}`);
}

async function smsSender() {
  const number = await connectNumber();
  const accountId = await accountIdOf(number.account);
  const text = { type: "text" as const, text: "Hii" };
  const write = (changes: Partial<NewConversation> = {}) =>
    start({
      accountId,
      channel: "SMS",
      from: number.number,
      to: { phone: newNumber(), name: "John Doe" },
      message: text,
      ...changes,
    });
  const dialogs = async () => (await number.account.call("GET", "/api/dialogs")).body.dialogs;
  return { ...number, accountId, write, dialogs };
}

test.concurrent("an SMS begins a conversation, its answer comes into the same dialog, and the assistant answers", async () => {
  const { write, number, sent, post, sid, account } = await smsSender();
  const phone = newNumber();
  const started = await write({ from: number.slice(1), to: { phone: phone.replace("+1", "1-"), name: "John Doe" } });
  expect(started).toMatchObject({ phone, delivery: "sent" });
  expect(started.message).toMatchObject({ sender: "operator", text: "Hii" });
  expect(await sent()).toMatchObject([{ to: phone, from: number, body: "Hii" }]);
  await post("", { MessageSid: `SM${"c".repeat(32)}`, AccountSid: sid, From: phone, To: number, Body: "Hello" });
  await until(async () => expect(await sent()).toHaveLength(2));
  const { body } = await account.call("GET", `/api/dialogs/${started.dialog.id}/messages?dialect=v1`);
  expect(body.messages.map(({ sender }: { sender: string }) => sender)).toEqual(["operator", "user", "assistant"]);
});

test.concurrent("an assignee has the conversation, and the person is not told so", async () => {
  const { write, account, accountId, sent } = await smsSender();
  const member = (email: string) => actAsMember(compose(env), { kind: "account", accountId, tokenId: 1 }, email);
  const started = await write({ assignee: await member(account.email.toUpperCase()) });
  const { body: dialog } = await account.call("GET", `/api/dialogs/${started.dialog.id}`);
  expect(dialog).toMatchObject({ handoff_status: "active", taken_over_by: account.id });
  expect((await refusalOf(write({ to: { phone: started.phone } }))).code).toBe("handoff_held");
  await account.call("POST", `/api/dialogs/${started.dialog.id}/messages`, { json: { text: "Anything else?" } });
  await until(async () => expect((await sent()).length).toBeGreaterThan(1));
  expect((await sent()).map(({ body }) => body)).toEqual(["Hii", "Ada:\nAnything else?"]);
});

test.concurrent.each([
  ["a number of somebody else", "sender_not_configured", { from: newNumber() }],
  ["a sender that is no number", "sender_not_configured", { from: "harbour" }],
  ["a channel without numbers", "channel_not_enabled", { channel: "WHATSAPP" }],
  ["a recipient that is no number", "validation_failed", { to: { phone: "12" } }],
  ["a template by SMS", "template_not_found", { message: template }],
  ["an empty text", "validation_failed", { message: { type: "text", text: " " } }],
] as [string, string, Partial<NewConversation>][])("%s: %s, and nothing is sent", async (_, code, changes) => {
  const { write, sent } = await smsSender();
  expect((await refusalOf(write(changes))).code).toBe(code);
  expect(await sent()).toEqual([]);
});

test.concurrent("what Twilio refuses is refused, and the dialog shows why", async () => {
  const { write, sid, dialogs, account } = await smsSender();
  const invalid = await refusalOf(write({ to: { phone: "+15005550001" } }));
  expect([invalid.code, invalid.message]).toEqual(["channel_refused", "This is not a valid number."]);
  const phone = newNumber();
  await tellTwilio("change", sid, { optedOut: [phone] });
  expect((await refusalOf(write({ to: { phone } }))).code).toBe("recipient_opted_out");
  const [latest] = await dialogs();
  await until(async () => {
    const { body } = await account.call("GET", `/api/dialogs/${latest.id}/messages?dialect=v1`);
    expect(body.messages[0]).toMatchObject({ delivery_status: "failed" });
  });
  // Known now: not even tried.
  await until(async () => expect((await dialogs())[0].channel_blocked_at).not.toBeNull());
  expect((await refusalOf(write({ to: { phone } }))).code).toBe("recipient_opted_out");
});

test.concurrent("credentials that Twilio does not accept any more begin nothing", async () => {
  const { write, sid, dialogs, account, id } = await smsSender();
  await tellTwilio("change", sid, { authToken: "rotated" });
  expect((await refusalOf(write())).code).toBe("channel_token_expired");
  expect(await dialogs()).toEqual([]);
  expect((await account.call("GET", `/api/channels/${id}`)).body.status).toBe("failed");
});

test.concurrent("a WhatsApp template begins a conversation, as the document writes it", async () => {
  const { number, account, sync, sent } = await connectWhatsapp([orderTemplate]);
  await sync();
  const accountId = await accountIdOf(account);
  const phone = newNumber();
  const started = await start({
    accountId,
    channel: "WHATSAPP",
    from: number.slice(1),
    to: { phone, name: "John Doe" },
    message: template,
  });
  expect(started.delivery).toBe("sent");
  expect(started.message.text).toBe("Hi John\n\nDoe, your order waits at Doe2.");
  const [message] = await sent();
  expect(message?.body).toMatchObject({
    to: phone.slice(1),
    type: "template",
    template: { name: "test_template", language: { code: "en_US" } },
  });
  expect(message?.body.template.components.map(({ type }: { type: string }) => type)).toEqual([
    "header",
    "body",
    "button",
  ]);
  // The projector has enqueued it too: it is not sent twice.
  await account.call("POST", `/api/dialogs/${started.dialog.id}/takeover`, { json: {} });
  await until(async () =>
    expect((await account.call("GET", `/api/dialogs/${started.dialog.id}`)).body.last_message).not.toBeNull(),
  );
  expect(await sent()).toHaveLength(1);
});

test.concurrent("WhatsApp: free text needs the window, a template must be known, approved and fit, and the token valid", async () => {
  const pending = { ...orderTemplate, id: "2", name: "pending_one", status: "PENDING" };
  const { number, account, sync, sent, change } = await connectWhatsapp([orderTemplate, pending]);
  await sync();
  const accountId = await accountIdOf(account);
  const write = (message: NewConversation["message"]) =>
    start({ accountId, channel: "WHATSAPP", from: number, to: { phone: newNumber() }, message });
  expect((await refusalOf(write({ type: "text", text: "Hi" }))).code).toBe("window_closed");
  expect((await refusalOf(write({ ...template, template: "unknown" }))).code).toBe("template_not_found");
  expect((await refusalOf(write({ ...template, template: "pending_one" }))).code).toBe("template_not_approved");
  const tooFew = await refusalOf(write({ ...template, parameters: { ...values, body: ["Doe"] } }));
  expect(tooFew.params.issues?.[0]).toMatchObject({ path: ["parameters", "body"], issue: "must have 2 values" });
  await change({ isExpired: true });
  expect((await refusalOf(write(template))).code).toBe("channel_token_expired");
  // Known now, without asking.
  expect((await refusalOf(write(template))).code).toBe("channel_token_expired");
  expect(await sent()).toEqual([]);
  expect((await account.call("GET", "/api/dialogs")).body.dialogs).toEqual([]);
});

test.concurrent("a Mexican number that WhatsApp knows in its former spelling is one person", async () => {
  const { number, account, sync, visitor } = await connectWhatsapp([orderTemplate]);
  await sync();
  const accountId = await accountIdOf(account);
  const local = String(2_000_000_000 + Math.floor(Math.random() * 7e9)).slice(0, 10);
  const started = await start({
    accountId,
    channel: "WHATSAPP",
    from: number,
    to: { phone: `+52 ${local}` },
    message: template,
  });
  const ann = await visitor(`521${local}`);
  await ann.say("Hola");
  await until(async () => expect((await ann.dialog())?.id).toBe(started.dialog.id));
  const { body } = await account.call("GET", "/api/dialogs");
  expect(body.dialogs).toHaveLength(1);
});

test.concurrent("an operator writes to a person first and has the dialog, and again by a template when WhatsApp takes no text", async () => {
  const { account, sync, id, sent } = await connectWhatsapp([orderTemplate]);
  await sync();
  const path = `/api/channels/${id}/dialogs`;
  const to = { phone: newNumber(), name: "John Doe" };
  const order = { template: "test_template", parameters: values };
  expect((await account.call("POST", path, { json: { to, text: "Hi" } })).body.error.code).toBe("WINDOW_CLOSED");
  expect((await account.call("POST", path, { json: { to } })).status).toBe(422);
  const { status, body } = await account.call("POST", path, { json: { to, template: order, take: true } });
  expect(status).toBe(201);
  expect(body.dialog).toMatchObject({ channel: "whatsapp", taken_over_by: account.id });
  expect(body.message.text).toBe("Hi John\n\nDoe, your order waits at Doe2.");
  const again = { headers: { "idempotency-key": crypto.randomUUID() }, json: order };
  const send = () => account.call("POST", `/api/dialogs/${body.dialog.id}/templates`, again);
  const [first, resent] = [await send(), await send()];
  expect([first.status, resent.body.id]).toEqual([201, first.body.id]);
  await until(async () => expect(await sent()).toHaveLength(2));
});

test.concurrent("a WhatsApp template of Twilio is synchronised, filled and sent by its Content SID", async () => {
  const { account, number, id, sid, sent } = await connectNumber("whatsapp");
  const content = {
    ...{ sid: "HX1", language: "en", types: { "twilio/text": { body: "Hi {{1}}, your order waits at {{2}}." } } },
    approval_requests: { name: "order_ready", category: "utility", status: "approved" },
  };
  const waiting = {
    ...content,
    sid: "HX2",
    approval_requests: { ...content.approval_requests, name: "sale", status: "pending" },
  };
  await tellTwilio("change", sid, { contents: [content, waiting] });
  const { body: synced } = await account.call("POST", `/api/channels/${id}/templates/sync`);
  expect(synced.map(({ name, status }: { name: string; status: string }) => [name, status])).toEqual([
    ["order_ready", "APPROVED"],
    ["sale", "PENDING"],
  ]);
  const write = (template: string, body: string[]) =>
    account.call("POST", `/api/channels/${id}/dialogs`, {
      json: { to: { phone: newNumber() }, template: { template, parameters: { body } } },
    });
  expect((await write("order_ready", ["Ann"])).status).toBe(422);
  expect((await write("sale", ["Ann", "pier 4"])).body.error.code).toBe("TEMPLATE_NOT_APPROVED");
  expect((await write("order_ready", ["Ann", "pier 4"])).body.message.text).toBe("Hi Ann, your order waits at pier 4.");
  expect(await sent()).toMatchObject([
    { from: `whatsapp:${number}`, contentSid: "HX1", contentVariables: { 1: "Ann", 2: "pier 4" } },
  ]);
});
