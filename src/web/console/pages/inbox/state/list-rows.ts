import type { InboxRow } from "../../../../../protocol/inbox-frames.ts";
import { type InboxQuery, type InboxViewer, isInView } from "../../../../../protocol/inbox-view.ts";

/** How far a list has been read: up to a row's place, or to its end. */
export type Read = { to: Place | null };

/** A row's place in its list. */
export interface Place {
  time: number;
  id: number;
}

interface Placed {
  row: InboxRow;
  place: Place;
}

/**
 * The rows of a list in its order: the queue begins with the longest wait, the others with the newest activity. Keeps the order from one
 * call to the next, so that a change costs what has changed and not what is listed.
 */
export class ListedRows {
  private readonly query: InboxQuery;
  private readonly isQueue: boolean;
  private rows: ReadonlyMap<number, InboxRow> = new Map();
  private viewer = "";
  /** Every row that is in the view, in order. */
  private placed: Placed[] = [];

  constructor(query: InboxQuery) {
    this.query = query;
    this.isQueue = query.view === "queue";
  }

  /**
   * The rows of the list among all that are known. Rows after the place up to which the list was read are left out: others that are not
   * known yet may belong before them.
   */
  of(rows: ReadonlyMap<number, InboxRow>, viewer: InboxViewer, { to }: Read): readonly InboxRow[] {
    this.follow(rows, viewer);
    const end = to === null ? this.placed.length : this.firstAfter(to);
    return this.placed.slice(0, end).map(({ row }) => row);
  }

  private follow(rows: ReadonlyMap<number, InboxRow>, viewer: InboxViewer): void {
    const who = `${viewer.user_id} ${viewer.team_ids}`;
    const { rows: before } = this;
    const changed: InboxRow[] = [];
    let added = 0;
    for (const [id, row] of rows) {
      const known = before.get(id);
      if (known === row) continue;
      if (known === undefined) added += 1;
      changed.push(row);
    }
    const hasLost = rows.size !== before.size + added;
    const isOther = who !== this.viewer;
    this.rows = rows;
    this.viewer = who;
    if (hasLost || isOther || changed.length > rows.size / 4) this.placed = this.placeAll(rows.values(), viewer);
    else for (const row of changed) this.move(before.get(row.dialog_id), row, viewer);
  }

  private placeAll(rows: Iterable<InboxRow>, viewer: InboxViewer): Placed[] {
    const found: Placed[] = [];
    for (const row of rows) {
      if (isInView(row, this.query, viewer)) found.push({ row, place: placeOf(row, this.isQueue) });
    }
    return found.sort((one, other) => this.compare(one.place, other.place));
  }

  private move(known: InboxRow | undefined, row: InboxRow, viewer: InboxViewer): void {
    if (known !== undefined) {
      const at = this.firstAfter(placeOf(known, this.isQueue)) - 1;
      if (this.placed[at]?.row === known) this.placed.splice(at, 1);
    }
    if (!isInView(row, this.query, viewer)) return;
    const place = placeOf(row, this.isQueue);
    this.placed.splice(this.firstAfter(place), 0, { row, place });
  }

  /** The index of the first row after a place. */
  private firstAfter(place: Place): number {
    let [low, high] = [0, this.placed.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const one = this.placed[middle];
      if (one !== undefined && this.compare(one.place, place) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private compare(one: Place, other: Place): number {
    const order = one.time - other.time || one.id - other.id;
    return this.isQueue ? order : -order;
  }
}

/** Where a row is in its list. */
export function placeOf(row: InboxRow, isQueue: boolean): Place {
  const at = isQueue ? row.waiting_since : (row.last_message_time ?? row.waiting_since);
  return { time: Date.parse(at ?? "") || 0, id: row.dialog_id };
}
