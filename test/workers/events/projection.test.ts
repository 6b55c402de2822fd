import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import type { RoomEvent } from "../../../src/domain/conversations/dialog/ports.ts";
import { consumeEvents } from "../../../src/events/consume-events.ts";
import { projectEvents } from "../../../src/events/project-events.ts";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";

async function makeDialog(): Promise<{ account: Account; dialogId: number }> {
  const account = await api.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { body } = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.body.id } });
  await account.call("POST", `/api/dialogs/${body.id}/takeover`, { json: {} });
  return { account, dialogId: body.id };
}

const roomOf = (dialogId: number) => env.DIALOG_ROOM.getByName(String(dialogId));

/** Seqs of the messages in the catalogue. */
async function projected(dialogId: number): Promise<number[]> {
  const { results } = await env.DB.prepare("SELECT seq FROM messages WHERE dialog_id = ? ORDER BY seq")
    .bind(dialogId)
    .all<{ seq: number }>();
  return results.map(({ seq }) => seq);
}

/** What the room knows of its projection. */
function stateOf(dialogId: number) {
  return runInDurableObject(roomOf(dialogId), (_, { storage }) =>
    storage.sql.exec<{ confirmed_seq: number; check_at: number | null }>("SELECT * FROM projection").one(),
  );
}

function alarmOf(dialogId: number): Promise<number | null> {
  return runInDurableObject(roomOf(dialogId), (_, { storage }) => storage.getAlarm());
}

/** Runs the room's check as if its time had come: for entries that are old enough to be missed. */
async function check(dialogId: number): Promise<void> {
  await runInDurableObject(roomOf(dialogId), (_, { storage }) => {
    storage.sql.exec("UPDATE log SET created_at = created_at - 60000");
    storage.sql.exec("UPDATE projection SET check_at = 1");
  });
  await evictDurableObject(roomOf(dialogId));
  await runDurableObjectAlarm(roomOf(dialogId));
}

test("messages and handoffs whose events were lost reach the catalogue by the room's check", async () => {
  const { account, dialogId } = await makeDialog();
  const post = (text: string) => account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { text } });
  const first = await post("One");
  await post("Two");
  await until(async () => expect(await projected(dialogId)).toHaveLength(2));
  const lost = [
    env.DB.prepare("DELETE FROM messages WHERE dialog_id = ? AND text = 'One'").bind(dialogId),
    env.DB.prepare("DELETE FROM projected_entries WHERE dialog_id = ?").bind(dialogId),
    env.DB.prepare("UPDATE dialogs SET handoff_status = 'none', handoff_seq = 0 WHERE id = ?").bind(dialogId),
  ];
  await env.DB.batch(lost);
  await check(dialogId);
  await until(async () => expect(await projected(dialogId)).toContain(first.body.id % 2 ** 20));
  await until(async () => {
    const row = await env.DB.prepare("SELECT handoff_status AS status FROM dialogs WHERE id = ?")
      .bind(dialogId)
      .first();
    expect(row).toEqual({ status: "active" });
  });
  await check(dialogId);
  await until(async () => expect(await stateOf(dialogId)).toEqual({ confirmed_seq: 3, check_at: null }));
});

test("a room checks soon when its entries are older than its isolate, and as planned when they are not", async () => {
  const { account, dialogId } = await makeDialog();
  await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { text: "One" } });
  const planned = Date.now() + 60_000;
  const plan = (age: number) =>
    runInDurableObject(roomOf(dialogId), (_, { storage }) => {
      storage.sql.exec("UPDATE log SET created_at = created_at - ?", age);
      storage.sql.exec("UPDATE projection SET check_at = ?", planned);
    });
  await plan(0);
  await evictDurableObject(roomOf(dialogId));
  expect((await stateOf(dialogId)).check_at).toBe(planned);
  await plan(3_600_000);
  await evictDurableObject(roomOf(dialogId));
  expect((await stateOf(dialogId)).check_at).toBeLessThan(Date.now() + 10_000);
});

test("a room whose entries have all arrived checks once and is then silent", async () => {
  const { account, dialogId } = await makeDialog();
  await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { text: "One" } });
  await until(async () => expect(await projected(dialogId)).toHaveLength(1));
  expect((await stateOf(dialogId)).check_at).not.toBeNull();
  await check(dialogId);
  await until(async () => expect(await stateOf(dialogId)).toEqual({ confirmed_seq: 2, check_at: null }));
  expect(await alarmOf(dialogId)).toBeNull();
});

test("a room with more entries than one check examines does not wait between its checks", async () => {
  const { dialogId } = await makeDialog();
  const numbers = "WITH RECURSIVE n (seq) AS (SELECT 2 UNION ALL SELECT seq + 1 FROM n WHERE seq < 1200)";
  await until(async () => {
    const entries = env.DB.prepare("SELECT seq FROM projected_entries WHERE dialog_id = ?").bind(dialogId);
    expect((await entries.all()).results).toEqual([{ seq: 1 }]);
  });
  await runInDurableObject(roomOf(dialogId), (_, { storage }) => {
    storage.sql.exec(
      `INSERT INTO log (seq, kind, sender_key, text, created_at)
       ${numbers} SELECT seq, 'message', '', '', 1 FROM n`,
    );
  });
  await env.DB.prepare(
    `INSERT INTO messages (dialog_id, seq, account_id, sender, text, created_at)
     ${numbers} SELECT ?, seq, 1, 'user', '', 1 FROM n`,
  )
    .bind(dialogId)
    .run();
  await check(dialogId);
  await until(async () => expect(await stateOf(dialogId)).toEqual({ confirmed_seq: 1200, check_at: null }), 10_000);
});

test("a room that wakes keeps the alarm that it set before", async () => {
  const { account, dialogId } = await makeDialog();
  await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { text: "One" } });
  const alarm = await alarmOf(dialogId);
  expect(alarm).not.toBeNull();
  const earlier = (alarm ?? 0) - 1000;
  await runInDurableObject(roomOf(dialogId), (_, { storage }) => storage.setAlarm(earlier));
  await evictDurableObject(roomOf(dialogId));
  expect(await alarmOf(dialogId)).toBe(earlier);
});

/** The event of a visitor's message. */
function messageEvent(dialogId: number, seq: number, text: string): RoomEvent {
  const message = { id: dialogId * 2 ** 20 + seq, dialogId, seq, sender: "user" as const, text, author: null };
  const rest = { clientMessageId: null, answer: null, attachments: [], rating: null, createdAt: seq };
  return {
    ...{ id: `${dialogId}:${seq}`, accountId: 1, dialogId },
    entry: { kind: "message", seq, createdAt: seq, message: { ...message, ...rest } },
  };
}

test("events that come twice and out of order leave the newest message and one row each", async () => {
  const { dialogId } = await makeDialog();
  const eventOf = (seq: number, text: string) => messageEvent(dialogId, seq, text);
  const ctx = compose(env);
  const words = "It's “quoted”, has a \\ and 100 % of ünïcode 🙂";
  await projectEvents(ctx, [eventOf(12, words), eventOf(11, "Older")]);
  await projectEvents(ctx, [eventOf(11, "Older"), eventOf(12, words)]);
  const rows = await env.DB.prepare("SELECT seq, text, author, answer FROM messages WHERE dialog_id = ? ORDER BY seq")
    .bind(dialogId)
    .all();
  expect(rows.results).toEqual([
    { seq: 11, text: "Older", author: null, answer: null },
    { seq: 12, text: words, author: null, answer: null },
  ]);
  const dialog = await env.DB.prepare("SELECT last_seq, last_message, last_message_at FROM dialogs WHERE id = ?")
    .bind(dialogId)
    .first();
  expect(dialog).toEqual({ last_seq: 12, last_message: words, last_message_at: 12 });
});

test("a bad event does not keep the others of its queue message from the catalogue, and only that message is retried", async () => {
  const { dialogId } = await makeDialog();
  const bad = messageEvent(dialogId, 12, null as unknown as string);
  const outcomes: string[] = [];
  const queueMessage = (id: string, body: RoomEvent | RoomEvent[]) => ({
    ...{ id, body, attempts: 1, timestamp: new Date() },
    ack: () => void outcomes.push(`${id} acknowledged`),
    retry: () => void outcomes.push(`${id} retried`),
  });
  const messages = [
    queueMessage("first", [messageEvent(dialogId, 11, "One"), bad, messageEvent(dialogId, 13, "Three")]),
    queueMessage("second", [messageEvent(dialogId, 14, "Four")]),
    // As version 0.1.0 sent it.
    queueMessage("third", messageEvent(dialogId, 15, "Five")),
  ];
  await consumeEvents(compose(env), { messages } as never);
  expect(outcomes).toEqual(["first retried", "second acknowledged", "third acknowledged"]);
  expect(await projected(dialogId)).toEqual([11, 13, 14, 15]);
});

test("an answer that cites more sources than D1 takes parameters is projected, and each is counted", async () => {
  const { account, dialogId } = await makeDialog();
  const owner = await env.DB.prepare("SELECT account_id FROM users WHERE id = ?").bind(account.id).first();
  const citations = Array.from({ length: 120 }, (_, at) => ({ sourceId: 1_000_000 + at }));
  const message = {
    ...{ id: dialogId * 2 ** 20 + 500, dialogId, seq: 500, sender: "assistant", text: "All of them.", author: null },
    ...{ clientMessageId: null, answer: { outcome: "answer", citations }, attachments: [], rating: null, createdAt: 1 },
  };
  const entry = { kind: "message", seq: 500, createdAt: 1, message };
  const event = { id: `${dialogId}:500`, accountId: Number(owner?.["account_id"]), dialogId, entry };
  await projectEvents(compose(env), [event as unknown as RoomEvent]);
  await projectEvents(compose(env), [event as unknown as RoomEvent]);
  expect(await projected(dialogId)).toContain(500);
  const counted = "SELECT count(*) AS sources FROM source_citations WHERE dialog_id = ? AND seq = 500";
  expect(await env.DB.prepare(counted).bind(dialogId).first()).toEqual({ sources: 120 });
});
