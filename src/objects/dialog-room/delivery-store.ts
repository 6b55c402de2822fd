import { isLaterStatus } from "../../domain/conversations/dialog/delivery-status.ts";
import type { Cursor, Delivery } from "../../domain/conversations/dialog/types.ts";

type Row = { seq: number; status: Delivery["status"]; reason: string | null; sms: string | null };

/** What the visitor's channel reports about single messages. */
export class DeliveryStore {
  private readonly sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.sql = sql;
  }

  /** Stores a report unless a later one is stored. Returns whether anything changed. */
  record(seq: number, { status, reason, sms }: Delivery): boolean {
    const [known] = this.read(seq, seq);
    const isLater = isLaterStatus(known?.status ?? null, status);
    // The count of an SMS may come with a report that says nothing else.
    if (!isLater && (sms === undefined || known?.sms !== null)) return false;
    const kept = isLater ? { status, reason } : { status: known?.status ?? status, reason: known?.reason ?? null };
    this.sql.exec(
      `INSERT INTO deliveries (seq, status, reason, sms) VALUES (?, ?, ?, ?)
       ON CONFLICT (seq) DO UPDATE SET status = excluded.status, reason = excluded.reason,
         sms = coalesce(excluded.sms, deliveries.sms)`,
      seq,
      kept.status,
      kept.reason,
      sms === undefined ? null : JSON.stringify(sms),
    );
    return isLater;
  }

  /** What is reported about the messages from one seq to another, by seq. */
  between(first: number, last: number): Record<number, Delivery> {
    return Object.fromEntries(
      this.read(first, last).map(({ seq, status, reason, sms }) => [
        seq,
        { status, reason, ...(sms === null ? {} : { sms: JSON.parse(sms) as NonNullable<Delivery["sms"]> }) },
      ]),
    );
  }

  /** Up to which seq everything that did not fail is delivered, and read. */
  cursor(): Cursor {
    const { unarrived, unread, delivered, read } = this.sql
      .exec<{ unarrived: number | null; unread: number | null; delivered: number; read: number }>(
        `SELECT min(seq) FILTER (WHERE status IN ('queued', 'sent')) AS unarrived,
                min(seq) FILTER (WHERE status IN ('queued', 'sent', 'delivered')) AS unread,
                coalesce(max(seq) FILTER (WHERE status IN ('delivered', 'read')), 0) AS delivered,
                coalesce(max(seq) FILTER (WHERE status = 'read'), 0) AS read
         FROM deliveries`,
      )
      .one();
    const upTo = (last: number, blocking: number | null) => (blocking === null ? last : Math.min(last, blocking - 1));
    return { delivered: upTo(delivered, unarrived), read: upTo(read, unread) };
  }

  forget(): void {
    this.sql.exec("DELETE FROM deliveries");
  }

  private read(first: number, last: number): Row[] {
    return this.sql.exec<Row>("SELECT * FROM deliveries WHERE seq BETWEEN ? AND ?", first, last).toArray();
  }
}
