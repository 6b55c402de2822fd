import { expect, onTestFinished, test, vi } from "vitest";
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

/** A queue binding whose first calls fail, or all until it recovers, and the numbers of events in each call that succeeds. */
function failingQueue(failures: number) {
  const calls: number[] = [];
  let left = failures;
  const sendBatch = async (messages: Iterable<unknown>) => {
    if (left-- > 0) throw new Error("no queue today");
    calls.push([...messages].length);
    return undefined as never;
  };
  const recover = () => {
    left = 0;
  };
  return { calls, recover, queue: batchingEventQueue({ sendBatch }, Date.now) };
}

test("events of several rooms go in one call, which is repeated when the queue fails", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { calls, queue } = failingQueue(2);
  const sent = Promise.all([queue.sendBatched(eventOf(1)), queue.sendBatched(eventOf(2))]);
  await vi.runAllTimersAsync();
  await sent;
  expect(calls).toEqual([2]);
});

test("a queue that stays away loses none of the events that come after", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { calls, recover, queue } = failingQueue(Number.POSITIVE_INFINITY);
  const first = queue.sendBatched(eventOf(1));
  await vi.runAllTimersAsync();
  await first;
  recover();
  const second = queue.sendBatched(eventOf(2));
  await vi.runAllTimersAsync();
  await second;
  expect(calls).toEqual([1]);
});
