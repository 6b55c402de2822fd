import { expect, test } from "vitest";
import { batchesOf, batchingEventQueue } from "../../../src/adapters/events/batching-event-queue.ts";
import type { RoomEvent } from "../../../src/domain/conversations/dialog/ports.ts";

function eventOf(dialogId: number, text = "Hello"): RoomEvent {
  const message = {
    id: dialogId,
    dialogId,
    seq: 1,
    sender: "user" as const,
    text,
    author: null,
    clientMessageId: null,
  };
  const entry = {
    ...{ kind: "message" as const, seq: 1, createdAt: 0 },
    message: { ...message, answer: null, attachments: [], rating: null, createdAt: 0 },
  };
  return { id: `${dialogId}:1`, accountId: 1, dialogId, entry };
}

test("a call of the queue has at most a hundred events", () => {
  const events = Array.from({ length: 250 }, (_, at) => eventOf(at));
  const batches = batchesOf(events);
  expect(batches.map(({ length }) => length)).toEqual([100, 100, 50]);
  expect(batches.flat()).toEqual(events);
});

test("the longest messages go a few at a time: a call takes 256 KB", () => {
  const batches = batchesOf(Array.from({ length: 12 }, (_, at) => eventOf(at, "ж".repeat(20_000))));
  expect(batches.map(({ length }) => length)).toEqual([4, 4, 4]);
});

test("events of several rooms go in one call, and a queue that fails loses none of those that come after", async () => {
  const calls: number[] = [];
  let isAway = true;
  const queue = batchingEventQueue({
    sendBatch: async (messages: Iterable<unknown>) => {
      if (isAway) throw new Error("no queue today");
      calls.push([...messages].length);
      return undefined as never;
    },
  });
  await queue.sendBatched(eventOf(1));
  isAway = false;
  await Promise.all([queue.sendBatched(eventOf(2)), queue.sendBatched(eventOf(3))]);
  expect(calls).toEqual([2]);
});
