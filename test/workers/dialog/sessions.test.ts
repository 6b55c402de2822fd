import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { afterEach, expect, test, vi } from "vitest";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { openSocket } from "./socket-client.ts";

async function logIn({ email, password }: { email: string; password: string }): Promise<string> {
  const headers = { "cf-connecting-ip": crypto.randomUUID() };
  return (await api.call("POST", "/api/auth/login", { json: { email, password }, headers })).body.access_token;
}

afterEach(() => {
  vi.useRealTimers();
});

/** A socket of the inbox, and why it was closed. */
async function openInbox(token: string): Promise<{ closed: number | null }> {
  const headers = { Upgrade: "websocket" };
  const response = await exports.default.fetch(`http://localhost/ws/inbox?token=${token}`, { headers });
  const socket = response.webSocket as WebSocket;
  const inbox: { closed: number | null } = { closed: null };
  socket.addEventListener("close", ({ code }) => {
    inbox.closed = code;
  });
  socket.accept();
  return inbox;
}

async function makeDialog(account: Account): Promise<number> {
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  return (await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.body.id } })).body.id;
}

/** Until the inbox knows that a login is in a dialog. */
async function untilVisited(account: Account, dialogs: number[]): Promise<void> {
  const row = await env.DB.prepare("SELECT account_id FROM users WHERE id = ?").bind(account.id).first();
  const inbox = env.ACCOUNT_INBOX.getByName(String(row?.["account_id"]));
  await until(async () => {
    const visited = await runInDurableObject(inbox, (_inbox, state) =>
      state.storage.sql.exec<{ dialog_id: number }>("SELECT DISTINCT dialog_id FROM visits").toArray(),
    );
    expect(visited.map(({ dialog_id }) => dialog_id).sort()).toEqual(dialogs.toSorted());
  });
}

test("a logout closes the sockets of that login, in every dialog and the inbox, and no others", async () => {
  const account = await api.makeAccount();
  const dialogs = [await makeDialog(account), await makeDialog(account)];
  const other = await logIn(account);
  const mine = await Promise.all(dialogs.map((id) => openSocket(id, { token: account.token })));
  const elsewhere = await openSocket(dialogs[0] ?? 0, { token: other });
  const [inbox, otherInbox] = [await openInbox(account.token), await openInbox(other)];
  await untilVisited(account, dialogs);
  for (const id of dialogs) await evictDurableObject(env.DIALOG_ROOM.getByName(String(id)));
  expect((await account.call("POST", "/api/logout")).status).toBe(200);
  await until(() => expect(mine.map(({ closed }) => closed?.code)).toEqual([4401, 4401]));
  await until(() => expect(inbox.closed).toBe(4401));
  elsewhere.send({ type: "send_message", text: "Still here" });
  await elsewhere.until("ack");
  expect([elsewhere.closed, otherInbox.closed]).toEqual([null, null]);
});

test("a new password closes every socket of the user", async () => {
  const account = await api.makeAccount();
  const id = await makeDialog(account);
  const other = await logIn(account);
  const sockets = [await openSocket(id, { token: account.token }), await openSocket(id, { token: other })];
  await untilVisited(account, [id]);
  const json = { current_password: account.password, new_password: `${account.password}-new` };
  expect((await account.call("POST", "/api/auth/change-password", { json })).status).toBe(200);
  await until(() => expect(sockets.map(({ closed }) => closed?.code)).toEqual([4401, 4401]));
});

test("a login that expires is not served over its sockets any more", async () => {
  const account = await api.makeAccount();
  const id = await makeDialog(account);
  const [speaking, silent] = [
    await openSocket(id, { token: account.token }),
    await openSocket(id, { token: account.token }),
  ];
  const inbox = await openInbox(account.token);
  const fresh = await logIn(account);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 25 * 3_600_000 });
  speaking.send({ type: "send_message", text: "I was away for a day" });
  await until(() => expect(speaking.closed?.code).toBe(4401));
  const again = await logIn(account);
  const back = await openSocket(id, { token: again, after_seq: "0" });
  await until(() => expect(silent.closed?.code).toBe(4401));
  await openInbox(again);
  await until(() => expect(inbox.closed).toBe(4401));
  await back.until("presence");
  expect(back.frames).toEqual([]);
  expect(fresh).not.toBe(again);
});

test("an operator who is removed is out of every dialog at once", async () => {
  const account = await api.makeAccount();
  const id = await makeDialog(account);
  const person = { email: `${crypto.randomUUID()}@example.com`, password: crypto.randomUUID() };
  const made = await account.call("POST", "/api/operators", { json: { ...person, first_name: "Boris" } });
  const socket = await openSocket(id, { token: await logIn(person) });
  const owner = await openSocket(id, { token: account.token });
  await untilVisited(account, [id]);
  await account.call("DELETE", `/api/operators/${made.body.id}`);
  await until(() => expect(socket.closed?.code).toBe(4401));
  expect(owner.closed).toBeNull();
});
