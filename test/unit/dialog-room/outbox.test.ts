import { expect, onTestFinished, test, vi } from "vitest";
import { connectDb } from "../../../src/db/client.ts";
import type { RoomEvent } from "../../../src/domain/conversations/dialog/ports.ts";
import type { Deps } from "../../../src/domain/deps.ts";
import { Outbox } from "../../../src/objects/dialog-room/outbox.ts";
import type { RoomStore } from "../../../src/objects/dialog-room/store.ts";

/** An outbox whose entries become durable, or are lost, when the test says so. `sent`: the ids of each call. */
function openOutbox() {
  const durable = Promise.withResolvers<void>();
  const sent: string[][] = [];
  const sendBatched = async (events: RoomEvent[]) => void sent.push(events.map(({ id }) => id));
  const room: { facts?: object } = { facts: { dialogId: 7, accountId: 1 } };
  let syncs = 0;
  const store = {
    facts: () => room.facts,
    projection: { checkAt: () => null },
    sync: () => {
      syncs += 1;
      return durable.promise;
    },
  };
  const deps = { events: { startedAt: 0, send: async () => {}, sendBatched }, clock: Date.now };
  const background: Promise<void>[] = [];
  const outbox = new Outbox(deps as unknown as Deps, store as unknown as RoomStore, (work) => background.push(work));
  const erase = () => {
    delete room.facts;
  };
  return {
    durable,
    sent,
    erase,
    syncs: () => syncs,
    /** Publishes an entry; resolves when all that runs in the background has ended. */
    publish: async (seq = 1) => {
      outbox.publish({ kind: "status", seq, createdAt: 0, status: "archived" });
      for (let at = 0; at < background.length; at++) await background[at];
    },
  };
}

test("an event is sent when its entry is durable, and not before", async () => {
  const { durable, sent, publish } = openOutbox();
  const published = publish();
  await new Promise(setImmediate);
  expect(sent).toEqual([]);
  durable.resolve();
  await published;
  expect(sent).toEqual([["7:1"]]);
});

test("entries that follow each other closely are waited for and sent together, in order", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { durable, sent, syncs, publish } = openOutbox();
  durable.resolve();
  await publish(1);
  const others = [2, 3, 4].map(publish);
  await vi.advanceTimersByTimeAsync(99);
  expect(sent).toEqual([["7:1"]]);
  await vi.advanceTimersByTimeAsync(1);
  await Promise.all(others);
  expect(sent).toEqual([["7:1"], ["7:2", "7:3", "7:4"]]);
  expect(syncs()).toBe(2);
  await vi.advanceTimersByTimeAsync(100);
  await publish(5);
  expect(sent.at(-1)).toEqual(["7:5"]);
});

test("an entry that comes while others become durable is sent when it is durable itself", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { durable, sent, syncs, publish } = openOutbox();
  const all = [publish(1), publish(2)];
  durable.resolve();
  await vi.runAllTimersAsync();
  await Promise.all(all);
  expect(sent).toEqual([["7:1"], ["7:2"]]);
  expect(syncs()).toBe(2);
});

test("the event of an entry that is lost is not sent", async () => {
  const { durable, sent, publish } = openOutbox();
  durable.reject(new Error("The storage has failed."));
  await expect(publish()).rejects.toThrow("The storage has failed.");
  expect(sent).toEqual([]);
});

test("the event of a dialog that is erased before its entry is durable is not sent", async () => {
  const { durable, sent, erase, publish } = openOutbox();
  const published = publish();
  erase();
  durable.resolve();
  await published;
  expect(sent).toEqual([]);
});

test("a room in use is checked after 15 seconds, a minute and then every two minutes, while everything arrives", async () => {
  let now = 0;
  let confirmedSeq = 0;
  let checkAt: number | null = null;
  const seqs: number[] = [];
  const raw = async () => [[JSON.stringify(seqs)]];
  const db = connectDb({ prepare: () => ({ bind: () => ({ raw }) }) } as unknown as D1Database);
  const store = {
    facts: () => ({ dialogId: 7, accountId: 1 }),
    lastSeq: () => seqs.length,
    projection: {
      checkAt: () => checkAt,
      confirmedSeq: () => confirmedSeq,
      unconfirmed: () => seqs.slice(confirmedSeq).map((seq) => ({ seq, kind: "message", createdAt: now })),
      keep: (seq: number, at: number | null) => {
        confirmedSeq = seq;
        checkAt = at;
      },
    },
  };
  const deps = { db, clock: () => now, events: { startedAt: 0, send: async () => {} } };
  const outbox = new Outbox(deps as unknown as Deps, store as unknown as RoomStore, () => {});
  const checkedAt: number[] = [];
  for (; now < 600_000; now += 5_000) {
    seqs.push(seqs.length + 1);
    outbox.watch();
    if (now < (outbox.nextDue() ?? Number.POSITIVE_INFINITY)) continue;
    checkedAt.push(now / 1000);
    await outbox.check();
  }
  expect(checkedAt).toEqual([15, 80, 205, 330, 455, 580]);
});
