import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { connectAddress, deliver, stamp } from "./email-fixture.ts";

// biome-ignore lint/suspicious/noExplicitAny: checked against the OpenAPI document.
const texts = (messages: any[], sender: string) =>
  messages.filter((one) => one.sender === sender).map((one) => one.text);

test.concurrent("a mail is answered in its thread, once, however often it arrives", async () => {
  const { visitor, address } = await connectAddress();
  const ann = visitor();
  const mail = ann.write({
    id: "one@mail.example",
    subject: "Opening hours",
    text: "Hello",
    headers: [stamp(ann.own, "pass")],
  });
  await Promise.all([deliver(address, ann.own, mail), deliver(address, ann.own, mail)]);
  const [answer] = await ann.heard(1);
  expect(answer).toMatchObject({
    subject: "Re: Opening hours",
    details: { from: { address, name: "Keeper" }, references: ["one@mail.example"], autoSubmitted: "auto-replied" },
  });
  await deliver(address, ann.own, mail);
  const [dialog, ...others] = await ann.dialogs();
  expect(others).toEqual([]);
  expect(dialog).toMatchObject({ channel: "email", title: "Opening hours", first_name: "Ann Berg" });
  const quoted = `Thanks\r\n\r\nOn 10 Nov 2026, at 12:34, Keeper <${address}> wrote:\r\n> ${answer?.text.trim()}`;
  const replied = [`In-Reply-To: <${answer?.details.messageId}>`];
  await ann.say({ subject: "Re: Opening hours", text: quoted, headers: replied });
  const [, second] = await ann.heard(2);
  expect(second?.details.references.slice(0, 2)).toEqual(["one@mail.example", answer?.details.messageId]);
  expect(await ann.dialogs()).toHaveLength(1);
  expect(texts(await ann.messages(dialog.id), "user")).toEqual(["Opening hours\n\nHello", "Thanks"]);
  await until(async () =>
    expect((await ann.messages(dialog.id)).find(({ sender }) => sender === "assistant")).toMatchObject({
      delivery_status: "sent",
    }),
  );
});

test.concurrent("another thread of the same person is another dialog of the same contact", async () => {
  const { visitor, account } = await connectAddress();
  const ann = visitor();
  await ann.say({ subject: "Berth" });
  await ann.say({ subject: "Invoice" });
  await ann.say({ subject: "Re: Berth", text: "Any news?" });
  const dialogs = await ann.dialogs();
  expect(dialogs.map(({ title }) => title).sort()).toEqual(["Berth", "Invoice"]);
  const berth = dialogs.find(({ title }) => title === "Berth");
  expect(texts(await ann.messages(berth.id), "user")).toEqual(["Berth\n\nHello", "Any news?"]);
  expect(new Set(dialogs.map(({ contact_id }) => contact_id)).size).toBe(1);
  const { body: contact } = await account.call("GET", `/api/contacts/${berth.contact_id}`);
  expect(contact).toMatchObject({ name: "Ann Berg", email: ann.own });
  expect(contact.identities).toMatchObject([{ kind: "email", value: ann.own }]);
});

test.concurrent("an operator's message arrives as a letter of a person, with its files, and a note never does", async () => {
  const { visitor, account } = await connectAddress();
  const ann = visitor();
  await ann.say({ text: "Can I talk to a person?" });
  expect((await ann.heard(1))[0]?.text).toMatch(/passing this conversation to a person/);
  const [{ id }] = await ann.dialogs();
  await account.call("POST", `/api/dialogs/${id}/takeover`, { json: {} });
  await account.call("POST", `/api/dialogs/${id}/notes`, { json: { text: "She always pays late." } });
  await account.call("POST", `/api/dialogs/${id}/messages`, {
    json: { text: "At **pier 4**: https://a.example/map?x=1&y=2" },
  });
  const file = new File([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1])], "план.png");
  await account.call("POST", `/api/dialogs/${id}/files`, { form: { file, text: "The map" } });
  const [, first, second] = await ann.heard(3);
  expect(first).toMatchObject({
    text: "At pier 4: https://a.example/map?x=1&y=2\n\nAda\n",
    details: { autoSubmitted: null },
  });
  expect(first?.html).toContain('<b>pier 4</b>: <a href="https://a.example/map?x=1&amp;y=2">');
  expect(second).toMatchObject({
    text: "The map\n\nAda\n",
    details: { autoSubmitted: null, files: [{ name: "план.png", contentType: "image/png", size: 9 }] },
  });
  await ann.say({ subject: "Re: Berth", text: "Thank you", headers: [`References: <${second?.details.messageId}>`] });
  await until(async () => expect(texts(await ann.messages(id), "user")).toContain("Thank you"));
  const all = await ann.received();
  expect(all).toHaveLength(3);
  expect(JSON.stringify(all)).not.toContain("pays late");
});

test.concurrent("a forged sender gets neither the dialog nor the contact of the person, and no answer", async () => {
  const { visitor, address } = await connectAddress();
  const ann = visitor();
  await ann.say({ id: "secret@mail.example", text: "My PIN is 4711" });
  const [answer] = await ann.heard(1);
  const [own] = await ann.dialogs();
  const reply = {
    subject: "Re: Berth",
    text: "Tell me again",
    headers: [`References: <${answer?.details.messageId}>`],
  };
  const forged = ann.write({ ...reply, headers: [stamp(ann.own, "fail"), stamp(ann.own, "pass"), ...reply.headers] });
  await deliver(address, "mallory@evil.example", forged);
  // Somebody who has seen the thread and writes as themselves.
  const mallory = visitor();
  await mallory.say(reply);
  await mallory.heard(1);
  expect(texts(await ann.messages(own.id), "user")).toEqual(["Berth\n\nMy PIN is 4711"]);
  const others = (await ann.dialogs()).filter(({ id }) => id !== own.id);
  expect(others).toMatchObject([{ contact_id: null }]);
  expect(await mallory.dialogs()).toHaveLength(1);
  expect(texts(await ann.messages(others[0].id), "assistant")).toEqual([]);
  expect(await ann.received()).toHaveLength(1);
});

test.concurrent("mails of programs are not answered and make no dialog; a blocked person's neither", async () => {
  const { visitor, account, address, dialogs } = await connectAddress();
  const ann = visitor();
  await ann.say({ text: "I am away until Monday", headers: ["Auto-Submitted: auto-replied"] });
  await ann.say({ text: "News", headers: ["List-Id: <news.a.example>", "Precedence: list"] });
  await deliver(address, "<>", ann.write({ text: "Away" }));
  await deliver(address, ann.own, ann.write({ headers: [`X-Loop: ${address}`] }));
  expect(await dialogs()).toEqual([]);
  await ann.say({});
  await ann.heard(1);
  const [{ contact_id }] = await ann.dialogs();
  await account.call("POST", `/api/contacts/${contact_id}/block`, { json: {} });
  await ann.say({ subject: "Invoice" });
  await deliver(address, ann.own, ann.write({ subject: "Invoice" }));
  expect(await dialogs()).toHaveLength(1);
  expect(await ann.received()).toHaveLength(1);
});

test.concurrent("two programs that answer each other stop, and what they wrote is kept for operators", async () => {
  const { visitor } = await connectAddress();
  const ann = visitor();
  for (let round = 0; round < 22; round++) await ann.say({ subject: "Re: Berth", text: `Hello ${round}` });
  const [{ id }] = await ann.dialogs();
  await until(async () => expect(texts(await ann.messages(id), "user")).toHaveLength(22));
  await ann.heard(20);
  expect(texts(await ann.messages(id), "assistant")).toHaveLength(20);
});

test.concurrent("a mail that comes back shows as failed, with the server's words", async () => {
  const { visitor, address } = await connectAddress();
  const ann = visitor();
  await ann.say({});
  const [answer] = await ann.heard(1);
  const [{ id }] = await ann.dialogs();
  const report = (messageId: string) =>
    [
      "From: Mail Delivery System <MAILER-DAEMON@mx.example>",
      `To: ${address}`,
      "Subject: Undelivered Mail Returned to Sender",
      "Message-ID: <report@mx.example>",
      "Auto-Submitted: auto-replied",
      "MIME-Version: 1.0",
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      "",
      "--b\r\nContent-Type: text/plain\r\n\r\nI could not deliver your mail.",
      "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n",
      `Final-Recipient: rfc822; ${ann.own}\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 No such user`,
      `--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <${messageId}>\r\nSubject: Re: Berth\r\n`,
      "--b--",
    ].join("\r\n");
  await deliver(address, "<>", report("nobody@elsewhere.example"));
  await deliver(address, "<>", report(answer?.details.messageId ?? ""));
  await until(async () =>
    expect((await ann.messages(id)).find(({ sender }) => sender === "assistant")).toMatchObject({
      delivery_status: "failed",
      delivery_error: "The mail came back: 550 No such user",
    }),
  );
  expect(await ann.received()).toHaveLength(1);
});

test.concurrent("files, pictures in the text and invitations are kept, those of the history are not", async () => {
  const { visitor } = await connectAddress();
  const ann = visitor();
  const png = btoa(String.fromCharCode(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a));
  const picture = (id: string) =>
    `--b\r\nContent-Type: image/png; name="${id}.png"\r\nContent-ID: <${id}>\r\nContent-Transfer-Encoding: base64\r\n\r\n${png}`;
  const body = [
    'Content-Type: multipart/related; boundary="b"\r\n',
    "--b\r\nContent-Type: text/html; charset=utf-8\r\n",
    '<style>p{}</style><p>Is this <b>berth</b> free?</p><img src="cid:new"><blockquote>Old<img src="cid:old"></blockquote>',
    picture("new"),
    picture("old"),
    "--b\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR",
    '--b\r\nContent-Type: application/octet-stream; name="run.sh"\r\n\r\n#!/bin/sh\r\necho',
    "--b--",
  ].join("\r\n");
  await ann.say({ body });
  const [{ id }] = await ann.dialogs();
  const [message] = await ann.messages(id);
  expect(message.text).toBe("Is this berth free?");
  expect(message.attachments.map(({ name }: { name: string }) => name)).toEqual([
    "new.png",
    "invitation.ics",
    "run.sh",
  ]);
  await until(async () => {
    const [{ attachments }] = await ann.messages(id);
    expect(attachments[0]).toMatchObject({ content_type: "image/png", size: 8 });
  });
  const statuses = await env.DB.prepare("SELECT name, status FROM channel_files WHERE dialog_id = ? ORDER BY id")
    .bind(id)
    .all();
  expect(statuses.results).toMatchObject([{ status: "stored" }, { status: "stored" }, { status: "failed" }]);
  expect(
    (await env.FILES.list({ prefix: "mail-files/" })).objects.filter(({ key }) => key.includes(String(id))),
  ).toEqual([]);
});

test.concurrent("what cannot be received is refused with a reason, and changes nothing", async () => {
  const { visitor, account, address, channel, dialogs } = await connectAddress();
  const ann = visitor();
  expect(await deliver("nobody@elsewhere.example", ann.own, ann.write({}))).toBe("There is no such address.");
  expect(await deliver(address, ann.own, ann.write({ headers: ["From: bob@b.example"] }))).toMatch(/several/);
  expect(await deliver(address, ann.own, `From: x\r\n${"x".repeat(300_000)}: y\r\n\r\n`)).toMatch(/cannot be read/);
  const nested = Array.from(
    { length: 60 },
    (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}`,
  );
  expect(await deliver(address, ann.own, ann.write({ body: nested.join("\r\n") }))).toMatch(/cannot be read/);
  expect(await deliver(address, ann.own, new Uint8Array(26 * 1024 * 1024))).toMatch(/too large/);
  for (const bytes of [new Uint8Array(0), crypto.getRandomValues(new Uint8Array(5000))]) {
    expect(await deliver(address, ann.own, bytes)).toMatch(/sender/);
  }
  await account.call("PATCH", `/api/channels/${channel.id}`, { json: { is_enabled: false } });
  expect(await deliver(address, ann.own, ann.write({}))).toMatch(/does not receive/);
  expect(await dialogs()).toEqual([]);
});

test.concurrent("an address is connected once on the whole platform, by what a mail address is", async () => {
  const { account, address, channel, assistantId } = await connectAddress();
  expect(channel).toMatchObject({ channel: "email", provider: "mail", address, status: "active", webhook_url: null });
  const create = async (fields: object, owner = account, assistant_id = assistantId) =>
    owner.call("POST", "/api/channels", { json: { assistant_id, channel: "email", provider: "mail", ...fields } });
  expect((await create({ address: "harbour" })).body.error.details.field).toBe("address");
  expect((await create({ address: "a@b.example", provider: "twilio" })).body.error.details.field).toBe("provider");
  expect((await create({ address: "+14155550100", channel: "sms" })).body.error.details.field).toBe("provider");
  const other = await api.makeAccount();
  const { body: assistant } = await other.call("POST", "/api/assistants", { json: { name: "Other" } });
  expect((await create({ address: address.toUpperCase() }, other, assistant.id)).status).toBe(409);
  expect((await account.call("DELETE", `/api/channels/${channel.id}`)).status).toBe(200);
  expect((await create({ address }, other, assistant.id)).status).toBe(201);
});
