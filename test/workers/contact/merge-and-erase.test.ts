import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, expect, test, vi } from "vitest";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { inboxOf } from "../dialog/inbox-client.ts";
import { openSite } from "../site/visitor-client.ts";
import { runBot } from "../telegram/telegram-fixture.ts";
import { contactOf, dialogsOf, read, visitAs } from "./contact-fixture.ts";

afterEach(() => vi.useRealTimers());

test("a merge moves identities and dialogs, and undone both are as before with what each has started since", async () => {
  const site = await openSite();
  const { account } = site;
  const ada = await visitAs(site, { name: "Ada", phone: "+4915112345678" });
  const alias = await visitAs(site, { name: "A. L.", email: "ada@example.com" });
  const [kept, merged] = [await contactOf(account, ada.dialogId), await contactOf(account, alias.dialogId)];
  await account.call("PATCH", `/api/contacts/${merged}`, { json: { variables: { city: "Kiel" } } });
  await account.call("POST", `/api/contacts/${merged}/block`);
  const before = [await read(account, kept), await read(account, merged)];
  const done = await account.call("POST", `/api/contacts/${kept}/merges`, { json: { contact_id: merged } });
  expect(done.body.contact).toMatchObject({
    ...{ id: kept, name: "Ada", phone: "+4915112345678", email: "ada@example.com", variables: { city: "Kiel" } },
    ...{ is_blocked: true, identities: [{ value: ada.guestId }, { value: alias.guestId }] },
  });
  expect(await dialogsOf(account, kept)).toEqual([alias.dialogId, ada.dialogId]);
  expect((await account.call("GET", `/api/contacts/${merged}`)).status).toBe(404);
  const say = (guestId: string, dialogId: number) =>
    api.call("POST", `/api/site/dialogs/${dialogId}/messages`, {
      json: { text: "Hello" },
      headers: { "x-site-token": site.siteToken, "x-guest-id": guestId },
    });
  expect((await say(ada.guestId, ada.dialogId)).body.error.code).toBe("CONTACT_BLOCKED");
  await account.call("POST", `/api/contacts/${kept}/unblock`);
  const since = await visitAs(site, {}, alias.guestId);
  expect(await contactOf(account, since.dialogId)).toBe(kept);
  await account.call("POST", `/api/contacts/${kept}/block`);
  const { body: merges } = await account.call("GET", `/api/contacts/${kept}/merges`);
  expect(merges).toMatchObject([
    { id: done.body.merge_id, kept_id: kept, merged_id: merged, merged_name: "A. L.", undone_at: null },
  ]);
  const undo = `/api/contacts/${kept}/merges/${done.body.merge_id}/undo`;
  const undone = await account.call("POST", undo);
  const lasting = ({ updated_at: _, blocked_at: __, is_blocked: ___, ...rest }: Record<string, unknown>) => rest;
  expect(lasting(undone.body.contact)).toEqual(lasting(before[0]));
  expect(lasting(undone.body.restored)).toEqual(lasting(before[1]));
  expect(await dialogsOf(account, kept)).toEqual([ada.dialogId]);
  expect(await dialogsOf(account, merged)).toEqual([since.dialogId, alias.dialogId]);
  expect((await say(alias.guestId, alias.dialogId)).body.error.code).toBe("CONTACT_BLOCKED");
  expect((await account.call("POST", undo)).status).toBe(409);
});

test("a merge is undone within 30 days and in the order of merges; a contact is not merged with itself or a stranger's", async () => {
  const [account, stranger] = await Promise.all([api.makeAccount(), api.makeAccount()]);
  const make = async (who: Account, name: string) =>
    (await who.call("POST", "/api/contacts", { json: { name } })).body.id as number;
  const [a, b, c, foreign] = [
    await make(account, "A"),
    await make(account, "B"),
    await make(account, "C"),
    await make(stranger, "F"),
  ];
  const merge = (into: number, contact_id: number) =>
    account.call("POST", `/api/contacts/${into}/merges`, { json: { contact_id } });
  expect((await merge(a, a)).status).toBe(409);
  expect((await merge(a, foreign)).status).toBe(404);
  expect((await merge(foreign, a)).status).toBe(404);
  const first = await merge(a, b);
  const second = await merge(c, a);
  const undo = (into: number, { body }: { body: { merge_id: number } }) =>
    account.call("POST", `/api/contacts/${into}/merges/${body.merge_id}/undo`);
  expect((await undo(a, first)).status).toBe(409);
  expect((await undo(c, second)).status).toBe(200);
  const [one, two] = await Promise.all([merge(b, c), merge(c, a)]);
  expect(one.status).toBe(404);
  expect(two.status).toBe(201);
  vi.setSystemTime(Date.now() + 31 * 24 * 60 * 60 * 1000);
  const { body } = await api.call("POST", "/api/login", {
    json: { email: account.email, password: account.password },
    headers: { "cf-connecting-ip": crypto.randomUUID() },
  });
  const late = await api.call("POST", `/api/contacts/${c}/merges/${two.body.merge_id}/undo`, {
    token: body.access_token,
  });
  expect(late.status).toBe(409);
});

test("an export has everything that was said, and an erased person is nowhere any more", async () => {
  const word = `w${crypto.randomUUID().replaceAll("-", "")}`;
  const site = await openSite();
  const { account } = site;
  const { dialogId, guestId } = await visitAs(site, { name: `Ada ${word}` });
  const kept = await visitAs(site, { name: "Somebody else" });
  const contactId = await contactOf(account, dialogId);
  const headers = { "x-site-token": site.siteToken, "x-guest-id": guestId };
  await api.call("POST", `/api/site/dialogs/${dialogId}/messages`, { json: { text: `Where is ${word}?` }, headers });
  const file = new File([word], `${word}.txt`, { type: "text/plain" });
  await api.call("POST", `/api/dialogs/${dialogId}/files`, { form: { file }, headers });
  await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { text: `We look for ${word}` } });
  await account.call("POST", `/api/dialogs/${dialogId}/notes`, { json: { text: `Note ${word}` } });
  await account.call("PATCH", `/api/dialogs/${dialogId}/variables`, { json: { variables: { word } } });
  const { body: exported, headers: answered } = await account.call("GET", `/api/contacts/${contactId}/export`);
  expect(answered.get("content-disposition")).toContain(`contact-${contactId}.json`);
  expect(exported.contact.id).toBe(contactId);
  expect(exported.dialogs).toMatchObject([{ dialog: { id: dialogId }, variables: { word } }]);
  const texts = exported.dialogs[0].messages.map(({ text }: { text: string }) => text);
  expect(texts).toContain(`Where is ${word}?`);
  expect(texts.join()).not.toContain("Note");

  const inbox = await inboxOf(account);
  const everywhere = async () => {
    const ofInbox = await runInDurableObject(inbox, (_, { storage }) =>
      JSON.stringify(storage.sql.exec("SELECT * FROM dialogs").toArray()),
    );
    const ofRoom = await runInDurableObject(env.DIALOG_ROOM.getByName(String(dialogId)), (_, { storage }) =>
      JSON.stringify([storage.sql.exec("SELECT * FROM log").toArray(), ...storage.kv.list()]),
    );
    const tables = ["dialogs", "messages", "dialog_notes", "contacts", "contact_identities", "unanswered_questions"];
    const rows = await Promise.all(
      [...tables, "question_clusters", "channel_files"].map((table) => env.DB.prepare(`SELECT * FROM ${table}`).all()),
    );
    const found = [ofInbox, ofRoom, ...rows.map(({ results }) => JSON.stringify(results))];
    return found.map((text) => text.includes(word) || text.includes(guestId));
  };
  await until(async () => expect((await everywhere()).slice(0, 7)).toEqual(Array.from({ length: 7 }, () => true)));
  expect((await account.call("DELETE", `/api/contacts/${contactId}`)).status).toBe(200);
  expect((await everywhere()).filter(Boolean)).toEqual([]);
  expect((await account.call("GET", `/api/contacts/${contactId}`)).status).toBe(404);
  expect((await account.call("GET", `/api/contacts?search=${word}`)).body.total).toBe(0);
  expect((await account.call("GET", `/api/dialogs/search?q=${word}`)).body.messages).toEqual([]);
  expect((await account.call("GET", `/api/dialogs/${kept.dialogId}`)).body.title).not.toBe("");
  const again = await visitAs(site, {}, guestId);
  expect(await contactOf(account, again.dialogId)).not.toBe(contactId);
});

test("the outbox of a bot forgets the chat of an erased person", async () => {
  const bot = await runBot();
  const line = bot.chat();
  await line.say("Hello");
  await line.heard(1);
  const { id } = await line.dialog();
  const outbox = env.CHANNEL_OUTBOX.getByName(String(bot.botId));
  const stored = () =>
    runInDurableObject(outbox, (_, { storage }) => JSON.stringify(storage.sql.exec("SELECT * FROM items").toArray()));
  expect(await stored()).toContain(String(line.chatId));
  await bot.account.call("DELETE", `/api/contacts/${await contactOf(bot.account, id)}`);
  expect(await stored()).not.toContain(String(line.chatId));
});

test("a file of a mail that waits to be checked is erased with its person", async () => {
  const site = await openSite();
  const visit = await visitAs(site, {});
  const contactId = await contactOf(site.account, visit.dialogId);
  const waiting = `mail-files/1/1/${crypto.randomUUID()}/0`;
  await env.FILES.put(waiting, "A letter of the person");
  await env.DB.prepare(
    `INSERT INTO channel_files (account_id, dialog_id, bot_id, update_id, remote_id, name, content_type, due_at, created_at)
     SELECT account_id, id, 1, abs(random() % 1000000000), ?, 'letter.txt', 'text/plain', 0, 0 FROM dialogs WHERE id = ?`,
  )
    .bind(waiting, visit.dialogId)
    .run();
  expect((await site.account.call("DELETE", `/api/contacts/${contactId}`)).status).toBe(200);
  expect(await env.FILES.head(waiting)).toBeNull();
});
