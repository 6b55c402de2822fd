import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { findUser } from "../../../src/domain/people/account/find-user.ts";
import { register } from "../../../src/domain/people/account/register.ts";
import { chooseShard } from "../../../src/domain/platform/shards/choose-shard.ts";
import { idsPerShard } from "../../../src/domain/platform/shards/rules.ts";
import { sha256 } from "../../../src/kit/sha256.ts";
import { until } from "../../support/until.ts";
import { mailsTo, nthMailTo, tokenIn } from "../account/kept-mail.ts";
import { api } from "../api.ts";
import { giveDocument } from "../knowledge/informed.ts";
import { depsFor, makeAccountIn, type ShardedAccount } from "./make-account-in.ts";

const from = () => ({ "cf-connecting-ip": crypto.randomUUID() });
const post = (path: string, json: unknown, token?: string) => api.call("POST", path, { json, headers: from(), token });
const logIn = (email: string, password: string) => post("/api/login", { email, password });

async function count(db: D1Database, table: string, accountId: number): Promise<number> {
  const row = await db.prepare(`SELECT count(*) AS n FROM ${table} WHERE account_id = ?`).bind(accountId).first();
  return Number(row?.["n"]);
}

/** Has a visitor ask the account's new assistant, and waits until the answer is in the catalogue. */
async function converse(account: ShardedAccount) {
  const { body: assistant } = await account.call("POST", "/api/assistants", { json: { name: "Ferry" } });
  await giveDocument(account, assistant.id, "# Tickets\n\nA ticket costs 14 euros.\n");
  const siteToken = (await account.call("GET", "/api/site-token")).body.site_token as string;
  const headers = { "x-site-token": siteToken };
  const { body: dialog } = await api.call("POST", "/api/site/dialogs", { json: {}, headers });
  const visitor = { ...headers, "x-guest-id": dialog.guest_id as string };
  await api.call("POST", `/api/site/dialogs/${dialog.id}/messages`, {
    json: { text: "How much does a ticket cost?" },
    headers: visitor,
  });
  const list = () => account.call("GET", `/api/dialogs/${dialog.id}/messages`);
  await until(async () => expect((await list()).body.messages).toHaveLength(2));
  await until(async () => expect(await count(account.db, "messages", account.accountId)).toBe(2));
  return {
    assistantId: assistant.id as number,
    dialogId: dialog.id as number,
    siteToken,
    messages: (await list()).body.messages,
  };
}

test.for([0, 1])("an account of shard %i is whole in it: documents, dialogs, answers, money", async (shard) => {
  const account = await makeAccountIn(shard);
  const { assistantId, dialogId, siteToken, messages } = await converse(account);
  expect(messages[1].text).toContain("14 euros");
  expect([account.id, account.accountId, assistantId, dialogId].map((id) => Math.floor(id / idsPerShard))).toEqual(
    Array(4).fill(shard),
  );
  expect(siteToken.endsWith(".1")).toBe(shard === 1);
  const other = shard === 0 ? env.DB_1 : env.DB;
  for (const table of ["users", "assistants", "sources", "dialogs", "messages", "ledger"]) {
    expect([table, (await count(account.db, table, account.accountId)) > 0]).toEqual([table, true]);
    expect([table, await count(other, table, account.accountId)]).toEqual([table, 0]);
  }
  const { body } = await account.call("GET", "/api/dialogs");
  expect(body.dialogs).toMatchObject([{ id: dialogId }]);
});

test("another shard's records answer like missing ones", async () => {
  const [here, there] = [await makeAccountIn(0), await makeAccountIn(1)];
  const { body: assistant } = await there.call("POST", "/api/assistants", { json: { name: "Ferry" } });
  expect((await there.call("GET", `/api/assistants/${assistant.id}`)).status).toBe(200);
  const missing = await here.call("GET", "/api/assistants/999");
  for (const id of [assistant.id, 2 * idsPerShard + 1, 999999999999, Number.MAX_SAFE_INTEGER]) {
    const foreign = await here.call("GET", `/api/assistants/${id}`);
    expect([id, foreign.status, foreign.body]).toEqual([id, missing.status, missing.body]);
  }
});

test("users of every shard log in, by address and by name, and are renewed and logged out", async () => {
  for (const shard of [0, 1]) {
    const account = await makeAccountIn(shard);
    const username = `n${crypto.randomUUID().slice(0, 12)}`;
    expect((await account.call("PUT", "/api/v1/auth/me", { json: { username } })).status).toBe(200);
    expect((await logIn(account.email.toUpperCase(), account.password)).body.user.id).toBe(account.id);
    expect((await logIn(username, account.password)).body.user.id).toBe(account.id);
    expect((await logIn(account.email, "wrong-password")).status).toBe(401);
    const opened = await post("/api/v1/auth/login", { username, password: account.password });
    const refreshed = await post("/api/v1/auth/refresh-token", { refreshToken: opened.body.data.refreshToken });
    const { accessToken } = refreshed.body.data;
    expect((await api.call("GET", "/api/v1/auth/me", { token: accessToken })).body.data.id).toBe(account.id);
    expect((await post("/api/logout", {}, account.token)).status).toBe(200);
    expect((await account.call("GET", "/api/me")).status).toBe(401);
  }
});

test("an address and a user name belong to one user of all shards, also of registrations at the same time", async () => {
  const taken = await makeAccountIn(1);
  await expect(makeAccountIn(0, { email: taken.email })).rejects.toThrow("exists");
  const email = `${crypto.randomUUID()}@example.com`;
  const both = await Promise.allSettled([makeAccountIn(0, { email }), makeAccountIn(1, { email })]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const username = `n${crypto.randomUUID().slice(0, 12)}`;
  const named = (shard: number) =>
    register(depsFor(shard), { email: `${crypto.randomUUID()}@example.com`, password: "a-sound-password", username });
  await named(0);
  await expect(named(1)).rejects.toThrow("taken");
  const owner = await makeAccountIn(0);
  const operator = { email: taken.email, password: "a-sound-password", first_name: "Ann" };
  expect((await owner.call("POST", "/api/operators", { json: operator })).body.error.code).toBe("EMAIL_TAKEN");
});

test("a name that failed to be written is free again for every shard", async () => {
  const email = `${crypto.randomUUID()}@example.com`;
  const { shards, ...ctx } = depsFor(1);
  const failing = new Proxy(shards[1] as object, {
    get: (db, name) => (name === "batch" ? () => Promise.reject(new Error("away")) : Reflect.get(db, name)),
  });
  const broken = { ...ctx, shards: [shards[0], failing] as typeof shards };
  await expect(register(broken, { email, password: "a-sound-password" })).rejects.toThrow("away");
  expect((await makeAccountIn(0, { email })).email).toBe(email);
});

test("mail about a user of another shard is written: a reset password and an invitation", async () => {
  const owner = await makeAccountIn(1);
  expect((await post("/api/forgot-password", { email: owner.email })).status).toBe(200);
  const token = tokenIn(await nthMailTo(owner.email));
  expect((await post("/api/validate-reset-token", { token })).body).toEqual({ valid: true });
  expect((await post("/api/reset-password", { token, new_password: "another-password" })).status).toBe(200);
  const back = await logIn(owner.email, "another-password");
  expect(back.status).toBe(200);
  const email = `${crypto.randomUUID()}@example.com`;
  const invited = await post("/api/operators", { email, first_name: "Ann" }, back.body.access_token);
  expect(invited.status).toBe(201);
  const link = /console\/invitation#(\S+)/.exec((await nthMailTo(email)).text)?.[1];
  const joined = await post("/api/invitations/accept", {
    token: link,
    password: "a-sound-password",
    first_name: "Ann",
  });
  expect(joined.status).toBe(201);
  expect(Math.floor(joined.body.user.id / idsPerShard)).toBe(1);
  expect(await mailsTo(email)).toHaveLength(1);
});

test("where a name was found is remembered until its record is gone or elsewhere", async () => {
  const account = await makeAccountIn(1);
  const remembered = async () => {
    const query = env.DB.prepare("SELECT shard FROM name_shards WHERE name_hash = ?");
    return (await query.bind(await sha256(`email:${account.email}`)).first<{ shard: number }>())?.shard ?? null;
  };
  const ctx = depsFor(0);
  const find = () => findUser(ctx, account.email);
  expect((await find())?.found.id).toBe(account.id);
  expect(await remembered()).toBe(1);
  await env.DB.prepare("UPDATE name_shards SET shard = 0 WHERE name_hash = ?")
    .bind(await sha256(`email:${account.email}`))
    .run();
  expect((await find())?.found.id).toBe(account.id);
  expect(await remembered()).toBe(1);
  const { body } = await account.call("POST", "/api/account/close", {
    json: { email: account.email, password: account.password },
  });
  expect([body.error, await remembered()]).toEqual([undefined, null]);
  expect(await find()).toBeNull();
});

test("tokens of programs name the shard of their account", async () => {
  const owner = await makeAccountIn(1);
  const { body: made } = await owner.call("POST", "/api/account-tokens", { json: { name: "CRM" } });
  expect(made.token).toMatch(/\.1$/);
  const read = (token: string) => api.call("GET", `/v1/accounts/${owner.accountId}/bots`, { token });
  expect((await read(made.token)).status).toBe(200);
  expect((await read(made.token.replace(/\.1$/, ""))).status).toBe(401);
  expect((await read(`${made.token}0`)).status).toBe(401);
});

test("a token with a forged shard is a wrong token", async () => {
  const owner = await makeAccountIn(1);
  await owner.call("POST", "/api/assistants", { json: { name: "Ferry" } });
  const siteToken = (await owner.call("GET", "/api/site-token")).body.site_token as string;
  const open = async (token: string) =>
    (await api.call("POST", "/api/site/dialogs", { json: {}, headers: { "x-site-token": token } })).status;
  expect(await open(siteToken)).toBe(201);
  const bare = siteToken.replace(/\.1$/, "");
  for (const suffix of ["", ".0", ".01", ".2", ".999", ".99999", ".1.1", ".-1"]) {
    expect([suffix, await open(`${bare}${suffix}`)]).toEqual([suffix, 401]);
  }
});

test("a new account goes to the smallest database, the newest of equal ones, and to none whose ids are not its own", async () => {
  const { shards, clock } = depsFor(0);
  const sized = (bytes: number, firstOf: number, lastOf = firstOf) => ({
    $client: {
      prepare: () => ({
        all: async () => ({
          results: [{ first: firstOf * idsPerShard, last: lastOf * idsPerShard }],
          meta: { size_after: bytes },
        }),
      }),
    },
  });
  const choose = (...databases: object[]) => {
    const wanted = { shards: databases as unknown as typeof shards, newAccountsShard: null, clock };
    return chooseShard(wanted);
  };
  expect(await choose(sized(900, 0), sized(100, 1), sized(500, 2))).toBe(1);
  expect(await choose(sized(900, 0), sized(900, 1))).toBe(1);
  expect(await choose(sized(900, 0), sized(100, 0), sized(500, 2))).toBe(2);
  expect(await choose(sized(900, 0), sized(100, 1, 2), sized(500, 2))).toBe(2);
  const away = { $client: { prepare: () => ({ all: () => Promise.reject(new Error("away")) }) } };
  expect(await choose(sized(900, 0), away)).toBe(0);
  await expect(choose(away, away)).rejects.toThrow("No database");
});
