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
 * The rows of a list in its order: the queue begins with the longest wait, the others with the newest activity. Keeps the order from one
 * call to the next, so that a change costs what has changed and not what is listed.
 */
export class ListedRows {
  private readonly query: InboxQuery;
  private readonly isQueue: boolean;
  private known: ReadonlyMap<number, InboxRow> = new Map();
  private viewer = "";
  /** Every row that is in the view, in order, and its place. */
  private rows: InboxRow[] = [];
  private places: Place[] = [];

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
    return this.rows.slice(0, to === null ? this.rows.length : this.firstAfter(to));
  }

  private follow(rows: ReadonlyMap<number, InboxRow>, viewer: InboxViewer): void {
    const who = `${viewer.user_id} ${viewer.team_ids}`;
    const { known: before } = this;
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
    this.known = rows;
    this.viewer = who;
    if (hasLost || isOther || changed.length > rows.size / 4) this.placeAll(rows.values(), viewer);
    else for (const row of changed) this.move(before.get(row.dialog_id), row, viewer);
  }

  private placeAll(rows: Iterable<InboxRow>, viewer: InboxViewer): void {
    const found: { row: InboxRow; place: Place }[] = [];
    for (const row of rows) {
      if (isInView(row, this.query, viewer)) found.push({ row, place: placeOf(row, this.isQueue) });
    }
    found.sort((one, other) => this.compare(one.place, other.place));
    this.rows = found.map(({ row }) => row);
    this.places = found.map(({ place }) => place);
  }

  private move(before: InboxRow | undefined, row: InboxRow, viewer: InboxViewer): void {
    if (before !== undefined) {
      const at = this.firstAfter(placeOf(before, this.isQueue)) - 1;
      if (this.rows[at] === before) this.splice(at, 1);
    }
    if (!isInView(row, this.query, viewer)) return;
    const place = placeOf(row, this.isQueue);
    this.splice(this.firstAfter(place), 0, { row, place });
  }

  private splice(at: number, removed: 0 | 1, added?: { row: InboxRow; place: Place }): void {
    this.rows.splice(at, removed, ...(added === undefined ? [] : [added.row]));
    this.places.splice(at, removed, ...(added === undefined ? [] : [added.place]));
  }

  /** The index of the first row after a place. */
  private firstAfter(place: Place): number {
    let [low, high] = [0, this.places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const one = this.places[middle];
      if (one !== undefined && this.compare(one, place) <= 0) low = middle + 1;
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
