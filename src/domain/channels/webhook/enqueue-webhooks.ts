import type { QueuedEvent } from "../../conversations/dialog/ports.ts";
import type { Deps } from "../../deps.ts";
import { addressEvent, type EventChoice } from "./address-event.ts";
import type { WebhookDialog, WebhookEvent } from "./event-of.ts";
import { createdEventOf, entryEventOf } from "./events-of.ts";
import type { WebhookItem } from "./types.ts";

/** An enabled endpoint of an account. */
export interface WebhookTarget extends EventChoice {
  id: number;
}

/** The enabled endpoints of accounts, by account, and the dialogs of those accounts, by id. */
export interface WebhookRoutes {
  endpoints: Map<number, WebhookTarget[]>;
  dialogs: Map<number, WebhookDialog>;
}

/** A position in a dialog, and the event there; null when nothing is told. */
interface Place {
  dialogId: number;
  seq: number;
  event: WebhookEvent | null;
}

/**
 * Enqueues events in the outboxes of their accounts' endpoints; what an endpoint has not chosen only as a position. Events may
 * arrive twice and in any order: an event has the same id each time, and an outbox stores it once.
 */
export async function enqueueWebhooks(
  ctx: Pick<Deps, "webhookOutboxes">,
  events: QueuedEvent[],
  { endpoints, dialogs }: WebhookRoutes,
): Promise<void> {
  if (endpoints.size === 0) return;
  const byAccount = Map.groupBy(events, ({ accountId }) => accountId);
  const calls = Array.from(endpoints, ([accountId, targets]) => {
    const places = (byAccount.get(accountId) ?? []).flatMap((event) => placesOf(event, dialogs.get(event.dialogId)));
    if (places.length === 0) return [];
    return targets.map((target) =>
      ctx.webhookOutboxes.of(target.id).enqueue(places.map((place) => itemOf(place, target))),
    );
  });
  await Promise.all(calls.flat());
}

function placesOf(queued: QueuedEvent, dialog: WebhookDialog | undefined): Place[] {
  // An erased dialog is told of no more.
  if (dialog === undefined) return [];
  const { dialogId } = queued;
  const created = { dialogId, seq: 0, event: createdEventOf(dialog) };
  if (!("entry" in queued)) return [created];
  const { entry } = queued;
  const own = { dialogId, seq: entry.seq, event: entryEventOf(dialog, entry) };
  return entry.seq === 1 ? [created, own] : [own];
}

function itemOf({ dialogId, seq, event }: Place, target: WebhookTarget): WebhookItem {
  const place = { dialogId, seq };
  if (event === null) return { id: `evt_${dialogId}_${seq}`, type: "test", place, payload: null };
  return addressEvent({ ...event, place }, target);
}
