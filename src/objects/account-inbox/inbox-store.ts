import type { HandoffReason, HandoffStatus, Operator } from "../../domain/handoff/types.ts";
import type { InboxDialog, InboxNote, Waiting } from "../../domain/inbox/types.ts";
import { migrateInbox } from "./schema.ts";

type DialogRow = {
  dialog_id: number;
  status: HandoffStatus;
  reason: HandoffReason | null;
  waiting_since: number | null;
  operator: string | null;
  last_message: string | null;
  last_message_at: number | null;
};

const columns = "dialog_id, status, reason, waiting_since, operator, last_message, last_message_at";

const nextTicket = "(SELECT coalesce(max(ticket), 0) + 1 FROM dialogs)";

/** The SQL of an account's inbox. Synchronous: what is done between two awaits is one transaction. */
export class InboxStore {
  private readonly sql: SqlStorage;

  constructor(storage: DurableObjectStorage) {
    this.sql = storage.sql;
    migrateInbox(storage);
  }

  /** Puts a dialog into the queue unless a later change of its handoff is known. */
  enter(dialogId: number, afterSeq: number, since: number): void {
    this.sql.exec(
      `INSERT INTO dialogs (dialog_id, handoff_seq, ticket, waiting_since, changed_at)
       VALUES (?1, ?2, ${nextTicket}, ?3, ?3)
       ON CONFLICT (dialog_id) DO UPDATE
       SET handoff_seq = ?2, ticket = coalesce(ticket, ${nextTicket}), waiting_since = coalesce(waiting_since, ?3)
       WHERE handoff_seq <= ?2`,
      dialogId,
      afterSeq,
      since,
    );
  }

  /** Takes one note; whether it told anything new. */
  note(note: InboxNote, now: number): boolean {
    const { dialogId, seq, message, handoff } = note;
    this.sql.exec("INSERT OR IGNORE INTO dialogs (dialog_id, changed_at) VALUES (?, ?)", dialogId, now);
    if (message !== null) {
      return this.changed(
        `UPDATE dialogs SET message_seq = ?2, last_message = ?3, last_message_at = ?4, changed_at = ?5
         WHERE dialog_id = ?1 AND message_seq < ?2 RETURNING dialog_id`,
        dialogId,
        seq,
        message.text,
        message.createdAt,
        now,
      );
    }
    if (handoff === null) return false;
    const waitingSince = handoff.status === "requested" ? handoff.requestedAt : null;
    return this.changed(
      `UPDATE dialogs SET handoff_seq = ?2, status = ?3, reason = ?4, waiting_since = ?5, operator = ?6, changed_at = ?7,
         ticket = CASE WHEN ?5 IS NULL THEN NULL ELSE coalesce(ticket, ${nextTicket}) END
       WHERE dialog_id = ?1 AND handoff_seq < ?2 RETURNING dialog_id`,
      dialogId,
      seq,
      handoff.status,
      handoff.reason,
      waitingSince,
      handoff.operator === null ? null : JSON.stringify(handoff.operator),
      now,
    );
  }

  /** Where a dialog stands in the queue, from 1; null when it does not wait. */
  position(dialogId: number): number | null {
    return this.queue().find((waiting) => waiting.dialogId === dialogId)?.position ?? null;
  }

  /** Everybody who waits, first come first. */
  queue(): Waiting[] {
    return this.sql
      .exec<DialogRow>(`SELECT ${columns} FROM dialogs WHERE ticket IS NOT NULL ORDER BY ticket`)
      .toArray()
      .map((row, index) => ({
        dialogId: row.dialog_id,
        position: index + 1,
        reason: row.reason,
        waitingSince: row.waiting_since ?? 0,
      }));
  }

  /** Forgets waits that began before a time: their rooms have ended them, or never told of them. */
  dropWaitsBefore(time: number): void {
    this.sql.exec("UPDATE dialogs SET ticket = NULL, waiting_since = NULL WHERE waiting_since < ?", time);
  }

  /** The dialogs that changed last, newest first. */
  newest(limit: number): InboxDialog[] {
    const rows = this.sql.exec<DialogRow>(`SELECT ${columns} FROM dialogs ORDER BY changed_at DESC LIMIT ?`, limit);
    return rows.toArray().map(toDialog);
  }

  dialog(dialogId: number): InboxDialog | null {
    const [row] = this.sql.exec<DialogRow>(`SELECT ${columns} FROM dialogs WHERE dialog_id = ?`, dialogId).toArray();
    return row === undefined ? null : toDialog(row);
  }

  private changed(statement: string, ...values: (string | number | null)[]): boolean {
    return this.sql.exec(statement, ...values).toArray().length > 0;
  }
}

function toDialog(row: DialogRow): InboxDialog {
  return {
    dialogId: row.dialog_id,
    handoffStatus: row.status,
    reason: row.reason,
    waitingSince: row.waiting_since,
    operator: row.operator === null ? null : (JSON.parse(row.operator) as Operator),
    lastMessage: row.last_message,
    lastMessageAt: row.last_message_at,
  };
}
