import type { EventQueue, RoomEvent } from "../../domain/conversations/dialog/ports.ts";
import { eventBatchMs } from "../../domain/conversations/dialog/rules.ts";
import type { Clock } from "../../kit/clock.ts";

/** Limits of one queue call: 100 messages and 256 KB in total. A UTF-16 unit takes at most two bytes in transit. */
const maxEvents = 100;
const maxUnits = 100_000;

/** Attempts to send a batch, about 25 seconds in all. */
const attempts = 7;

/** A timer that is late by this time was cancelled with its request, milliseconds. */
const timerGraceMs = 1000;

/** `EventQueue` over a queue binding. Batches the events of all dialogs of an isolate into few calls. */
export function batchingEventQueue(queue: Pick<Env["EVENTS"], "sendBatch">, clock: Clock): EventQueue {
  let pending: RoomEvent[] = [];
  let flushDue = 0;

  async function send(events: RoomEvent[]): Promise<void> {
    for (const batch of batchesOf(events)) await sendBatch(batch);
  }

  async function sendBatch(batch: RoomEvent[]): Promise<void> {
    await queue.sendBatch(batch.map((body) => ({ body })));
  }

  async function flush(): Promise<void> {
    const events = pending;
    pending = [];
    flushDue = 0;
    for (const batch of batchesOf(events)) await sendWithRetries(batch);
  }

  async function sendWithRetries(batch: RoomEvent[]): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await sendBatch(batch);
      } catch (error) {
        const isLast = attempt === attempts;
        const what = isLast ? "events not sent; their rooms will send them again" : "events not sent; trying again";
        console.error(what, { count: batch.length, attempt, error });
        if (isLast) return;
      }
      await new Promise((resolve) => setTimeout(resolve, eventBatchMs * 2 ** attempt));
    }
  }

  return {
    startedAt: clock(),
    send,
    async sendBatched(event) {
      pending.push(event);
      if (pending.length >= maxEvents) return flush();
      const now = clock();
      if (flushDue !== 0 && now < flushDue + timerGraceMs) return;
      flushDue = now + eventBatchMs;
      await new Promise((resolve) => setTimeout(resolve, eventBatchMs));
      await flush();
    },
  };
}

/** Splits events into batches within the limits of one queue call, in order. */
export function batchesOf(events: RoomEvent[]): RoomEvent[][] {
  const batches: RoomEvent[][] = [];
  let units = 0;
  for (const event of events) {
    const size = sizeOf(event);
    const last = batches.at(-1);
    if (last !== undefined && last.length < maxEvents && units + size <= maxUnits) {
      last.push(event);
      units += size;
    } else {
      batches.push([event]);
      units = size;
    }
  }
  return batches;
}

/** The approximate size of an event, UTF-16 units. */
function sizeOf({ entry }: RoomEvent): number {
  if (entry.kind !== "message") return 1000;
  const { text, answer, attachments } = entry.message;
  const others = answer === null && attachments.length === 0 ? 0 : JSON.stringify([answer, attachments]).length;
  return 500 + text.length + others;
}
