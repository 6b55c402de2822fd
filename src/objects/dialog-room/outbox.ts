import type { Deps } from "../../domain/deps.ts";
import { eventRetryMs } from "./rules.ts";
import type { RoomStore } from "./store.ts";

/** Events a call of the queue takes (100 and 256 KB; a message has at most 20,000 characters and its citations). */
const eventsPerSend = 20;

/**
 * Sends what the platform has not confirmed yet. A row is put off before it is sent and removed only when the projector
 * has stored it, so neither a crash here nor a lost queue message loses an event; it may arrive twice.
 */
export async function sendDueEvents(deps: Deps, store: RoomStore): Promise<void> {
  const facts = store.facts();
  if (facts === undefined) return;
  for (;;) {
    const now = deps.clock();
    const due = store.outbox.due(now, eventsPerSend);
    if (due.length === 0) return;
    store.outbox.postpone(
      due.map((event) => event.id),
      now,
      eventRetryMs,
    );
    const { accountId, dialogId } = facts;
    const events = due.flatMap(({ id, seq }) => {
      const entry = store.entry(seq);
      return entry === null ? [] : [{ id: `${dialogId}:${id}`, eventId: id, accountId, dialogId, entry }];
    });
    try {
      await deps.events.send(events);
    } catch (error) {
      console.error("events not sent", { dialogId, count: events.length, error });
      return;
    }
  }
}
