import { runInDurableObject } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { expect, inject, test } from "vitest";
import { until } from "../../support/until.ts";
import { connectNumber, signForm, tellTwilio } from "./sms-fixture.ts";

const texts = (messages: { sender: string; text: string }[], sender: string) =>
  messages.filter((message) => message.sender === sender).map(({ text }) => text);

test.concurrent("an SMS is answered by the assistant, once, however often it arrives", async () => {
  const { visitor, post, number } = await connectNumber();
  const ann = visitor();
  const form = ann.form({ Body: "Hello" });
  expect(await Promise.all([post("", form), post("", form)])).toEqual([200, 200]);
  const [answer] = await ann.heard(1);
  expect(answer).toMatchObject({ from: number, to: ann.phone });
  expect(await post("", form)).toBe(200);
  await ann.say("Thanks");
  await ann.heard(2);
  expect(texts(await ann.messages(), "user")).toEqual(["Hello", "Thanks"]);
  // Nobody who is only heard again writes too fast.
  await Promise.all(Array.from({ length: 25 }, () => post("", form)));
  expect(await ann.received()).toHaveLength(2);
  expect(await ann.dialog()).toMatchObject({ channel: "sms", channel_address: ann.phone });
});

test.concurrent("an SMS to a conversation that was merged into another opens it again, and is answered once", async () => {
  const { visitor, account, number, post } = await connectNumber();
  const [ann, other] = [visitor(), visitor()];
  await ann.say("Hello");
  await ann.heard(1);
  await other.say("Hello");
  await other.heard(1);
  const [merged, kept] = [await ann.dialog(), await other.dialog()];
  const json = { dialog_id: merged.id, merge_contacts: true };
  expect((await account.call("POST", `/api/dialogs/${kept.id}/merges`, { json })).status).toBe(200);
  const statusOf = async () => (await account.call("GET", `/api/dialogs/${merged.id}`)).body.status;
  expect(await statusOf()).toBe("archived");
  const form = ann.form({ Body: "Thanks" });
  expect(await Promise.all([post("", form), post("", form)])).toEqual([200, 200]);
  const [, answer] = await ann.heard(2);
  expect(answer).toMatchObject({ from: number, to: ann.phone });
  expect([await statusOf(), texts(await ann.messages(), "user")]).toEqual(["active", ["Hello", "Thanks"]]);
  expect(await other.received()).toHaveLength(1);
});

test.concurrent("a wrong signature, an unknown number and a form that is none change nothing", async () => {
  const { visitor, post, id, authToken } = await connectNumber();
  const ann = visitor();
  const form = ann.form({ Body: "Hello" });
  const url = `http://localhost:8000/webhooks/sms/${id}`;
  expect(await post("", form, "")).toBe(401);
  expect(await post("", form, await signForm("another token", url, form))).toBe(401);
  expect(await post("", form, await signForm(authToken, `${url}/status`, form))).toBe(401);
  expect(await post("/status", { MessageSid: form.MessageSid, MessageStatus: "failed" }, "x")).toBe(401);
  expect(await post("", { Body: "Who is this?" })).toBe(200);
  expect(await ann.dialog()).toBeUndefined();
});

test.concurrent("an operator's SMS shows its price and how far it came, in any order of reports", async () => {
  const { visitor, account, report } = await connectNumber();
  const ann = visitor();
  await ann.say("Hello");
  await ann.heard(1);
  const id = await ann.take();
  await account.call("POST", `/api/dialogs/${id}/messages`, { json: { text: "Мы открыты до шести. ".repeat(5) } });
  const [, sent] = await ann.heard(2);
  expect(sent?.body).toContain("Ada:\n");
  const shown = async () => (await ann.messages()).find(({ sender }) => sender === "operator");
  await until(async () =>
    expect(await shown()).toMatchObject({ delivery_status: "queued", sms_encoding: "UCS-2", sms_segments: 2 }),
  );
  const about = { MessageSid: sent?.sid ?? "", To: ann.phone };
  for (const status of ["delivered", "sent", "delivered", "queued"]) {
    expect(await report({ ...about, MessageStatus: status })).toBe(200);
  }
  await until(async () => expect(await shown()).toMatchObject({ delivery_status: "delivered" }));
  await report({ ...about, MessageStatus: "undelivered", ErrorCode: "30003" });
  await account.call("POST", `/api/dialogs/${id}/messages`, { json: { text: "Still there?" } });
  const [, , last] = await ann.heard(3);
  await report({ MessageSid: last?.sid ?? "", To: ann.phone, MessageStatus: "undelivered", ErrorCode: "30005" });
  await until(async () =>
    expect((await ann.messages()).findLast(({ sender }) => sender === "operator")).toMatchObject({
      delivery_status: "undelivered",
      delivery_error: "The number is unknown or not in service.",
    }),
  );
  expect(await shown()).toMatchObject({ delivery_status: "delivered" });
});

test.concurrent("a person is called, takes the dialog and gives it back, and only what was asked for is told", async () => {
  const { visitor, account } = await connectNumber();
  const ann = visitor();
  await ann.say("Can I talk to a person?");
  await until(async () => expect((await ann.received()).map(({ body }) => body).join()).toMatch(/called a person/));
  const id = await ann.take();
  await ann.hear(({ body }) => body === "Ada is with you now.");
  await ann.say("Where is my boat?");
  await account.call("POST", `/api/dialogs/${id}/messages`, { json: { text: "At pier 4." } });
  await ann.hear(({ body }) => body === "Ada:\nAt pier 4.");
  const before = (await ann.received()).length;
  await account.call("POST", `/api/dialogs/${id}/release`, { json: {} });
  await ann.say("Hello");
  await ann.heard(before + 1);
  expect((await ann.received()).map(({ body }) => body).join()).not.toContain("assistant answers again");
});

test.concurrent("STOP ends messages, START begins them, and neither acts again when it arrives again", async () => {
  const { visitor, account, post } = await connectNumber();
  const ann = visitor();
  await ann.say("Hello");
  await ann.heard(1);
  const stop = ann.form({ Body: "STOP" });
  await post("", stop);
  const id = await ann.take();
  await account.call("POST", `/api/dialogs/${id}/messages`, { json: { text: "One more thing" } });
  await until(async () =>
    expect((await ann.messages()).at(-1)).toMatchObject({
      delivery_status: "failed",
      delivery_error: "The visitor has asked for no more messages.",
    }),
  );
  expect((await ann.dialog()).channel_blocked_at).not.toBeNull();
  await ann.say("Start");
  await post("", stop);
  expect((await ann.dialog()).channel_blocked_at).toBeNull();
  await account.call("POST", `/api/dialogs/${id}/messages`, { json: { text: "Welcome back" } });
  expect((await ann.heard(2)).at(-1)?.body).toContain("Welcome back");
  expect(texts(await ann.messages(), "user")).toEqual(["Hello", "STOP", "Start"]);
});

test.concurrent("words that Twilio does not know are confirmed, and yes is an answer", async () => {
  const { visitor } = await connectNumber();
  const ann = visitor();
  await ann.say("СТОП");
  expect((await ann.heard(1))[0]?.body).toContain("больше не будет");
  await ann.say("Где мой заказ?");
  await ann.say("СТАРТ");
  expect((await ann.heard(2))[1]?.body).toContain("снова получаете");
  await ann.say("Ayuda");
  expect((await ann.heard(3))[2]?.body).toContain("Keeper");
  const bob = visitor();
  await bob.say("What does a mooring cost in winter?");
  await bob.heard(1);
  await bob.say("Yes");
  await until(async () => expect((await bob.dialog()).handoff_status).toBe("requested"));
  expect((await bob.dialog()).channel_blocked_at).toBeNull();
});

test.concurrent("an opt-out that only Twilio knows of blocks the number: 21610", async () => {
  const { visitor, account, sid } = await connectNumber();
  const ann = visitor();
  await ann.say("Hello");
  await ann.heard(1);
  await tellTwilio("change", sid, { optedOut: [ann.phone] });
  const id = await ann.take();
  await account.call("POST", `/api/dialogs/${id}/messages`, { json: { text: "Anybody?" } });
  await until(async () => expect((await ann.messages()).at(-1)).toMatchObject({ delivery_status: "failed" }));
  await until(async () => expect((await ann.dialog()).channel_blocked_at).not.toBeNull());
});

test.concurrent("a picture of a visitor is fetched, and an operator's goes to Twilio by an address that serves it", async () => {
  const { visitor, account, sid } = await connectNumber();
  const ann = visitor();
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
  const base64 = btoa(String.fromCharCode(...png));
  await tellTwilio("change", sid, { media: { ME1: { base64, contentType: "image/png" } } });
  const url = `${inject("channelServers").twilio}/2010-04-01/Accounts/${sid}/Messages/MM1/Media/ME1`;
  await ann.say({ Body: "Look", NumMedia: "1", MediaUrl0: url, MediaContentType0: "image/png" });
  await until(async () =>
    expect((await ann.messages())[0].attachments[0]).toMatchObject({ content_type: "image/png", size: 11 }),
  );
  expect((await tellTwilio("calls", sid)).leaked).toBe(false);
  const id = await ann.take();
  const file = new File([png], "boat.png");
  await account.call("POST", `/api/dialogs/${id}/files`, { form: { file, text: "" } });
  const [address = ""] = (await ann.hear(({ mediaUrls }) => mediaUrls.length > 0)).mediaUrls;
  const served = await exports.default.fetch(address);
  expect(served.headers.get("content-type")).toBe("image/png");
  expect(new Uint8Array(await served.arrayBuffer())).toEqual(png);
  expect((await exports.default.fetch(address.slice(0, -2))).status).toBe(401);
});

test.concurrent("what Twilio cannot take now is sent later, in order and once", async () => {
  const { visitor, account, trouble } = await connectNumber();
  const ann = visitor();
  await ann.say("Hello");
  await ann.heard(1);
  const id = await ann.take();
  await trouble({ count: 1, as: { status: 503 } });
  await trouble({ count: 1, as: { status: 429, code: 20429, retryAfter: 1 } });
  for (const text of ["One", "Two", "Three"]) {
    await account.call("POST", `/api/dialogs/${id}/messages`, { json: { text } });
  }
  const sent = await ann.heard(4);
  expect(sent.slice(1).map(({ body }) => body)).toEqual(["Ada:\nOne", "Ada:\nTwo", "Ada:\nThree"]);
});

test.concurrent("an erased person gets nothing that waits, and the number is in the outbox no more", async () => {
  const { visitor, account, id, sid, trouble } = await connectNumber();
  const [ann, ben] = [visitor(), visitor()];
  await ann.say("Hello");
  await ann.heard(1);
  await ben.say("Hello");
  await ben.heard(1);
  const taken = [await ann.take(), await ben.take()];
  await trouble({ count: 1000, as: { status: 503 } });
  for (const dialog of taken) {
    await account.call("POST", `/api/dialogs/${dialog}/messages`, { json: { text: "Are you there?" } });
  }
  const outbox = env.CHANNEL_OUTBOX.getByName(`account:${id}`);
  const stored = () =>
    runInDurableObject(outbox, (_, { storage }) => JSON.stringify(storage.sql.exec("SELECT * FROM items").toArray()));
  await until(async () => expect((await stored()).match(/Are you there/g)).toHaveLength(2));
  const { body: dialog } = await account.call("GET", `/api/dialogs/${taken[0]}`);
  expect((await account.call("DELETE", `/api/contacts/${dialog.contact_id}`)).status).toBe(200);
  expect(await stored()).not.toContain(ann.phone);
  await tellTwilio("change", sid, { troubles: [] });
  await ben.heard(2);
  expect(await ann.received()).toHaveLength(1);
});

test.concurrent("a message that Twilio took although its answer was lost is not sent again, and its report arrives", async () => {
  const { visitor, account, trouble, report } = await connectNumber();
  const ann = visitor();
  await ann.say("Hello");
  await ann.heard(1);
  const id = await ann.take();
  await trouble({ count: 1, as: "drop" });
  for (const text of ["One", "Two"]) await account.call("POST", `/api/dialogs/${id}/messages`, { json: { text } });
  const [, one] = await ann.heard(3);
  await report({ MessageSid: one?.sid ?? "", MessageStatus: "delivered", To: ann.phone });
  await until(async () =>
    expect((await ann.messages()).find(({ text }) => text === "One")).toMatchObject({ delivery_status: "delivered" }),
  );
  expect((await ann.received()).slice(1).map(({ body }) => body)).toEqual(["Ada:\nOne", "Ada:\nTwo"]);
});

test.concurrent("who has ended messages stays without them when the number gets another assistant, until START", async () => {
  const { visitor, account, id } = await connectNumber();
  const ann = visitor();
  await ann.say("СТОП");
  await ann.heard(1);
  const { body: other } = await account.call("POST", "/api/assistants", { json: { name: "Night watch" } });
  await account.call("PATCH", `/api/channels/${id}`, { json: { assistant_id: other.id } });
  await ann.say("Hello?");
  const dialogs = async () => {
    const { body } = await account.call("GET", "/api/dialogs");
    return body.dialogs as { channel_blocked_at: string | null; assistant_id: number }[];
  };
  expect((await dialogs()).map(({ channel_blocked_at: at }) => at === null)).toEqual([false, false]);
  await ann.say("СТАРТ");
  expect((await ann.heard(2))[1]?.body).toContain("снова получаете");
  expect((await dialogs()).map(({ channel_blocked_at: at }) => at === null)).toEqual([true, true]);
  expect(await ann.received()).toHaveLength(2);
});

test.concurrent("a word that ends messages holds for a number that is switched off, and that is connected again", async () => {
  const { visitor, account, id, sid, authToken, number, assistantId } = await connectNumber();
  const ann = visitor();
  await ann.say("Hello");
  await ann.heard(1);
  await account.call("PATCH", `/api/channels/${id}`, { json: { is_enabled: false } });
  expect(await ann.say("STOP")).toBe(200);
  expect((await ann.dialog()).channel_blocked_at).not.toBeNull();
  await account.call("DELETE", `/api/channels/${id}`);
  const json = { assistant_id: assistantId, channel: "sms", provider: "twilio", address: number };
  const secrets = { provider_account: sid, auth_token: authToken };
  const { body: again } = await account.call("POST", "/api/channels", { json: { ...json, ...secrets } });
  const form = ann.form({ Body: "Are you there?" });
  const headers = { "x-twilio-signature": await signForm(authToken, again.webhook_url, form) };
  const path = new URL(again.webhook_url).pathname;
  const said = await exports.default.fetch(`http://localhost:8000${path}`, {
    ...{ method: "POST", headers, body: new URLSearchParams(form) },
  });
  expect(said.status).toBe(200);
  await until(async () => {
    const { body } = await account.call("GET", "/api/dialogs");
    const shown = body.dialogs.map((one: { channel_blocked_at: string | null }) => one.channel_blocked_at === null);
    expect(shown).toEqual([false, false]);
  });
  expect(await ann.received()).toHaveLength(1);
});

test.concurrent("Twilio signs what its customer has appended to the address", async () => {
  const { visitor, id, authToken } = await connectNumber();
  const ann = visitor();
  const form = ann.form({ Body: "Hello" });
  const url = `http://localhost:8000/webhooks/sms/${id}?line=2`;
  const send = async (signedUrl: string) => {
    const headers = { "x-twilio-signature": await signForm(authToken, signedUrl, form) };
    return (await exports.default.fetch(url, { method: "POST", headers, body: new URLSearchParams(form) })).status;
  };
  expect(await send(`http://localhost:8000/webhooks/sms/${id}`)).toBe(401);
  expect(await send(url)).toBe(200);
  await ann.heard(1);
});
