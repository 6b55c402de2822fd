import type { EventQueue, QueuedEvent } from "../../domain/conversations/dialog/ports.ts";
import { eventBatchMs } from "../../domain/conversations/dialog/rules.ts";
import type { Clock } from "../../kit/clock.ts";

/** Events in one queue message. */
const maxEvents = 100;

/** UTF-16 units of JSON in one queue message: a message takes 128 KB, and a unit is three bytes at most. */
const maxUnits = 42_000;

/** Attempts to send a queue message, about 25 seconds in all. */
const attempts = 7;

/** A timer that is late by this time was cancelled with its request, milliseconds. */
const timerGraceMs = 1000;

/**
 * `EventQueue` over a queue binding. A queue message carries the events of all dialogs of an isolate that are gathered within
 * `eventBatchMs`, so that its consumer needs no waiting time of its own.
 */
export function batchingEventQueue(queue: Pick<Env["EVENTS"], "send">, clock: Clock): EventQueue {
  let pending: QueuedEvent[] = [];
  let flushDue = 0;
  let flushedAt = 0;

  async function send(events: QueuedEvent[]): Promise<void> {
    for (const batch of batchesOf(events)) await queue.send(batch);
  }

  async function flush(): Promise<void> {
    const events = pending;
    pending = [];
    flushDue = 0;
    flushedAt = clock();
    await Promise.all(batchesOf(events).map(sendWithRetries));
  }

  async function sendWithRetries(batch: QueuedEvent[]): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await queue.send(batch);
        return;
      } catch (error) {
        const isLast = attempt === attempts;
        const what = isLast ? "events not sent; their rooms will send them again" : "events not sent; trying again";
        console.error(what, { count: batch.length, attempt, error });
        if (isLast) return;
      }
      await wait(eventBatchMs * 2 ** attempt);
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
      const waitMs = Math.min(eventBatchMs, flushedAt + eventBatchMs - now);
      if (waitMs > 0) {
        const due = now + waitMs;
        flushDue = due;
        await wait(waitMs);
        // A flush before its time has sent what this one was for.
        if (flushDue !== due) return;
      }
      await flush();
    },
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Splits events into batches that fit into one queue message each, in order. */
export function batchesOf(events: QueuedEvent[]): QueuedEvent[][] {
  const batches: QueuedEvent[][] = [];
  let units = 0;
  for (const event of events) {
    const size = JSON.stringify(event).length + 1;
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
