import type { EventQueue, QueuedEvent } from "../../domain/conversations/dialog/ports.ts";
import { eventBatchMs } from "../../domain/conversations/dialog/rules.ts";
import type { Clock } from "../../kit/clock.ts";

/** Events in one queue message. */
const maxEvents = 100;

/** Events that are gathered at most; then they are sent ahead of time. */
const maxGathered = 500;

/** Bytes of JSON in one queue message, which takes 128 KB. */
const maxMessageBytes = 120_000;

/** Bytes of JSON in one call, which takes 256 KB. */
const maxCallBytes = 240_000;

/** Attempts to send a queue message, about 25 seconds in all. */
const attempts = 7;

/** A timer that is late by this time was cancelled with its request, milliseconds. */
const timerGraceMs = 1000;

/**
 * `EventQueue` over a queue binding. A queue message carries the events of all dialogs of an isolate that are gathered within
 * `eventBatchMs`, so that its consumer needs no waiting time of its own.
 */
export function batchingEventQueue(queue: Pick<Env["EVENTS"], "sendBatch">, clock: Clock): EventQueue {
  let pending: QueuedEvent[] = [];
  let flushDue = 0;
  let flushedAt = 0;

  async function send(events: QueuedEvent[]): Promise<void> {
    for (const messages of callsOf(events)) await queue.sendBatch(messages.map((body) => ({ body })));
  }

  async function flush(): Promise<void> {
    const events = pending;
    pending = [];
    flushDue = 0;
    flushedAt = clock();
    await Promise.all(callsOf(events).map(sendWithRetries));
  }

  async function sendWithRetries(messages: QueuedEvent[][]): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await queue.sendBatch(messages.map((body) => ({ body })));
        return;
      } catch (error) {
        const isLast = attempt === attempts;
        const what = isLast ? "events not sent; their rooms will send them again" : "events not sent; trying again";
        console.error(what, { count: messages.flat().length, attempt, error });
        if (isLast) return;
      }
      await wait(eventBatchMs * 2 ** attempt);
    }
  }

  return {
    startedAt: clock(),
    send,
    async sendBatched(events) {
      pending.push(...events);
      if (pending.length >= maxGathered) return flush();
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

/**
 * Splits events into calls of the queue, and these into messages, in order: each as large as the platform takes. An event that is
 * larger is alone in its call, which the platform may refuse.
 */
export function callsOf(events: QueuedEvent[]): QueuedEvent[][][] {
  const calls: QueuedEvent[][][] = [];
  let inMessage = 0;
  let inCall = 0;
  for (const event of events) {
    const size = Buffer.byteLength(JSON.stringify(event)) + 1;
    const bytes = size > maxMessageBytes ? maxCallBytes : size;
    const call = calls.at(-1);
    const message = call?.at(-1);
    if (call === undefined || inCall + bytes > maxCallBytes) {
      calls.push([[event]]);
      [inMessage, inCall] = [bytes, bytes];
    } else if (message === undefined || message.length === maxEvents || inMessage + bytes > maxMessageBytes) {
      call.push([event]);
      [inMessage, inCall] = [bytes, inCall + bytes];
    } else {
      message.push(event);
      [inMessage, inCall] = [inMessage + bytes, inCall + bytes];
    }
  }
  return calls;
}
