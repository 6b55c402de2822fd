import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { durableRooms } from "../../../src/adapters/rooms/durable-rooms.ts";
import { compose } from "../../../src/compose.ts";
import { postMessage } from "../../../src/domain/conversations/dialog/post-message.ts";
import type { UserPrincipal } from "../../../src/domain/people/account/types.ts";
import type { Account } from "../../support/client.ts";
import { api } from "../api.ts";

async function openDialog(): Promise<{ account: Account; dialogId: number }> {
  const account = await api.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { body } = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.body.id } });
  return { account, dialogId: body.id };
}

async function textsOf({ account, dialogId }: { account: Account; dialogId: number }): Promise<string[]> {
  const { body } = await account.call("GET", `/api/dialogs/${dialogId}/messages`);
  return body.map((message: { content: string }) => message.content);
}

/** Rooms whose calls are interrupted after they have done their work, once each. */
function interruptedRooms(): typeof env.DIALOG_ROOM {
  const getByName = (name: string) => {
    const post = async (sent: string) => {
      const answer = await env.DIALOG_ROOM.getByName(name).post(sent);
      if (interrupted.has(name)) return answer;
      interrupted.add(name);
      throw Object.assign(new Error("The room moves."), { retryable: true });
    };
    return { post };
  };
  const interrupted = new Set<string>();
  return { getByName } as unknown as typeof env.DIALOG_ROOM;
}

test("a message without a client id whose call is interrupted is stored once", async () => {
  const { account, dialogId } = await openDialog();
  const row = await env.DB.prepare("SELECT account_id FROM users WHERE id = ?").bind(account.id).first();
  const caller = {
    ...{ kind: "user", userId: account.id, accountId: row?.["account_id"], role: "user", email: account.email },
    ...{ displayName: "Ada", avatarUrl: null, sessionId: "s", sessionEndsAt: 0 },
  } as UserPrincipal;
  const deps = { ...compose(env), rooms: durableRooms(interruptedRooms()) };
  const words = { dialogId, sender: "operator", text: "Hello", clientMessageId: null } as const;
  const first = await postMessage(deps, caller, words);
  const second = await postMessage(deps, caller, words);
  expect([first.isDuplicate, second.isDuplicate]).toEqual([true, false]);
  expect(first.message.clientMessageId).not.toEqual(second.message.clientMessageId);
  expect(await textsOf({ account, dialogId })).toEqual(["Hello", "Hello"]);
});

test("a room from before generated ids keeps its messages, and knows their client ids", async () => {
  const { account, dialogId } = await openDialog();
  const say = (text: string, id: string) =>
    account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { text, client_message_id: id } });
  const sent = await say("Hello", "m1");
  await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { text: "How are you?" } });
  const before = await account.call("GET", `/api/dialogs/${dialogId}/messages`);
  const room = env.DIALOG_ROOM.getByName(String(dialogId));
  await runInDurableObject(room, (_, { storage }) => {
    storage.sql.exec(`
      CREATE TABLE old_log (
        seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, sender TEXT, sender_key TEXT NOT NULL, client_message_id TEXT,
        text TEXT NOT NULL, author TEXT, data TEXT, created_at INTEGER NOT NULL, attachments TEXT, rating TEXT, rated_at INTEGER,
        UNIQUE (sender_key, client_message_id)
      );
      INSERT INTO old_log SELECT seq, kind, sender, sender_key, client_message_id, text, author, data, created_at, attachments,
        rating, rated_at FROM log;
      DROP TABLE log;
      ALTER TABLE old_log RENAME TO log;
    `);
    storage.kv.put("schema-version", 6);
  });
  await evictDurableObject(room);
  expect((await account.call("GET", `/api/dialogs/${dialogId}/messages`)).body).toEqual(before.body);
  expect((await say("Hello", "m1")).body.id).toBe(sent.body.id);
  expect((await say("Something else", "m1")).status).toBe(409);
  expect((await say("Bye", "m2")).status).toBe(201);
  expect(await textsOf({ account, dialogId })).toEqual(["Hello", "How are you?", "Bye"]);
});
