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

test("a queue message has at most a hundred events", () => {
  const events = Array.from({ length: 250 }, (_, at) => eventOf(at));
  const batches = batchesOf(events);
  expect(batches.map(({ length }) => length)).toEqual([100, 100, 50]);
  expect(batches.flat()).toEqual(events);
});

test.each(["Hello. ", "ж", "世", "\n", '"'])("a queue message of the longest texts of %j fits into 128 KB", (words) => {
  const text = words.repeat(20_000).slice(0, 20_000);
  const batches = batchesOf(Array.from({ length: 12 }, (_, at) => eventOf(at, text)));
  const bytes = batches.map((batch) => new TextEncoder().encode(JSON.stringify(batch)).length);
  expect(Math.max(...bytes)).toBeLessThan(128_000);
  expect(batches.flat()).toHaveLength(12);
});

/** A queue binding whose first calls fail, or all until it recovers, and the numbers of events in each call that succeeds. */
function failingQueue(failures: number) {
  const calls: number[] = [];
  let left = failures;
  const send = async (events: RoomEvent[]) => {
    if (left-- > 0) throw new Error("no queue today");
    calls.push(events.length);
    return undefined as never;
  };
  const recover = () => {
    left = 0;
  };
  return { calls, recover, queue: batchingEventQueue({ send }, Date.now) };
}

test("an event that follows none is sent at once, and those of the next 200 ms together after it", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { calls, queue } = failingQueue(0);
  await queue.sendBatched(eventOf(1));
  expect(calls).toEqual([1]);
  const sent = [2, 3, 4].map((dialogId) => queue.sendBatched(eventOf(dialogId)));
  await vi.advanceTimersByTimeAsync(199);
  expect(calls).toEqual([1]);
  await vi.advanceTimersByTimeAsync(1);
  expect(calls).toEqual([1, 3]);
  await Promise.all(sent);
  await vi.advanceTimersByTimeAsync(200);
  await queue.sendBatched(eventOf(5));
  expect(calls).toEqual([1, 3, 1]);
});

test("after a hundred events have gone ahead of time, the next ones are gathered for the whole time again", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { calls, queue } = failingQueue(0);
  const sendFrom = (first: number, count: number) =>
    Array.from({ length: count }, (_, at) => queue.sendBatched(eventOf(first + at)));
  const sent = sendFrom(0, 2);
  await vi.advanceTimersByTimeAsync(150);
  sent.push(...sendFrom(2, 99), ...sendFrom(101, 1));
  await vi.advanceTimersByTimeAsync(100);
  expect(calls).toEqual([1, 100]);
  sent.push(...sendFrom(102, 1));
  await vi.advanceTimersByTimeAsync(100);
  await Promise.all(sent);
  expect(calls).toEqual([1, 100, 2]);
});

test("events are not held back when the clock is set back", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { calls, queue } = failingQueue(0);
  await queue.sendBatched(eventOf(1));
  vi.setSystemTime(Date.now() - 3_600_000);
  const sent = queue.sendBatched(eventOf(2));
  await vi.advanceTimersByTimeAsync(200);
  await sent;
  expect(calls).toEqual([1, 1]);
});

test("the events of a call that failed are sent again together", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { calls, queue } = failingQueue(3);
  const sent = Promise.all([eventOf(1), eventOf(2), eventOf(3)].map((event) => queue.sendBatched(event)));
  await vi.runAllTimersAsync();
  await sent;
  expect(calls.toSorted()).toEqual([1, 2]);
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
