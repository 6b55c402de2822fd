import type { InboxRow } from "../../../../../protocol/inbox-frames.ts";
import { type InboxQuery, type InboxViewer, isInView } from "../../../../../protocol/inbox-view.ts";

/** How far a list has been read: up to a row's place, or to its end. */
export type Read = { to: Place | null };

/** A row's place in its list. */
export interface Place {
  time: number;
  id: number;
}

/**
 * The rows of a list in its order: the queue begins with the longest wait, the others with the newest activity. Rows after the
 * place up to which the list was read are left out: others that are not known yet may belong before them.
 */
export function listRows(
  rows: Iterable<InboxRow>,
  query: InboxQuery,
  viewer: InboxViewer,
  { to }: Read,
): readonly InboxRow[] {
  const isQueue = query.view === "queue";
  const found: { row: InboxRow; place: Place }[] = [];
  for (const row of rows) {
    if (!isInView(row, query, viewer)) continue;
    const place = placeOf(row, isQueue);
    if (to === null || compare(place, to, isQueue) <= 0) found.push({ row, place });
  }
  return found.sort((one, other) => compare(one.place, other.place, isQueue)).map(({ row }) => row);
}

/** Where a row is in its list. */
export function placeOf(row: InboxRow, isQueue: boolean): Place {
  const at = isQueue ? row.waiting_since : (row.last_message_time ?? row.waiting_since);
  return { time: Date.parse(at ?? "") || 0, id: row.dialog_id };
}

function compare(one: Place, other: Place, isQueue: boolean): number {
  const order = one.time - other.time || one.id - other.id;
  return isQueue ? order : -order;
}
