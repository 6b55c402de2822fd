import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { createUser } from "../../../src/domain/administration/admin/create-user.ts";
import { findMailbox } from "../../../src/domain/channels/email/find-mailbox.ts";
import { idsPerShard } from "../../../src/domain/platform/shards/rules.ts";
import { api } from "../api.ts";
import { openSocket } from "../dialog/socket-client.ts";
import { depsFor, makeAccountIn, makeAdminIn } from "./make-account-in.ts";

const service = { "x-service-key": "the service key of the tests, long enough" };

test("a user that an administrator creates is read from the shard that it went to", async () => {
  const email = `${crypto.randomUUID()}@example.com`;
  const user = await createUser(depsFor(1), { email, password: "a-sound-password" });
  expect([user.email, Math.floor(user.id / idsPerShard)]).toEqual([email, 1]);
});

test("a bot worker finds the dialog of a Telegram chat in another shard", async () => {
  const account = await makeAccountIn(1);
  const { body: assistant } = await account.call("POST", "/api/assistants", { json: { name: "Ferry" } });
  const chat = String(Math.floor(Math.random() * 1e12));
  const json = { assistant_id: assistant.id, telegram_chat_id: chat };
  const { body: opened } = await api.call("POST", "/api/bot/dialogs", { json, headers: service });
  const found = await api.call("GET", `/api/dialogs/by-telegram-chat/${chat}`, { headers: service });
  expect([found.status, found.body.id]).toEqual([200, opened.id]);
});

test("a socket opens the room of a dialog in another shard that the room does not know yet", async () => {
  const account = await makeAccountIn(1);
  const { body: assistant } = await account.call("POST", "/api/assistants", { json: { name: "Ferry" } });
  const row = env.DB_1.prepare(
    `INSERT INTO dialogs (account_id, assistant_id, made_by, channel, title, created_at)
     VALUES (?, ?, 'v1', 'api', 'Lost', ?) RETURNING id`,
  );
  const dialog = await row.bind(account.accountId, assistant.id, Date.now()).first<{ id: number }>();
  const socket = await openSocket(dialog?.id ?? 0, { token: account.token });
  socket.send({ type: "send_message", text: "I am here", client_message_id: crypto.randomUUID() });
  expect(await socket.until("new_message")).toMatchObject({ message: { text: "I am here" } });
  socket.close();
});

test("a closed account leaves no mail to its people in the first database", async () => {
  const account = await makeAccountIn(1);
  const headers = { "cf-connecting-ip": crypto.randomUUID() };
  await api.call("POST", "/api/forgot-password", { json: { email: account.email }, headers });
  const mails = async () => {
    const query = env.DB.prepare("SELECT count(*) AS n FROM mails WHERE recipient = ?");
    return (await query.bind(account.email).first<{ n: number }>())?.n;
  };
  expect(await mails()).toBe(1);
  const admin = await makeAdminIn(0);
  expect((await admin.call("DELETE", `/api/admin/users/${account.id}`)).status).toBe(200);
  expect(await mails()).toBe(0);
});

test("mail to an address with a tag goes to whoever has exactly it, in whichever shard", async () => {
  const domain = `${crypto.randomUUID().slice(0, 8)}.example`;
  const connect = async (shard: number, address: string) => {
    const account = await makeAccountIn(shard);
    const { body: assistant } = await account.call("POST", "/api/assistants", { json: { name: "Ferry" } });
    const json = { assistant_id: assistant.id, channel: "email", provider: "mail", address };
    const { status, body } = await account.call("POST", "/api/channels", { json });
    expect(status).toBe(201);
    return body.id as number;
  };
  const find = async (address: string) => (await findMailbox(compose(env), address))?.found.id ?? null;
  const plain = await connect(0, `help@${domain}`);
  expect(await find(`Help+sales@${domain}`)).toBe(plain);
  const tagged = await connect(1, `help+sales@${domain}`);
  expect(await find(`Help+sales@${domain}`)).toBe(tagged);
  expect(await find(`help+other@${domain}`)).toBe(plain);
  expect(await find(`nobody@${domain}`)).toBeNull();
});

test("a name that could not be written is free at once, also for other shards", async () => {
  const [here, there] = [await makeAccountIn(0), await makeAccountIn(1)];
  const username = `n${crypto.randomUUID().slice(0, 12)}`;
  const rename = (account: typeof here, name: string) =>
    account.call("PUT", "/api/v1/auth/me", { json: { username: name } });
  expect((await rename(here, username)).status).toBe(200);
  // Who asks for a name in vain keeps its owner from nothing.
  expect((await rename(there, username)).status).toBe(409);
  expect((await rename(here, username)).status).toBe(200);
  expect((await rename(here, `${username}b`)).status).toBe(200);
  expect((await rename(there, username)).status).toBe(200);
});

test("of requests for a name at the same time in several shards one gets it", async () => {
  const accounts = await Promise.all([0, 1, 0, 1].map((shard) => makeAccountIn(shard)));
  const username = `n${crypto.randomUUID().slice(0, 12)}`;
  const answers = await Promise.all(
    accounts.map((account) => account.call("PUT", "/api/v1/auth/me", { json: { username } })),
  );
  const holders = await Promise.all(
    [env.DB, env.DB_1].map((db) => db.prepare("SELECT id FROM users WHERE username = ?").bind(username).all()),
  );
  expect(holders.flatMap(({ results }) => results)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});
