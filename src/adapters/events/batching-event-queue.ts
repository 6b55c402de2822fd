import type { EventQueue, RoomEvent } from "../../domain/conversations/dialog/ports.ts";
import { eventBatchMs } from "../../domain/conversations/dialog/rules.ts";

/** What one call of a queue takes: 100 messages and 256 KB together; a UTF-16 unit is two bytes at most on its way. */
const maxEvents = 100;
const maxUnits = 100_000;

/** A timer that should have fired so long ago went away with its request, milliseconds. */
const timerGraceMs = 1000;

/** `EventQueue` over a queue binding. Events of all dialogs that an isolate serves are pending into few calls. */
export function batchingEventQueue(queue: Pick<Env["EVENTS"], "sendBatch">): EventQueue {
  let pending: RoomEvent[] = [];
  let flushDue = 0;

  async function send(events: RoomEvent[]): Promise<void> {
    for (const batch of batchesOf(events)) await queue.sendBatch(batch.map((body) => ({ body })));
  }

  async function flush(): Promise<void> {
    const events = pending;
    pending = [];
    flushDue = 0;
    await send(events).catch((error) =>
      console.error("events not sent; their rooms send them again", { count: events.length, error }),
    );
  }

  return {
    send,
    async sendBatched(event) {
      pending.push(event);
      if (pending.length >= maxEvents) return flush();
      const now = Date.now();
      if (flushDue !== 0 && now < flushDue + timerGraceMs) return;
      flushDue = now + eventBatchMs;
      await new Promise((resolve) => setTimeout(resolve, eventBatchMs));
      await flush();
    },
  };
}

/** Events in batches that one call of the queue takes, in order. */
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

/** About how many UTF-16 units an event has. */
function sizeOf({ entry }: RoomEvent): number {
  if (entry.kind !== "message") return 1000;
  const { text, answer, attachments } = entry.message;
  const others = answer === null && attachments.length === 0 ? 0 : JSON.stringify([answer, attachments]).length;
  return 500 + text.length + others;
}
