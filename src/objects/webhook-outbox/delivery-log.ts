import type { DeliveryFilter, ReplayRange } from "../../domain/channels/webhook/ports.ts";
import type { Attempt, Delivery, DeliveryDetail, DeliveryStatus } from "../../domain/channels/webhook/types.ts";
import { type DeliveryRow, deliveryOf } from "./delivery-row.ts";
import { keepAtLeastMs, keepDeliveredMs, keepFailedMs, maxEnded } from "./rules.ts";

/** Literals, so that a partial index is used. */
const statusIs: Record<DeliveryStatus, string> = {
  waiting: "status = 'waiting'",
  delivered: "status = 'delivered'",
  failed: "status = 'failed'",
};

/** Reads, repeats and deletes the deliveries of an outbox. */
export class DeliveryLog {
  private readonly sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.sql = sql;
  }

  /** Newest first. */
  list({ status, type, before, limit }: DeliveryFilter): Delivery[] {
    const filters = [
      ...(status === undefined ? [] : [statusIs[status]]),
      ...(type === undefined ? [] : ["type = ?2"]),
      "id < ?1",
    ];
    return this.sql
      .exec<DeliveryRow>(
        `SELECT * FROM deliveries WHERE ${filters.join(" AND ")} ORDER BY id DESC LIMIT ?3`,
        ...[before ?? Number.MAX_SAFE_INTEGER, type ?? null, limit],
      )
      .toArray()
      .map(deliveryOf);
  }

  find(id: number): DeliveryRow | undefined {
    return this.sql.exec<DeliveryRow>("SELECT * FROM deliveries WHERE id = ?", id).toArray()[0];
  }

  /** A delivery with its request body and attempts, oldest first. */
  read(id: number): DeliveryDetail | null {
    const row = this.find(id);
    if (row === undefined) return null;
    const log = this.sql
      .exec<Attempt & Record<string, SqlStorageValue>>(
        "SELECT at, ms, status, failure, answer FROM attempts WHERE delivery_id = ? ORDER BY rowid",
        id,
      )
      .toArray();
    return { ...deliveryOf(row), payload: row.payload, log };
  }

  /** Makes an ended delivery wait again, in a new round. */
  reopen(id: number, now: number): void {
    this.sql.exec(
      `UPDATE deliveries SET status = 'waiting', attempts = 0, round_from = NULL, due = ?, ended_at = NULL, failure = NULL
       WHERE id = ?`,
      now,
      id,
    );
  }

  /** The ended deliveries of a range of time, oldest first. */
  inRange({ from, to, status }: ReplayRange, limit: number): { id: number; dialogId: number; seq: number }[] {
    return this.sql
      .exec<{ id: number; dialogId: number; seq: number }>(
        `SELECT id, dialog_id AS dialogId, seq FROM deliveries
         WHERE created_at >= ?1 AND created_at < ?2 AND status <> 'waiting' AND (?3 IS NULL OR status = ?3)
           AND dialog_id IS NOT NULL
         ORDER BY created_at, id LIMIT ?4`,
        ...[from, to, status ?? null, limit],
      )
      .toArray();
  }

  /** Deletes what is stored of a dialog. */
  forget(dialogId: number): void {
    const ofDialog = "SELECT id FROM deliveries WHERE dialog_id = ?";
    this.sql.exec(`DELETE FROM attempts WHERE delivery_id IN (${ofDialog})`, dialogId);
    for (const table of ["deliveries", "lanes", "early"])
      this.sql.exec(`DELETE FROM ${table} WHERE dialog_id = ?`, dialogId);
  }

  /** Deletes deliveries, with their attempts, and idle lanes that are older than they are kept. */
  clean(now: number): void {
    const old = `ended_at < CASE status WHEN 'failed' THEN ? ELSE ? END`;
    this.sql.exec(
      `DELETE FROM deliveries WHERE ended_at IS NOT NULL AND ${old}`,
      now - keepFailedMs,
      now - keepDeliveredMs,
    );
    const newest = "SELECT ended_at FROM deliveries WHERE ended_at IS NOT NULL ORDER BY ended_at DESC LIMIT 1 OFFSET ?";
    const [limit] = this.sql.exec<{ ended_at: number }>(newest, maxEnded).toArray();
    if (limit !== undefined) {
      const before = Math.min(limit.ended_at, now - keepAtLeastMs);
      this.sql.exec("DELETE FROM deliveries WHERE ended_at <= ?", before);
    }
    this.sql.exec("DELETE FROM attempts WHERE delivery_id NOT IN (SELECT id FROM deliveries)");
    this.sql.exec("DELETE FROM lanes WHERE due IS NULL AND changed_at < ?", now - keepFailedMs);
    this.sql.exec("DELETE FROM early WHERE dialog_id NOT IN (SELECT dialog_id FROM lanes)");
  }

  isEmpty(): boolean {
    return this.sql.exec("SELECT 1 FROM deliveries LIMIT 1").toArray().length === 0;
  }
}
