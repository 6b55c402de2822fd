import { expect, test } from "vitest";
import type { RoomCaller } from "../../../src/domain/conversations/dialog/ports.ts";
import type { DialogFacts } from "../../../src/domain/conversations/dialog/types.ts";
import { acceptMessage } from "../../../src/objects/dialog-room/accept-message.ts";
import { migrate } from "../../../src/objects/dialog-room/schema.ts";
import { RoomStore } from "../../../src/objects/dialog-room/store.ts";
import { type RoomStorage, roomStorage } from "../../support/room-storage.ts";

const facts = { dialogId: 7, accountId: 1 } as DialogFacts;
const ada = { key: "guest:ada", name: null, operator: null } as unknown as RoomCaller;
const arrival = { now: 1000, messagesPerMinute: 5 };

function stepsOfSchema(): string[] {
  const { storage, statements } = roomStorage();
  migrate(storage);
  return statements.map(({ sql }) => sql);
}

/** A room as an older version left it, with a message and its answer. */
function roomOfVersion(version: number): RoomStorage {
  const room = roomStorage();
  for (const step of stepsOfSchema().slice(0, version)) room.database.exec(step);
  room.storage.kv.put("schema-version", version);
  room.storage.kv.put("facts", facts);
  room.database.exec(`
    INSERT INTO log (seq, kind, sender, sender_key, client_message_id, text, author, data, created_at) VALUES
      (1, 'message', 'user', 'guest:ada', 'm1', 'Hello', NULL, NULL, 10),
      (2, 'message', 'assistant', 'assistant', 'turn:1', 'Hi', NULL, NULL, 11),
      (3, 'handoff', NULL, '', NULL, '', NULL, '{"event":{},"handoff":{}}', 12),
      (4, 'message', 'user', 'guest:ada', NULL, '', NULL, NULL, 13)`);
  if (version > 1) {
    room.database.exec(`
      UPDATE log SET rating = 'up', rated_at = 12 WHERE seq = 2;
      UPDATE log SET attachments = '[{"id":3,"name":"a.png","contentType":"image/png","sizeBytes":9}]' WHERE seq = 4`);
  }
  return room;
}

function post(store: RoomStore, text: string, id: string | null) {
  return acceptMessage(store, ada, { sender: "user", text, clientMessageId: id }, arrival);
}

test("a room of every older version keeps its log, and knows the resends of its messages", () => {
  const newest = stepsOfSchema().length;
  for (let version = 1; version < newest; version++) {
    const store = new RoomStore(roomOfVersion(version).storage);
    const messages = store.messagesAfter(0, 10);
    expect(messages.map(({ seq, text }) => [seq, text])).toEqual([
      [1, "Hello"],
      [2, "Hi"],
      [4, ""],
    ]);
    expect(messages[1]?.rating).toBe(version > 1 ? "up" : null);
    expect(messages[2]?.attachments.map(({ id }) => id)).toEqual(version > 1 ? [3] : []);
    expect(store.entriesAfter(2, 1)[0]?.kind).toBe("handoff");
    expect(post(store, "Hello", "m1")).toMatchObject({ ok: true, value: { isDuplicate: true, message: { seq: 1 } } });
    expect(post(store, "Bye", "m1")).toMatchObject({ ok: false, error: { code: "conflict" } });
    expect(post(store, "Bye", "m2")).toMatchObject({ ok: true, value: { isDuplicate: false, message: { seq: 5 } } });
  }
});

test("no message reads the whole log, neither a new nor a resent one, nor one that is refused", () => {
  const { storage, database, statements } = roomOfVersion(stepsOfSchema().length);
  const store = new RoomStore(storage);
  const scans = (act: () => unknown) => {
    statements.length = 0;
    act();
    return statements.flatMap(({ sql, values }) => {
      const plan = /^\s*(SELECT|INSERT)/.test(sql) ? database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) : [];
      return plan.filter(({ detail }) => detail === "SCAN log");
    });
  };
  post(store, "First", "a");
  expect(scans(() => post(store, "First", "a"))).toEqual([]);
  expect(scans(() => post(store, "Second", "b"))).toEqual([]);
  post(store, "Third", "c");
  post(store, "Fourth", "d");
  const refused = () => expect(post(store, "Too fast", "e")).toMatchObject({ ok: false });
  expect(scans(refused)).toEqual([]);
});
