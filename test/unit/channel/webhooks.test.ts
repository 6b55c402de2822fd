import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { isTwilioSignature } from "../../../src/channels/twilio/is-twilio-signature.ts";
import { readTwilioMessage } from "../../../src/channels/twilio/read-twilio-message.ts";
import { readTwilioStatus } from "../../../src/channels/twilio/read-twilio-status.ts";
import { isMetaSignature } from "../../../src/channels/whatsapp/is-meta-signature.ts";
import { readMetaWebhook } from "../../../src/channels/whatsapp/read-meta-webhook.ts";

const sid = `SM${"a".repeat(32)}`;
const number = { senderId: "106540352242922", providerAccount: "102290129340398" };

test("Twilio's own example is signed, and no other", async () => {
  const url = "https://mycompany.com/myapp.php?foo=1&bar=2";
  const form = new URLSearchParams({ CallSid: "CA1234567890ABCDE", Caller: "+12349013030", Digits: "1234" });
  form.append("From", "+12349013030");
  form.append("To", "+18005551212");
  const signature = "0/KCTR6DLpKmkAf8muzZqo1nDgQ=";
  expect(await isTwilioSignature("12345", url, form, signature)).toBe(true);
  expect(await isTwilioSignature("12346", url, form, signature)).toBe(false);
  expect(await isTwilioSignature("12345", `${url}3`, form, signature)).toBe(false);
  form.set("Digits", "1235");
  expect(await isTwilioSignature("12345", url, form, signature)).toBe(false);
  for (const wrong of ["", "x", `${signature}=`, "é".repeat(28)]) {
    expect(await isTwilioSignature("12345", url, form, wrong)).toBe(false);
  }
});

test("a URL is signed with its port or without, and a name that comes twice counts each value once", async () => {
  const sign = (text: string) => createHmac("sha1", "token").update(text).digest("base64");
  const form = new URLSearchParams("b=2&a=1&b=1&b=2");
  const url = "https://desk.example/webhooks/sms/7";
  expect(await isTwilioSignature("token", url, form, sign(`${url}a1b1b2`))).toBe(true);
  const withPort = "https://desk.example:443/webhooks/sms/7";
  expect(await isTwilioSignature("token", url, form, sign(`${withPort}a1b1b2`))).toBe(true);
  expect(await isTwilioSignature("", url, form, createHmac("sha1", "").update(`${url}a1b1b2`).digest("base64"))).toBe(
    false,
  );
});

test("Meta signs the raw body", async () => {
  const body = new TextEncoder().encode('{"text":"Grüße \\u00e4"}');
  const signature = `sha256=${createHmac("sha256", "secret").update(body).digest("hex")}`;
  expect(await isMetaSignature("secret", body, signature)).toBe(true);
  expect(await isMetaSignature("secret", new TextEncoder().encode('{"text":"Grüße ä"}'), signature)).toBe(false);
  expect(await isMetaSignature("other", body, signature)).toBe(false);
  for (const wrong of ["", "sha256=", signature.toUpperCase(), signature.slice(7)]) {
    expect(await isMetaSignature("secret", body, wrong)).toBe(false);
  }
});

test("a message of Twilio has its text, files and place", () => {
  const form = new URLSearchParams({
    MessageSid: sid,
    From: "whatsapp:+5215512345678",
    Body: " Hello ",
    NumMedia: "2",
  });
  form.set("ProfileName", "Ann\u202eB");
  form.set("MediaUrl0", "https://api.twilio.com/one");
  form.set("MediaContentType0", "image/jpeg");
  form.set("Latitude", "55.7");
  form.set("Longitude", "37.6");
  const message = readTwilioMessage(form);
  expect(message).toMatchObject({ vendorId: sid, from: "+5215512345678", name: "Ann B", isUnreadable: false });
  expect(message?.text).toBe("Hello\n📍 55.7, 37.6 https://www.openstreetmap.org/?mlat=55.7&mlon=37.6");
  expect(message?.files).toEqual([
    {
      remoteId: "https://api.twilio.com/one",
      name: "photo.jpg",
      contentType: "application/octet-stream",
      sizeBytes: null,
    },
  ]);
  expect(readTwilioMessage(new URLSearchParams({ MessageSid: "1", From: "+1" }))).toBeNull();
});

test.each([
  ["accepted", "queued"],
  ["sending", "queued"],
  ["sent", "sent"],
  ["delivered", "delivered"],
  ["read", "read"],
])("Twilio's %s is %s", (status, shown) => {
  const form = new URLSearchParams({ MessageSid: sid, MessageStatus: status, To: "+14155550132" });
  expect(readTwilioStatus(form)).toEqual({
    vendorId: sid,
    status: shown,
    reason: null,
    to: "+14155550132",
    failure: null,
  });
});

test("a failure of Twilio has its reason, and an unknown status says nothing", () => {
  const form = new URLSearchParams({ MessageSid: sid, MessageStatus: "undelivered", ErrorCode: "30005" });
  expect(readTwilioStatus(form)).toMatchObject({ status: "undelivered", failure: "unknown_number" });
  expect(readTwilioStatus(form)?.reason).toContain("not in service");
  form.set("MessageStatus", "receiving");
  expect(readTwilioStatus(form)).toBeNull();
});

function webhook(value: object, field = "messages") {
  const metadata = { display_phone_number: "15550783881", phone_number_id: number.senderId };
  const changes = [{ field, value: { messaging_product: "whatsapp", metadata, ...value } }];
  return { object: "whatsapp_business_account", entry: [{ id: number.providerAccount, changes }] };
}

test("messages of WhatsApp are read, whatever they are", () => {
  const contacts = [{ profile: { name: "Sheena Nelson" }, wa_id: "16505551234" }];
  const from = { from: "16505551234", timestamp: "1749416383" };
  const messages = [
    { ...from, id: "wamid.1", type: "text", text: { body: "Does it come in another color?" } },
    { ...from, id: "wamid.2", type: "image", image: { id: "99", mime_type: "image/jpeg", caption: "This one" } },
    { ...from, id: "wamid.3", type: "document", document: { id: "98", filename: "../a/plan.pdf" } },
    {
      ...from,
      id: "wamid.4",
      type: "interactive",
      interactive: { type: "button_reply", button_reply: { id: "b", title: "Yes" } },
    },
    { ...from, id: "wamid.5", type: "reaction", reaction: { message_id: "wamid.1", emoji: "👍" } },
    { ...from, id: "wamid.6", type: "unsupported", errors: [{ code: 131051 }] },
    {
      ...from,
      id: "wamid.7",
      type: "contacts",
      contacts: [{ name: { formatted_name: "Bo" }, phones: [{ phone: "+1 2" }] }],
    },
  ];
  const read = readMetaWebhook(webhook({ contacts, messages }), number)?.messages ?? [];
  expect(read.map(({ vendorId, text }) => [vendorId, text])).toEqual([
    ["wamid.1", "Does it come in another color?"],
    ["wamid.2", "This one"],
    ["wamid.3", ""],
    ["wamid.4", "Yes"],
    ["wamid.6", ""],
    ["wamid.7", "👤 Bo, +1 2"],
  ]);
  expect(read[0]).toMatchObject({ from: "+16505551234", name: "Sheena Nelson", sentAt: 1749416383000 });
  expect(read[2]?.files[0]).toMatchObject({ remoteId: "98", name: "plan.pdf" });
  expect(read[4]).toMatchObject({ isUnreadable: true });
});

test("a form, an order and an edited message are read; what was taken back and what came in a group is not", () => {
  const from = { from: "16505551234", timestamp: "1749416383" };
  const answers = JSON.stringify({ flow_token: "t", day: "Monday", seats: 2, extras: ["tea"] });
  const items = [{ product_retailer_id: "rope-10", quantity: 2, item_price: 9.5, currency: "EUR" }];
  const messages = [
    {
      ...from,
      ...{ id: "wamid.1", type: "interactive" },
      interactive: { type: "nfm_reply", nfm_reply: { name: "flow", body: "Sent", response_json: answers } },
    },
    { ...from, id: "wamid.2", type: "order", order: { catalog_id: "1", text: "By Friday", product_items: items } },
    {
      ...from,
      ...{ id: "wamid.3", type: "edit" },
      edit: { original_message_id: "wamid.0", message: { type: "text", text: { body: "Pier 5" } } },
    },
    { ...from, id: "wamid.4", type: "revoke", revoke: { original_message_id: "wamid.0" } },
    { ...from, id: "wamid.5", group_id: "g1", type: "text", text: { body: "Hello all" } },
    { ...from, id: "wamid.6", type: "interactive", interactive: { nfm_reply: { body: "Sent", response_json: "{" } } },
  ];
  const read = readMetaWebhook(webhook({ contacts: [], messages }), number)?.messages ?? [];
  expect(read.map(({ vendorId, text }) => [vendorId, text])).toEqual([
    ["wamid.1", 'day: Monday\nseats: 2\nextras: ["tea"]'],
    ["wamid.2", "By Friday\n🛒 2 × rope-10, 9.5 EUR"],
    ["wamid.3", "✏️ Pier 5"],
    ["wamid.6", "Sent"],
  ]);
  expect(read.filter(({ isUnreadable }) => isUnreadable)).toEqual([]);
});

test("in a batch everybody has their own name, and parts that are none spoil no others", () => {
  const contacts = [null, { wa_id: "1", profile: { name: "Ann" } }, { wa_id: "16505551234", profile: { name: "Bo" } }];
  const from = { from: "16505551234", timestamp: "x" };
  const messages = [
    null,
    { ...from, id: "wamid.1", type: "contacts", contacts: [null, 3, { phones: [null, { phone: "+1 2" }] }] },
    { ...from, id: "wamid.2", type: "order", order: { product_items: [null, "x"] } },
    { ...from, id: "wamid.3", type: "location", location: {} },
    { ...from, id: "wamid.4", type: "interactive", interactive: null },
    { from: "16505559999", id: "wamid.5", type: "text", text: { body: "Hi" } },
    { ...from, id: "wamid.6", type: "text", text: { body: "Hello" } },
  ];
  const statuses = [null, 7, { id: "wamid.7", status: "failed", errors: "x" }];
  const read = readMetaWebhook(webhook({ contacts, messages, statuses }), number);
  expect(read?.messages.map(({ name, text, isUnreadable }) => [name, text, isUnreadable])).toEqual([
    ["Bo", "👤 +1 2", false],
    ["Bo", "", true],
    ["Bo", "", true],
    ["Bo", "", true],
    [null, "Hi", false],
    ["Bo", "Hello", false],
  ]);
  expect(read?.statuses).toMatchObject([{ vendorId: "wamid.7", status: "failed" }]);
});

test("a visitor's new number and new id are read, and nothing else that the system says", () => {
  const system = (fields: object) => ({
    from: "16505551234",
    id: "wamid.1",
    timestamp: "1",
    type: "system",
    ...fields,
  });
  const ids = { user_id: "US.2", previous_user_id: "US.1" };
  const messages = [
    system({ system: { type: "user_changed_number", wa_id: "12195555358", body: "Ann changed" } }),
    system({ system: { type: "user_changed_number", wa_id: "12195555358", ...ids } }),
    system({ from: undefined, system: { type: "user_changed_user_id", ...ids } }),
    system({ system: { type: "customer_identity_changed", identity: "x" } }),
    system({ system: null }),
  ];
  const read = readMetaWebhook(webhook({ messages }), number);
  expect(read?.messages).toEqual([]);
  const [from, to] = ["+16505551234", "+12195555358"];
  expect(read?.moves).toEqual([
    { from, to },
    { from, to },
    { from: "US.1", to },
    { from: "US.1", to: "US.2" },
  ]);
});

test("a visitor who hides the number is known by the WhatsApp id", () => {
  const contacts = [{ profile: { name: "Sheena", username: "sheena" }, user_id: "US.13491208655302741918" }];
  const messages = [
    { from_user_id: "US.13491208655302741918", id: "wamid.1", timestamp: "1", type: "text", text: { body: "Hi" } },
  ];
  const [message] = readMetaWebhook(webhook({ contacts, messages }), number)?.messages ?? [];
  expect(message).toMatchObject({ from: "US.13491208655302741918", name: "Sheena" });
});

test("reports of WhatsApp have their reasons; other numbers and other webhooks are left alone", () => {
  const statuses = [
    { id: "wamid.1", status: "read", recipient_id: "16505551234" },
    {
      id: "wamid.2",
      status: "failed",
      recipient_id: "16505551234",
      errors: [{ code: 131026, title: "Message undeliverable" }],
    },
    { id: "wamid.3", status: "deleted", recipient_id: "16505551234" },
  ];
  const read = readMetaWebhook(webhook({ statuses }), number)?.statuses;
  expect(read).toMatchObject([
    { vendorId: "wamid.1", status: "read", to: "+16505551234" },
    { vendorId: "wamid.2", status: "failed", failure: "unknown_number" },
  ]);
  expect(readMetaWebhook(webhook({ statuses }), { ...number, senderId: "1" })?.statuses).toEqual([]);
  for (const body of [null, [], 7, {}, { object: "page" }]) expect(readMetaWebhook(body, number)).toBeNull();
  expect(
    readMetaWebhook({ object: "whatsapp_business_account", entry: [{ changes: [null, { value: 7 }] }] }, number),
  ).toEqual({
    ...{ messages: [], moves: [], statuses: [], templates: [], isWhole: true },
  });
});

test("a change of a template's status is read", () => {
  const value = {
    event: "PAUSED",
    message_template_id: 7,
    message_template_name: "order",
    message_template_language: "en",
    reason: "NONE",
  };
  expect(readMetaWebhook(webhook(value, "message_template_status_update"), number)?.templates).toEqual([
    { name: "order", language: "en", status: "PAUSED", reason: null },
  ]);
});
