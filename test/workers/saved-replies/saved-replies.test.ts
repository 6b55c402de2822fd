import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { closeAccount } from "../../../src/domain/administration/admin/close-account.ts";
import type { Account } from "../../support/client.ts";
import { api } from "../api.ts";
import { png } from "../dialog/file-client.ts";
import { makeOperator } from "../dialog/inbox-client.ts";
import { openSite } from "../site/visitor-client.ts";

const base = "/api/saved-replies";

async function addOperator(owner: Account): Promise<Account> {
  const login = { email: `${crypto.randomUUID()}@example.com`, password: "a-sound-password" };
  const { body } = await owner.call("POST", "/api/operators", { json: { ...login, first_name: "Boris" } });
  const headers = { "cf-connecting-ip": login.email };
  const token = (await api.call("POST", "/api/login", { json: login, headers })).body.access_token;
  return {
    ...login,
    id: body.id,
    token,
    call: (method, path, options) => api.call(method, path, { ...options, token }),
  };
}

async function shortcutsOf(account: Account, search: string): Promise<string[]> {
  const { body } = await account.call("GET", `${base}?search=${encodeURIComponent(search)}`);
  return body.saved_replies.map(({ shortcut }: { shortcut: string }) => shortcut);
}

test("a reply is saved, read by a colleague, changed and deleted; a stranger does not find it", async () => {
  const [owner, stranger] = await Promise.all([api.makeAccount(), api.makeAccount()]);
  const operator = await addOperator(owner);
  const json = { shortcut: "Refund_eu", title: "Refund", text: "Hello {{contact.name}}, order {{variables.order}}" };
  const made = await owner.call("POST", base, { json });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({
    ...json,
    ...{ visibility: "account", variables: ["contact.name", "variables.order"], files: [], author_id: owner.id },
  });
  const path = `${base}/${made.body.id}`;
  expect((await operator.call("GET", path)).body).toEqual(made.body);
  expect((await stranger.call("GET", path)).status).toBe(404);
  expect((await stranger.call("PATCH", path, { json: { title: "Mine" } })).status).toBe(404);
  expect((await stranger.call("GET", base)).body).toEqual({ saved_replies: [], total: 0, has_more: false });
  const changed = await operator.call("PATCH", path, { json: { title: "Refunds" } });
  expect(changed.body).toMatchObject({ shortcut: "Refund_eu", title: "Refunds", text: json.text });
  expect((await operator.call("DELETE", path)).status).toBe(200);
  expect((await owner.call("GET", path)).status).toBe(404);
});

test("a shortcut is used once in an account, in any case, and again elsewhere", async () => {
  const [owner, other] = await Promise.all([api.makeAccount(), api.makeAccount()]);
  const json = { shortcut: "hi", title: "Hi", text: "Hello" };
  const first = await owner.call("POST", base, { json });
  const second = await owner.call("POST", base, { json: { ...json, shortcut: "HI" } });
  expect(second.status).toBe(409);
  expect((await other.call("POST", base, { json })).status).toBe(201);
  const bye = await owner.call("POST", base, { json: { ...json, shortcut: "bye" } });
  expect((await owner.call("PATCH", `${base}/${bye.body.id}`, { json: { shortcut: "Hi" } })).status).toBe(409);
  expect((await owner.call("PATCH", `${base}/${first.body.id}`, { json: { shortcut: "HI" } })).status).toBe(200);
  const twice = await Promise.all(
    [1, 2, 3].map(() => owner.call("POST", base, { json: { ...json, shortcut: "race" } })),
  );
  expect(twice.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
});

test("a reply for oneself is nobody else's, and only its author may take one away from the account", async () => {
  const owner = await api.makeAccount();
  const operator = await addOperator(owner);
  const json = { shortcut: "mine", title: "Mine", text: "My words", visibility: "own" };
  const own = await operator.call("POST", base, { json });
  for (const call of ["GET", "DELETE"]) expect((await owner.call(call, `${base}/${own.body.id}`)).status).toBe(404);
  expect(await shortcutsOf(owner, "words")).toEqual([]);
  expect(await shortcutsOf(operator, "words")).toEqual(["mine"]);
  const shared = await owner.call("POST", base, { json: { ...json, shortcut: "ours", visibility: "account" } });
  const path = `${base}/${shared.body.id}`;
  expect((await operator.call("PATCH", path, { json: { visibility: "own" } })).status).toBe(403);
  expect((await owner.call("PATCH", path, { json: { visibility: "own" } })).body.visibility).toBe("own");
  expect((await operator.call("GET", path)).status).toBe(404);
  await owner.call("DELETE", `/api/operators/${operator.id}`);
  expect((await owner.call("POST", base, { json: { ...json, visibility: "account" } })).status).toBe(201);
});

test.for([
  ["a shortcut with a space", { shortcut: "two words" }],
  ["an empty shortcut", { shortcut: " " }],
  ["an empty text", { text: " \n " }],
  ["a text that is too long", { text: "x".repeat(10_001) }],
  ["a visibility that there is none of", { visibility: "world" }],
] as const)("%s is refused", async ([, wrong]) => {
  const account = await api.makeAccount();
  const json = { shortcut: "hi", title: "Hi", text: "Hello", ...wrong };
  expect((await account.call("POST", base, { json })).status).toBe(422);
  expect((await account.call("GET", base)).body.total).toBe(0);
});

test("search ignores case and accents, and puts shortcuts first", async () => {
  const account = await api.makeAccount();
  const replies = [
    { shortcut: "zürich", title: "Ort", text: "Bahnhofstraße 1" },
    { shortcut: "vozvrat", title: "Возврат Ёлки", text: "Вернём деньги" },
    { shortcut: "money", title: "Refund", text: "A refund takes three days." },
    { shortcut: "days", title: "How long", text: "Money comes back in three days." },
    { shortcut: "moneyback", title: "Promise", text: "We keep it." },
  ];
  for (const json of replies) await account.call("POST", base, { json });
  expect(await shortcutsOf(account, "ZURICH")).toEqual(["zürich"]);
  expect(await shortcutsOf(account, "bahnhofstrasse")).toEqual(["zürich"]);
  expect(await shortcutsOf(account, "елк")).toEqual(["vozvrat"]);
  expect(await shortcutsOf(account, "ДЕНЬГИ вернем")).toEqual(["vozvrat"]);
  expect(await shortcutsOf(account, "money")).toEqual(["money", "moneyback", "days"]);
  expect(await shortcutsOf(account, "refund")).toEqual(["money"]);
  expect(await shortcutsOf(account, '" OR account:a1 OR "')).toEqual([]);
  const id = (await account.call("GET", `${base}?search=money`)).body.saved_replies[0].id;
  await account.call("PATCH", `${base}/${id}`, { json: { title: "Geld", text: "Drei Tage" } });
  expect(await shortcutsOf(account, "refund")).toEqual([]);
  expect(await shortcutsOf(account, "geld")).toEqual(["money"]);
});

test("a thousand replies are listed and searched at once", async () => {
  const account = await api.makeAccount();
  await account.call("POST", base, { json: { shortcut: "first", title: "First", text: "The first needle" } });
  await env.DB.prepare(
    `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 999)
     INSERT INTO saved_replies (account_id, shortcut, shortcut_key, title, text, visibility, author_id, created_at, updated_at)
     SELECT account_id, 's' || i, 's' || i, 'Title ' || i, replace(hex(zeroblob(200)), '00', 'word ') || i, 'account', author_id, 0, 0
     FROM saved_replies, n WHERE author_id = ?`,
  )
    .bind(account.id)
    .run();
  const listed = await account.call("GET", `${base}?limit=1000`);
  expect(listed.body).toMatchObject({ total: 1_000, has_more: false });
  const start = performance.now();
  expect(await shortcutsOf(account, "needle")).toEqual(["first"]);
  expect(await shortcutsOf(account, "word 77")).toContain("s77");
  // A tenth of it on an idle machine.
  expect(performance.now() - start).toBeLessThan(400);
});

test("a reply carries files, which are sent into a dialog as they are", async () => {
  const site = await openSite();
  const visit = await site.visit();
  const { account } = site;
  const { body: reply } = await account.call("POST", base, { json: { shortcut: "map", title: "Map", text: "Here" } });
  const file = new File([png], "C:\\maps\\way.png");
  const added = await account.call("POST", `${base}/${reply.id}/files`, { form: { file } });
  expect(added.status).toBe(201);
  const [stored] = added.body.files;
  expect(stored).toMatchObject({ name: "way.png", content_type: "image/png", size: png.byteLength });
  const read = await account.call("GET", stored.url);
  expect(read.headers.get("content-type")).toBe("image/png");
  expect(read.body).toBe(new TextDecoder().decode(png));
  expect((await (await api.makeAccount()).call("GET", stored.url)).status).toBe(404);
  const json = { saved_reply_id: reply.id, file_id: stored.id, text: "The way", client_message_id: "one" };
  const send = () => account.call("POST", `/api/dialogs/${visit.dialogId}/saved-files`, { json });
  const sent = await send();
  expect(sent.status).toBe(201);
  expect((await send()).body.id).toBe(sent.body.id);
  const { messages } = (await visit.call("GET", `/api/site/dialogs/${visit.dialogId}/messages`)).body;
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatchObject({ text: "The way", attachments: [{ name: "way.png" }] });
  const late = { ...json, client_message_id: "two", after_seq: 0 };
  const colleague = await makeOperator(account, "Boris");
  const stale = await colleague.call("POST", `/api/dialogs/${visit.dialogId}/saved-files`, { json: late });
  expect([stale.status, stale.body.error.code]).toEqual([409, "NEWER_MESSAGES"]);
  const key = `saved-reply-files/${(await accountOf(account)) ?? 0}/${stored.id}`;
  expect(await env.FILES.head(key)).not.toBeNull();
  await account.call("DELETE", `${base}/${reply.id}`);
  expect(await env.FILES.head(key)).toBeNull();
  expect((await visit.call("GET", messages[0].attachments[0].url)).status).toBe(200);
});

test("a file that is empty or is something else than its name says is refused", async () => {
  const account = await api.makeAccount();
  const { body: reply } = await account.call("POST", base, { json: { shortcut: "f", title: "F", text: "F" } });
  for (const file of [new File([], "a.txt"), new File(["words"], "a.png")])
    expect((await account.call("POST", `${base}/${reply.id}/files`, { form: { file } })).status).toBe(422);
  expect((await account.call("GET", `${base}/${reply.id}`)).body.files).toEqual([]);
});

test("an account that is closed keeps no saved replies and no files of them", async () => {
  const account = await api.makeAccount();
  const { body: reply } = await account.call("POST", base, { json: { shortcut: "f", title: "F", text: "F" } });
  const added = await account.call("POST", `${base}/${reply.id}/files`, { form: { file: new File([png], "a.png") } });
  const accountId = Number(await accountOf(account));
  const key = `saved-reply-files/${accountId}/${added.body.files[0].id}`;
  expect(await env.FILES.head(key)).not.toBeNull();
  await closeAccount(compose(env), accountId);
  expect(await env.FILES.head(key)).toBeNull();
  const left = "SELECT count(*) AS n FROM saved_replies WHERE account_id = ?";
  expect(await env.DB.prepare(left).bind(accountId).first("n")).toBe(0);
});

async function accountOf(account: Account): Promise<number | null> {
  return env.DB.prepare("SELECT account_id FROM users WHERE id = ?").bind(account.id).first<number>("account_id");
}
