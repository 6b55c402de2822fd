import type { RoomEvent } from "../dialog/ports.ts";
import { inboxUpdateOf } from "./inbox-update-of.ts";
import { joinUnanswered } from "./join-unanswered.ts";
import type { InboxCard, InboxUpdate } from "./types.ts";

/**
 * The inbox updates of events: every change of a handoff or status, and each dialog's newest message with what all its messages
 * leave unanswered. `cards`: what the catalogue knows of the dialogs.
 */
export function newestUpdates(events: RoomEvent[], cards: ReadonlyMap<number, InboxCard>): InboxUpdate[] {
  const newest = new Map<number, InboxUpdate>();
  const others: InboxUpdate[] = [];
  for (const { dialogId, entry } of events) {
    const update = inboxUpdateOf(dialogId, entry);
    if (update.message === null) others.push(update);
    else newest.set(dialogId, newerOf(newest.get(dialogId), update));
  }
  return [...others, ...newest.values()].map((update) => {
    const card = cards.get(update.dialogId);
    return card === undefined ? update : { ...update, card };
  });
}

function newerOf(known: InboxUpdate | undefined, update: InboxUpdate): InboxUpdate {
  if (known?.message == null || update.message === null) return update;
  const newer = known.seq < update.seq ? update : known;
  const left = joinUnanswered(known.message, update.message);
  return newer.message === null ? newer : { ...newer, message: { ...newer.message, ...left } };
}
