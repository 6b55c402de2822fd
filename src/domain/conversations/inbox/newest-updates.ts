import type { RoomEvent } from "../dialog/ports.ts";
import { inboxUpdateOf } from "./inbox-update-of.ts";
import type { InboxUpdate } from "./types.ts";

/** The inbox updates of events: every change of a handoff or status, and each dialog's newest message. */
export function newestUpdates(events: RoomEvent[]): InboxUpdate[] {
  const newest = new Map<number, InboxUpdate>();
  const others: InboxUpdate[] = [];
  for (const { dialogId, entry } of events) {
    const update = inboxUpdateOf(dialogId, entry);
    if (update.message === null) others.push(update);
    else if ((newest.get(dialogId)?.seq ?? 0) < update.seq) newest.set(dialogId, update);
  }
  return [...others, ...newest.values()];
}
