import type { Attempt, WebhookItem } from "../../domain/channels/webhook/types.ts";
import type { DeliveryRow } from "./delivery-row.ts";
import { gapMs, readyAt } from "./rules.ts";
import { migrate } from "./schema.ts";

/**
 * The SQL of a webhook outbox. A lane is a dialog: its deliveries are sent one after another. `arrived` of a lane is the seq up
 * to which all its events have arrived. Synchronous; rows written before a request are durable when it is sent.
 */
export class OutboxStore {
  private readonly sql: SqlStorage;

  constructor(storage: DurableObjectStorage) {
    migrate(storage);
    this.sql = storage.sql;
  }

  /** Stores an event, and its position; returns whether it is new. An event without a payload only takes its position. */
  add({ id, type, place: { dialogId, seq }, payload }: WebhookItem, now: number): boolean {
    this.arrive(dialogId, seq, now);
    if (payload === null) return false;
    const added = this.sql.exec(
      `INSERT INTO deliveries (event_id, type, dialog_id, seq, payload, due, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (event_id) DO NOTHING RETURNING id`,
      ...[id, type, dialogId, seq, payload, now, now],
    );
    return added.toArray().length > 0;
  }

  /** Stores an event that belongs to no lane. */
  addTest({ id, type, payload }: WebhookItem, now: number): number {
    return this.sql
      .exec<{ id: number }>(
        `INSERT INTO deliveries (event_id, type, dialog_id, seq, payload, attempts, due, created_at)
         VALUES (?, ?, NULL, 0, ?, 1, ?, ?) RETURNING id`,
        ...[id, type, payload, now, now],
      )
      .one().id;
  }

  private arrive(dialogId: number, seq: number, now: number): void {
    let arrived = this.arrived(dialogId);
    if (seq <= arrived) return;
    if (seq === arrived + 1) arrived = this.takeEarlyAfter(dialogId, seq);
    else this.sql.exec("INSERT INTO early (dialog_id, seq) VALUES (?, ?) ON CONFLICT DO NOTHING", dialogId, seq);
    this.setArrived(dialogId, arrived, now);
  }

  /** The seq up to which all events of a dialog have arrived; -1 while it is unknown. */
  private arrived(dialogId: number): number {
    const query = "SELECT arrived FROM lanes WHERE dialog_id = ?";
    return this.sql.exec<{ arrived: number }>(query, dialogId).toArray()[0]?.arrived ?? -1;
  }

  /** The last seq of those that have arrived early and follow one another after `seq`. */
  private takeEarlyAfter(dialogId: number, seq: number): number {
    const take = "DELETE FROM early WHERE dialog_id = ? AND seq = ? RETURNING seq";
    let last = seq;
    while (this.sql.exec(take, dialogId, last + 1).toArray().length > 0) last += 1;
    return last;
  }

  /** Records that nothing before `seq` is waited for any longer. */
  passGap(dialogId: number, seq: number, now: number): void {
    if (this.arrived(dialogId) >= seq) return;
    this.sql.exec("DELETE FROM early WHERE dialog_id = ? AND seq <= ?", dialogId, seq);
    this.setArrived(dialogId, this.takeEarlyAfter(dialogId, seq), now);
  }

  private setArrived(dialogId: number, arrived: number, now: number): void {
    this.sql.exec(
      `INSERT INTO lanes (dialog_id, arrived, changed_at) VALUES (?1, ?2, ?3)
       ON CONFLICT (dialog_id) DO UPDATE SET arrived = max(arrived, ?2), changed_at = ?3`,
      ...[dialogId, arrived, now],
    );
  }

  /** The first waiting delivery of a lane. */
  head(dialogId: number): DeliveryRow | undefined {
    return this.sql
      .exec<DeliveryRow>(
        "SELECT * FROM deliveries WHERE dialog_id = ? AND status = 'waiting' ORDER BY seq, id LIMIT 1",
        dialogId,
      )
      .toArray()[0];
  }

  /** Sets when a lane is due next, by its head. */
  schedule(dialogId: number): void {
    const head = this.head(dialogId);
    const place = head === undefined ? null : { seq: head.seq, due: head.due, createdAt: head.created_at };
    this.setLaneDue(dialogId, place === null ? null : readyAt(place, this.arrived(dialogId)));
  }

  private setLaneDue(dialogId: number, due: number | null): void {
    this.sql.exec("UPDATE lanes SET due = ?, is_claimed = 0 WHERE dialog_id = ?", due, dialogId);
  }

  /** Makes sure that a lane exists, for a delivery that is repeated after its lane was deleted. */
  openLane(dialogId: number, seq: number, now: number): void {
    this.sql.exec(
      "INSERT INTO lanes (dialog_id, arrived, changed_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
      ...[dialogId, seq, now],
    );
  }

  /** Lanes that are due, the longest first. */
  dueLanes(now: number, limit: number): number[] {
    return this.sql
      .exec<{ id: number }>("SELECT dialog_id AS id FROM lanes WHERE due <= ? ORDER BY due LIMIT ?", now, limit)
      .toArray()
      .map(({ id }) => id);
  }

  /** When the next lane is due; Infinity without one. */
  nextDue(): number {
    const [row] = this.sql
      .exec<{ due: number }>("SELECT due FROM lanes WHERE due IS NOT NULL ORDER BY due LIMIT 1")
      .toArray();
    return row?.due ?? Number.POSITIVE_INFINITY;
  }

  /** Records an attempt before it is made, so that it is repeated after a crash. */
  claim(dialogId: number, deliveryId: number, now: number, laneDue: number): void {
    this.sql.exec(
      "UPDATE deliveries SET attempts = attempts + 1, round_from = coalesce(round_from, ?) WHERE id = ?",
      now,
      deliveryId,
    );
    this.extendClaim(dialogId, laneDue);
  }

  extendClaim(dialogId: number, laneDue: number): void {
    this.sql.exec("UPDATE lanes SET due = ?, is_claimed = 1 WHERE dialog_id = ?", laneDue, dialogId);
  }

  /** Ends what an outbox that has stopped was doing: its lanes are due by their heads again, and its tests have failed. */
  recover(now: number): void {
    for (const { id } of this.sql
      .exec<{ id: number }>("SELECT dialog_id AS id FROM lanes WHERE is_claimed = 1")
      .toArray())
      this.schedule(id);
    this.sql.exec(
      `UPDATE deliveries SET status = 'failed', ended_at = ?, failure = 'The test was interrupted.'
       WHERE status = 'waiting' AND dialog_id IS NULL`,
      now,
    );
  }

  /** Takes a claim back whose attempt was not made. */
  unclaim(deliveryId: number): void {
    this.sql.exec("UPDATE deliveries SET attempts = max(0, attempts - 1) WHERE id = ?", deliveryId);
  }

  /** Records an attempt, unless its delivery was deleted meanwhile: the answer may tell of an erased visitor. */
  record(deliveryId: number, { at, ms, status, failure, answer }: Attempt): void {
    this.sql.exec(
      `INSERT INTO attempts (delivery_id, at, ms, status, failure, answer)
       SELECT id, ?2, ?3, ?4, ?5, ?6 FROM deliveries WHERE id = ?1`,
      ...[deliveryId, at, ms, status, failure, answer],
    );
  }

  postpone(id: number, due: number): void {
    this.sql.exec("UPDATE deliveries SET due = ? WHERE id = ?", due, id);
  }

  /** Ends a delivery: delivered (`failure` null), or a dead letter. Returns whether it was waiting until now. */
  end(id: number, now: number, failure: string | null): boolean {
    const status = failure === null ? "delivered" : "failed";
    const wasWaiting =
      this.sql.exec("SELECT 1 FROM deliveries WHERE id = ? AND status = 'waiting'", id).toArray().length > 0;
    this.sql.exec(
      "UPDATE deliveries SET status = ?, ended_at = ?, failure = ? WHERE id = ?",
      ...[status, now, failure, id],
    );
    return wasWaiting;
  }

  /** Ends everything that waits as dead letters. */
  endWaiting(now: number, failure: string): void {
    this.sql.exec(
      "UPDATE deliveries SET status = 'failed', ended_at = ?, failure = ? WHERE status = 'waiting'",
      now,
      failure,
    );
    this.sql.exec("UPDATE lanes SET due = NULL WHERE due IS NOT NULL");
  }

  /** Ends the oldest deliveries that wait as dead letters, so that `count` fewer wait. Returns their dialogs. */
  endOldest(count: number, now: number, failure: string): number[] {
    return this.sql
      .exec<{ dialog_id: number }>(
        `UPDATE deliveries SET status = 'failed', ended_at = ?, failure = ?
         WHERE id IN (SELECT id FROM deliveries WHERE status = 'waiting' AND dialog_id IS NOT NULL ORDER BY id LIMIT ?)
         RETURNING dialog_id`,
        ...[now, failure, count],
      )
      .toArray()
      .map(({ dialog_id: id }) => id);
  }

  /** Begins a new round for everything that waits, due now, or after its gap. */
  retryNow(now: number): void {
    this.sql.exec("UPDATE deliveries SET due = ?, attempts = 0, round_from = NULL WHERE status = 'waiting'", now);
    this.sql.exec("UPDATE lanes SET due = ? WHERE due IS NOT NULL AND is_claimed = 0", now);
    const recent = this.sql.exec<{ id: number }>(
      `SELECT DISTINCT deliveries.dialog_id AS id FROM deliveries JOIN lanes USING (dialog_id)
       WHERE status = 'waiting' AND created_at > ? AND is_claimed = 0`,
      now - gapMs,
    );
    for (const { id } of recent.toArray()) this.schedule(id);
  }

  countWaiting(): number {
    const query = "SELECT count(*) AS total FROM deliveries WHERE status = 'waiting' AND dialog_id IS NOT NULL";
    return this.sql.exec<{ total: number }>(query).one().total;
  }
}
