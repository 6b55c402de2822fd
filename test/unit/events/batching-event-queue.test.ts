import { expect, onTestFinished, test, vi } from "vitest";
import { batchingEventQueue, callsOf } from "../../../src/adapters/events/batching-event-queue.ts";
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

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

test("a queue message has at most a hundred events, and messages go in one call", () => {
  const events = Array.from({ length: 250 }, (_, at) => eventOf(at));
  const calls = callsOf(events);
  expect(calls.map((messages) => messages.map(({ length }) => length))).toEqual([[100, 100, 50]]);
  expect(calls.flat(2)).toEqual(events);
});

test.each(["Hello. ", "ж", "世", "\n", '"'])(
  "messages and calls of the longest texts of %j fit into 128 and 256 KB",
  (words) => {
    const text = words.repeat(20_000).slice(0, 20_000);
    const calls = callsOf(Array.from({ length: 22 }, (_, at) => eventOf(at, text)));
    expect(Math.max(...calls.flat().map(bytesOf))).toBeLessThan(128_000);
    expect(Math.max(...calls.map((messages) => messages.map(bytesOf).reduce((sum, one) => sum + one)))).toBeLessThan(
      256_000,
    );
    expect(calls.flat(2)).toHaveLength(22);
  },
);

test("an event that is larger than a queue message fails without those of other dialogs", () => {
  const large = eventOf(2, "\u0001".repeat(22_000));
  const events = [eventOf(1), large, eventOf(3), eventOf(4)];
  expect(callsOf(events)).toEqual([[[events[0]]], [[large]], [events.slice(2)]]);
});

/** A queue binding whose first calls fail, or all until it recovers, and the numbers of events in each call that succeeds. */
function failingQueue(failures: number) {
  const calls: number[] = [];
  let left = failures;
  const sendBatch = async (messages: Iterable<{ body: unknown }>) => {
    if (left-- > 0) throw new Error("no queue today");
    calls.push(Array.from(messages, ({ body }) => (body as RoomEvent[]).length).reduce((sum, one) => sum + one));
    return undefined as never;
  };
  const recover = () => {
    left = 0;
  };
  return { calls, recover, queue: batchingEventQueue({ sendBatch }, Date.now) };
}

test("an event that follows none is sent at once, and those of the next 200 ms together after it", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { calls, queue } = failingQueue(0);
  await queue.sendBatched([eventOf(1)]);
  expect(calls).toEqual([1]);
  const sent = [2, 3, 4].map((dialogId) => queue.sendBatched([eventOf(dialogId)]));
  await vi.advanceTimersByTimeAsync(199);
  expect(calls).toEqual([1]);
  await vi.advanceTimersByTimeAsync(1);
  expect(calls).toEqual([1, 3]);
  await Promise.all(sent);
  await vi.advanceTimersByTimeAsync(200);
  await queue.sendBatched([eventOf(5)]);
  expect(calls).toEqual([1, 3, 1]);
});

test("after five hundred events have gone ahead of time, the next ones are gathered for the whole time again", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { calls, queue } = failingQueue(0);
  const sendFrom = (first: number, count: number) =>
    Array.from({ length: count }, (_, at) => queue.sendBatched([eventOf(first + at)]));
  const sent = sendFrom(0, 2);
  await vi.advanceTimersByTimeAsync(150);
  sent.push(...sendFrom(2, 499), ...sendFrom(501, 1));
  await vi.advanceTimersByTimeAsync(100);
  expect(calls).toEqual([1, 500]);
  sent.push(...sendFrom(502, 1));
  await vi.advanceTimersByTimeAsync(100);
  await Promise.all(sent);
  expect(calls).toEqual([1, 500, 2]);
});

test("events are not held back when the clock is set back", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { calls, queue } = failingQueue(0);
  await queue.sendBatched([eventOf(1)]);
  vi.setSystemTime(Date.now() - 3_600_000);
  const sent = queue.sendBatched([eventOf(2)]);
  await vi.advanceTimersByTimeAsync(200);
  await sent;
  expect(calls).toEqual([1, 1]);
});

test("the events of a call that failed are sent again together", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { calls, queue } = failingQueue(3);
  const sent = Promise.all([eventOf(1), eventOf(2), eventOf(3)].map((event) => queue.sendBatched([event])));
  await vi.runAllTimersAsync();
  await sent;
  expect(calls.toSorted()).toEqual([1, 2]);
});

test("a queue that stays away loses none of the events that come after", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { calls, recover, queue } = failingQueue(Number.POSITIVE_INFINITY);
  const first = queue.sendBatched([eventOf(1)]);
  await vi.runAllTimersAsync();
  await first;
  recover();
  const second = queue.sendBatched([eventOf(2)]);
  await vi.runAllTimersAsync();
  await second;
  expect(calls).toEqual([1]);
});
