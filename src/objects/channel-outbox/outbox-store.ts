import type { ErasedChat, ItemOutcome, OutboundItem, OutboundMessage } from "../../domain/channels/ports.ts";
import { migrate } from "./schema.ts";

export interface Item {
  number: number;
  key: string;
  chatId: string;
  dialogId: number | null;
  seq: number | null;
  message: OutboundMessage | null;
  nextPiece: number;
  attempts: number;
  due: number;
  enqueuedAt: number;
}

/** Why an item ended without being sent. */
export interface ItemFailure {
  kind: string;
  reason: string;
}

type ItemRow = {
  number: number;
  key: string;
  chat_id: string;
  dialog_id: number | null;
  seq: number | null;
  message: string | null;
  next_piece: number;
  attempts: number;
  due: number;
  filed_at: number;
};

/** The SQL of an outbox. Synchronous; rows written before a request are durable when it is sent. */
export class OutboxStore {
  private readonly sql: SqlStorage;

  constructor(storage: DurableObjectStorage) {
    migrate(storage);
    this.sql = storage.sql;
  }

  /** Stores an item. Does nothing when its key exists. */
  add({ key, chatId, place, message }: OutboundItem, now: number): void {
    this.sql.exec(
      `INSERT INTO items (key, chat_id, dialog_id, seq, message, due, filed_at) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (key) DO NOTHING`,
      key,
      chatId,
      place?.dialogId ?? null,
      place?.seq ?? null,
      message === null ? null : JSON.stringify(message),
      now,
      now,
    );
  }

  /** The first waiting item of every chat: items without a seq first, then by seq. */
  heads(): Item[] {
    return this.sql
      .exec<ItemRow>(
        `SELECT * FROM items AS item WHERE ended_at IS NULL AND number = (
           SELECT number FROM items WHERE chat_id = item.chat_id AND ended_at IS NULL ORDER BY seq, number LIMIT 1)`,
      )
      .toArray()
      .map(toItem);
  }

  /** The seq up to which a dialog's items have ended. */
  progress(dialogId: number | null): number {
    const [row] = this.sql
      .exec<{ seq: number }>("SELECT seq FROM progress WHERE dialog_id = ?", dialogId ?? 0)
      .toArray();
    return row?.seq ?? 0;
  }

  /** Records an attempt before it is made, so that it is repeated after a crash. */
  claim(item: Item, due: number): void {
    this.sql.exec("UPDATE items SET attempts = attempts + 1, due = ? WHERE number = ?", due, item.number);
  }

  /** Records that a piece of a longer message was sent. The next piece has its own attempts. */
  advancePiece(item: Item, due: number): void {
    const set = "UPDATE items SET next_piece = next_piece + 1, attempts = 0, due = ? WHERE number = ?";
    this.sql.exec(set, due, item.number);
  }

  postpone(item: Item, due: number): void {
    this.sql.exec("UPDATE items SET due = ? WHERE number = ?", due, item.number);
  }

  /** Makes all waiting items due now. */
  retryNow(now: number): void {
    this.sql.exec("UPDATE items SET due = ? WHERE ended_at IS NULL AND due > ?", now, now);
  }

  /** Ends an item that was sent or failed permanently. Keeps its key and deletes its content. */
  end(item: Item, now: number, failure: ItemFailure | null): void {
    const set = "UPDATE items SET ended_at = ?, failure = ?, failure_kind = ?, message = NULL WHERE number = ?";
    this.sql.exec(set, now, failure?.reason ?? null, failure?.kind ?? null, item.number);
    if (item.dialogId === null || item.seq === null) return;
    this.sql.exec(
      `INSERT INTO progress (dialog_id, seq) VALUES (?, ?)
       ON CONFLICT (dialog_id) DO UPDATE SET seq = max(seq, excluded.seq)`,
      item.dialogId,
      item.seq,
    );
  }

  isEnded({ number }: Item): boolean {
    return this.sql.exec("SELECT 1 FROM items WHERE number = ? AND ended_at IS NOT NULL", number).toArray().length > 0;
  }

  /** How the item with a key has ended. */
  outcome(key: string): ItemOutcome {
    const [row] = this.sql
      .exec<{ ended_at: number | null; failure: string | null; failure_kind: string | null }>(
        "SELECT ended_at, failure, failure_kind FROM items WHERE key = ?",
        key,
      )
      .toArray();
    if (row === undefined || row.ended_at === null) return { state: "waiting" };
    if (row.failure === null) return { state: "sent" };
    return { state: "failed", kind: row.failure_kind ?? "refused", reason: row.failure };
  }

  isBlocked(chatId: string): boolean {
    return this.sql.exec("SELECT 1 FROM blocked WHERE chat_id = ?", chatId).toArray().length > 0;
  }

  block(chatId: string): void {
    this.sql.exec("INSERT INTO blocked (chat_id) VALUES (?) ON CONFLICT DO NOTHING", chatId);
  }

  unblock(chatId: string): void {
    this.sql.exec("DELETE FROM blocked WHERE chat_id = ?", chatId);
  }

  /** Records the cause of a change; false when it has been recorded before. */
  isFirst(cause: string, now: number): boolean {
    const insert = "INSERT INTO causes (cause, recorded_at) VALUES (?, ?) ON CONFLICT DO NOTHING";
    return this.sql.exec(insert, cause, now).rowsWritten > 0;
  }

  /** Moves waiting items of a group to its new id. */
  moveChat(from: string, to: string): void {
    this.sql.exec("UPDATE items SET chat_id = ? WHERE chat_id = ? AND ended_at IS NULL", to, from);
  }

  /** Ends what waits of a dialog and its chat, and deletes what is stored of both but the keys, so that nothing is sent again. */
  forget({ dialogId, chatId }: ErasedChat, now: number): void {
    this.sql.exec(
      `UPDATE items SET chat_id = '', message = NULL, report_at = NULL, failure_kind = coalesce(failure_kind, 'refused'),
         failure = CASE WHEN ended_at IS NULL THEN 'The visitor was erased.' ELSE failure END, ended_at = coalesce(ended_at, ?)
       WHERE dialog_id = ? OR (dialog_id IS NULL AND chat_id = ?)`,
      ...[now, dialogId, chatId],
    );
  }

  deleteEnded(before: number): void {
    this.sql.exec("DELETE FROM items WHERE ended_at < ?", before);
    this.sql.exec("DELETE FROM causes WHERE recorded_at < ?", before);
  }
}

function toItem(row: ItemRow): Item {
  return {
    number: row.number,
    key: row.key,
    chatId: row.chat_id,
    dialogId: row.dialog_id,
    seq: row.seq,
    message: row.message === null ? null : (JSON.parse(row.message) as OutboundMessage),
    nextPiece: row.next_piece,
    attempts: row.attempts,
    due: row.due,
    enqueuedAt: row.filed_at,
  };
}
