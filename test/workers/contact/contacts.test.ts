import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { giveContacts } from "../../../src/domain/conversations/contact/give-contacts.ts";
import { openContact } from "../../../src/domain/conversations/contact/open-contact.ts";
import type { NewIdentity } from "../../../src/domain/conversations/contact/types.ts";
import { api } from "../api.ts";
import { openSocket } from "../dialog/socket-client.ts";
import { openSite } from "../site/visitor-client.ts";
import { runBot } from "../telegram/telegram-fixture.ts";
import { accountIdOf, contactOf, dialogsOf, read, visitAs } from "./contact-fixture.ts";

test("a visitor is one contact over all dialogs, with what the form says, found by name, address and number", async () => {
  const site = await openSite();
  const { account } = site;
  const info = { name: "Ada Lovelace", email: "Ada@Example.com", phone: "+49 151 1234-5678" };
  const first = await visitAs(site, info);
  const second = await visitAs(site, { name: "Somebody else" }, first.guestId);
  await visitAs(site, { name: "Grace Hopper", email: "no address", phone: "0151" });
  const contactId = await contactOf(account, first.dialogId);
  expect(await contactOf(account, second.dialogId)).toBe(contactId);
  expect(await read(account, contactId)).toMatchObject({
    ...{ name: "Ada Lovelace", email: "ada@example.com", phone: "+4915112345678", is_blocked: false },
    identities: [{ kind: "guest", value: first.guestId }],
  });
  expect(await dialogsOf(account, contactId)).toEqual([second.dialogId, first.dialogId]);
  const search = async (words: string) => {
    const { body } = await account.call("GET", `/api/contacts?search=${encodeURIComponent(words)}`);
    return body.contacts.map(({ name }: { name: string }) => name);
  };
  for (const words of ["lovelace", "ada love", "ada@example.com", "+49 151 1234", "4915112345678", first.guestId]) {
    expect(await search(words)).toEqual(["Ada Lovelace"]);
  }
  expect(await search("nobody")).toEqual([]);
  expect(await search('" OR account:a1 OR "')).toEqual([]);
  const { body } = await account.call("GET", "/api/contacts?limit=1");
  expect(body).toMatchObject({
    contacts: [{ name: "Grace Hopper", email: null, phone: null }],
    total: 2,
    has_more: true,
  });
});

test("contacts are entered and changed by hand; an address or number that another has is a conflict", async () => {
  const account = await api.makeAccount();
  const json = { name: "Ada", email: "ada@example.com", phone: "+52 1 55 1234 5678", variables: { plan: "pro" } };
  const { body: ada, status } = await account.call("POST", "/api/contacts", { json });
  expect(status).toBe(201);
  expect(ada).toMatchObject({ name: "Ada", phone: "+525512345678", variables: { plan: "pro" } });
  const other = await account.call("POST", "/api/contacts", { json: { phone: "+52 55 1234 5678" } });
  expect(other.status).toBe(409);
  expect(other.body.detail).toContain(`Contact ${ada.id}`);
  const { body: bo } = await account.call("POST", "/api/contacts", { json: { name: "Bo" } });
  const change = (changes: object) => account.call("PATCH", `/api/contacts/${bo.id}`, { json: changes });
  expect((await change({ email: "ADA@example.com" })).status).toBe(409);
  expect((await change({ email: "not an address" })).status).toBe(422);
  expect((await change({ phone: "12" })).status).toBe(422);
  const changed = await change({ email: "bo@example.com", variables: { city: "Kiel", plan: null } });
  expect(changed.body).toMatchObject({ name: "Bo", email: "bo@example.com", variables: { city: "Kiel" } });
  expect((await change({ email: null })).body).toMatchObject({ email: null, identities: [{ kind: "email" }] });
});

test("changes of a contact at the same time do not undo one another", async () => {
  const account = await api.makeAccount();
  const { body: ada } = await account.call("POST", "/api/contacts", { json: { name: "Ada", variables: { old: 1 } } });
  const change = (json: object) => account.call("PATCH", `/api/contacts/${ada.id}`, { json });
  const names = Array.from({ length: 10 }, (_, at) => `v${at}`);
  const changes = names.map((name) => change({ variables: { [name]: name, old: null } }));
  const answers = await Promise.all([...changes, change({ name: "Ada L." }), change({ email: "ada@example.com" })]);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect(await read(account, ada.id)).toMatchObject({ name: "Ada L.", email: "ada@example.com" });
  expect((await read(account, ada.id)).variables).toEqual(Object.fromEntries(names.map((name) => [name, name])));
  const others = await Promise.all(
    ["Bo", "Cy", "Di"].map((name) => account.call("POST", "/api/contacts", { json: { name } })),
  );
  const phone = "+4915112345678";
  const claims = await Promise.all(
    others.map(({ body }) => account.call("PATCH", `/api/contacts/${body.id}`, { json: { phone } })),
  );
  expect(claims.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  const { body: listed } = await account.call("GET", "/api/contacts");
  expect(listed.contacts.filter((contact: { phone: string }) => contact.phone === phone)).toHaveLength(1);
  const many = Object.fromEntries(Array.from({ length: 91 }, (_, at) => [`more${at}`, at]));
  expect((await change({ name: "Nobody", variables: many })).status).toBe(422);
  expect((await read(account, ada.id)).name).toBe("Ada L.");
});

test("spellings of one phone number are one contact, and two channels' ids of one value are two", async () => {
  const account = await api.makeAccount();
  const accountId = await accountIdOf(account);
  const open = (identity: NewIdentity) => openContact(compose(env), { accountId, identity });
  const first = await open({ kind: "phone", value: "whatsapp:+5215512345678" });
  const second = await open({ kind: "phone", value: "+525512345678" });
  const third = await open({ kind: "telegram", value: "525512345678" });
  expect(second.contactId).toBe(first.contactId);
  expect(third.contactId).not.toBe(first.contactId);
  expect((await read(account, first.contactId)).identities).toMatchObject([
    { kind: "phone", value: "whatsapp:+5215512345678" },
    { kind: "phone", value: "+525512345678" },
  ]);
  const [one, two] = await Promise.all([1, 2].map(() => open({ kind: "phone", value: "+4915112345678" })));
  expect(one).toEqual(two);
});

test("a blocked contact's messages are refused everywhere and paid for nowhere; unblocked it writes again", async () => {
  const site = await openSite();
  const { account } = site;
  const { dialogId, guestId } = await visitAs(site, { name: "Troll" });
  const contactId = await contactOf(account, dialogId);
  const guest = await openSocket(dialogId, { token: site.siteToken, guest_id: guestId });
  const headers = { "x-site-token": site.siteToken, "x-guest-id": guestId };
  const say = () => api.call("POST", `/api/site/dialogs/${dialogId}/messages`, { json: { text: "Hello" }, headers });
  expect((await account.call("POST", `/api/contacts/${contactId}/block`)).body.is_blocked).toBe(true);
  const refused = await say();
  expect(refused).toMatchObject({ status: 403, body: { error: { code: "CONTACT_BLOCKED" } } });
  guest.send({ type: "send_message", text: "Hello", client_message_id: "x" });
  expect(await guest.until("error")).toMatchObject({ client_message_id: "x", error: { code: "CONTACT_BLOCKED" } });
  const start = () => api.call("POST", "/api/site/dialogs", { json: { guest_id: guestId }, headers });
  expect((await start()).body.error.code).toBe("CONTACT_BLOCKED");
  const person = await api.call("POST", `/api/dialogs/${dialogId}/handoff/request`, { json: {}, headers });
  expect(person.body.error.code).toBe("CONTACT_BLOCKED");
  const written = await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { text: "Hi" } });
  expect(written.body.error.code).toBe("CONTACT_BLOCKED");
  expect((await account.call("GET", `/api/dialogs/${dialogId}`)).body).toMatchObject({ is_contact_blocked: true });
  expect((await account.call("GET", `/api/dialogs/${dialogId}/messages?dialect=v1`)).body.messages).toEqual([]);
  expect((await account.call("GET", "/api/contacts?blocked=true")).body.total).toBe(1);
  const held = "SELECT count(*) AS n FROM reservations WHERE account_id = ?";
  expect(
    (
      await env.DB.prepare(held)
        .bind(await accountIdOf(account))
        .first()
    )?.["n"],
  ).toBe(0);
  await account.call("POST", `/api/contacts/${contactId}/unblock`);
  expect((await say()).status).toBe(201);
  expect((await start()).status).toBe(201);
});

test("what a blocked contact sends on Telegram is dropped without a sound, and its bot goes on", async () => {
  const bot = await runBot();
  const line = bot.chat();
  await line.say("Hello");
  await line.heard(1);
  const { id } = await line.dialog();
  const contactId = await contactOf(bot.account, id);
  expect(await read(bot.account, contactId)).toMatchObject({
    ...{ name: "Ann", identities: [{ kind: "telegram", value: String(line.chatId) }] },
  });
  await bot.account.call("POST", `/api/contacts/${contactId}/block`);
  expect(await line.say("Buy now")).toBe(200);
  expect(await line.say("/start")).toBe(200);
  expect(await line.say("/person")).toBe(200);
  const other = bot.chat();
  await other.say("Hello");
  await other.heard(1);
  expect(await line.sent()).toHaveLength(1);
  expect((await line.messages()).map(({ text }) => text)).not.toContain("Buy now");
});

test("dialogs of before get their contacts by the job, one for a visitor, blocked where the contact is", async () => {
  const site = await openSite();
  const { account } = site;
  const first = await visitAs(site, { name: "Ada" });
  const second = await visitAs(site, {}, first.guestId);
  const contactId = await contactOf(account, first.dialogId);
  const accountId = await accountIdOf(account);
  const forget = "UPDATE dialogs SET contact_id = NULL, identity_id = NULL WHERE account_id = ?";
  await env.DB.prepare(forget).bind(accountId).run();
  await env.DB.prepare("DELETE FROM contact_identities WHERE account_id = ?").bind(accountId).run();
  await env.DB.prepare("DELETE FROM contacts WHERE account_id = ?").bind(accountId).run();
  while ((await giveContacts(compose(env))) > 0);
  const given = await contactOf(account, first.dialogId);
  expect(given).not.toBe(contactId);
  expect(await contactOf(account, second.dialogId)).toBe(given);
  expect(await read(account, given)).toMatchObject({
    name: "Ada",
    identities: [{ kind: "guest", value: first.guestId }],
  });
  await account.call("POST", `/api/contacts/${given}/block`);
  await env.DB.prepare(`${forget} AND id = ?`).bind(accountId, second.dialogId).run();
  await env.DB.prepare("UPDATE dialogs SET contact_blocked_at = NULL WHERE id = ?").bind(second.dialogId).run();
  while ((await giveContacts(compose(env))) > 0);
  expect((await account.call("GET", `/api/dialogs/${second.dialogId}`)).body).toMatchObject({
    ...{ contact_id: given, is_contact_blocked: true },
  });
});
