import type { SentPiece, StatusReport } from "../../domain/channels/ports.ts";
import { isLaterStatus, statusOfPieces } from "../../domain/conversations/dialog/delivery-status.ts";
import type { Delivery } from "../../domain/conversations/dialog/types.ts";
import type { SmsSegments } from "../../kit/count-segments.ts";
import type { Item } from "./outbox-store.ts";

/** A message about which its room must be told. */
export interface DueReport {
  number: number;
  dialogId: number;
  seq: number;
  delivery: Delivery;
}

type PieceRow = { encoding: string | null; segments: number | null; status: string | null; reason: string | null };
type ItemRow = { number: number; dialog_id: number; seq: number; failure: string | null };

/** What was sent under which id of the provider, and what the provider reports about it. */
export class StatusStore {
  private readonly sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.sql = sql;
  }

  /** Records a piece that the provider has accepted. */
  addPiece(item: Item, { vendorId, status }: SentPiece, sms: SmsSegments | undefined, now: number): void {
    if (vendorId === null) return;
    if (status !== undefined) this.record({ vendorId, status, reason: null }, now);
    this.sql.exec(
      `INSERT INTO sent_pieces (vendor_id, item, encoding, segments, sent_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
      vendorId,
      item.number,
      sms?.encoding ?? null,
      sms?.segments ?? null,
      now,
    );
  }

  /** Whether a piece of this id of the provider is recorded. */
  isKnown(vendorId: string): boolean {
    return this.sql.exec("SELECT 1 FROM sent_pieces WHERE vendor_id = ?", vendorId).toArray().length > 0;
  }

  /** Stores a report unless a later one is stored. It may come before its piece is recorded. */
  record({ vendorId, status, reason }: StatusReport, now: number): void {
    const [known] = this.sql
      .exec<{ status: Delivery["status"] }>("SELECT status FROM statuses WHERE vendor_id = ?", vendorId)
      .toArray();
    if (!isLaterStatus(known?.status ?? null, status)) return;
    this.sql.exec(
      `INSERT INTO statuses (vendor_id, status, reason, reported_at) VALUES (?, ?, ?, ?)
       ON CONFLICT (vendor_id) DO UPDATE SET status = excluded.status, reason = excluded.reason`,
      vendorId,
      status,
      reason,
      now,
    );
    this.sql.exec(
      `UPDATE items SET report_at = ? WHERE number = (SELECT item FROM sent_pieces WHERE vendor_id = ?)
         AND ended_at IS NOT NULL AND dialog_id IS NOT NULL`,
      now,
      vendorId,
    );
  }

  /** The item has ended: its room must be told. */
  reportSoon(item: Item, now: number): void {
    if (item.dialogId !== null) this.sql.exec("UPDATE items SET report_at = ? WHERE number = ?", now, item.number);
  }

  /** Reports that are due. Each is due again at `retryAt`, unless it is taken. */
  takeDue(now: number, retryAt: number): DueReport[] {
    const rows = this.sql
      .exec<ItemRow>("SELECT number, dialog_id, seq, failure FROM items WHERE report_at <= ? LIMIT 50", now)
      .toArray();
    return rows.map(({ number, dialog_id: dialogId, seq, failure }) => {
      this.sql.exec("UPDATE items SET report_at = ? WHERE number = ?", retryAt, number);
      return { number, dialogId, seq, delivery: this.deliveryOf(number, failure) };
    });
  }

  /** The room has taken a report that was due again at `retryAt`; a newer one stays due. */
  taken(number: number, retryAt: number): void {
    this.sql.exec("UPDATE items SET report_at = NULL WHERE number = ? AND report_at = ?", number, retryAt);
  }

  /** When the next report is due; Infinity without one. */
  nextDue(): number {
    const [row] = this.sql.exec<{ due: number | null }>("SELECT min(report_at) AS due FROM items").toArray();
    return row?.due ?? Number.POSITIVE_INFINITY;
  }

  deleteOld(before: number): void {
    this.sql.exec("DELETE FROM sent_pieces WHERE sent_at < ?", before);
    this.sql.exec("DELETE FROM statuses WHERE reported_at < ?", before);
  }

  private deliveryOf(number: number, failure: string | null): Delivery {
    const pieces = this.sql
      .exec<PieceRow>(
        `SELECT encoding, segments, status, reason FROM sent_pieces LEFT JOIN statuses USING (vendor_id) WHERE item = ?`,
        number,
      )
      .toArray();
    const segments = pieces.reduce((sum, piece) => sum + (piece.segments ?? 0), 0);
    const encoding = pieces.some((piece) => piece.encoding === "UCS-2") ? "UCS-2" : "GSM-7";
    const cost = segments === 0 ? {} : { sms: { encoding, segments } as SmsSegments };
    if (failure !== null) return { status: "failed", reason: failure, ...cost };
    const statuses = pieces.map(({ status }) => (status ?? "queued") as Delivery["status"]);
    const reason = pieces.find((piece) => piece.reason !== null)?.reason ?? null;
    return { status: statusOfPieces(statuses), reason, ...cost };
  }
}
