import { noReceipts } from "../../domain/conversations/dialog/receipts.ts";
import { messageId } from "../../domain/conversations/dialog/rules.ts";
import type {
  AnswerRecord,
  Attachment,
  DialogFacts,
  DialogStatus,
  LogEntry,
  Message,
  Rating,
  Receipts,
  Sender,
} from "../../domain/conversations/dialog/types.ts";
import { noHandoff } from "../../domain/conversations/handoff/rules.ts";
import type { Handoff, HandoffEvent } from "../../domain/conversations/handoff/types.ts";
import { OutboxStore } from "./outbox-store.ts";
import { eventRetryMs } from "./rules.ts";
import { migrate } from "./schema.ts";
import { TurnStore } from "./turn-store.ts";

export interface NewMessage {
  sender: Sender;
  senderKey: string;
  clientMessageId: string | null;
  text: string;
  author: string | null;
  answer: AnswerRecord | null;
  attachments?: Attachment[];
  createdAt: number;
}

type LogRow = {
  seq: number;
  kind: LogEntry["kind"];
  sender: Sender | null;
  client_message_id: string | null;
  text: string;
  author: string | null;
  data: string | null;
  attachments: string | null;
  rating: Rating | null;
  created_at: number;
};

const columns = "seq, kind, sender, client_message_id, text, author, data, attachments, rating, created_at";

/**
 * The room's storage: its log, its handoff, its turns and its outbox. Every method is synchronous, so what a caller does
 * between two awaits is one transaction.
 */
export class RoomStore {
  readonly turns: TurnStore;
  readonly outbox: OutboxStore;
  private readonly storage: DurableObjectStorage;
  private readonly sql: SqlStorage;
  private knownFacts: DialogFacts | undefined;
  private knownReceipts: Receipts | undefined;

  constructor(storage: DurableObjectStorage) {
    this.storage = storage;
    this.sql = storage.sql;
    migrate(storage);
    this.turns = new TurnStore(storage.sql);
    this.outbox = new OutboxStore(storage.sql);
  }

  facts(): DialogFacts | undefined {
    this.knownFacts ??= this.storage.kv.get<DialogFacts>("facts");
    return this.knownFacts;
  }

  keepFacts(facts: DialogFacts): void {
    if (this.facts() !== undefined) return;
    this.storage.kv.put("facts", facts);
    this.knownFacts = facts;
  }

  /** Leaves the tables, and nothing in them. */
  erase(): void {
    this.storage.transactionSync(() => {
      for (const table of ["log", "turns", "outbox"]) this.sql.exec(`DELETE FROM ${table}`);
      for (const key of ["facts", "handoff", "status", "receipts", "place"]) this.storage.kv.delete(key);
    });
    this.knownFacts = undefined;
    this.knownReceipts = undefined;
  }

  handoff(): Handoff {
    return this.storage.kv.get<Handoff>("handoff") ?? noHandoff;
  }

  /** Keeps a new handoff and logs what is told of it. */
  changeHandoff(handoff: Handoff, event: HandoffEvent, createdAt: number): LogEntry {
    this.storage.kv.put("handoff", handoff);
    const seq = this.insert("handoff", null, "", null, "", null, JSON.stringify({ event, handoff }), null, createdAt);
    return { kind: "handoff", seq, createdAt, event, handoff };
  }

  /** The last place in the queue that was heard of. */
  place(): number | null {
    return this.storage.kv.get<number | null>("place") ?? null;
  }

  keepPlace(position: number | null): void {
    this.storage.kv.put("place", position);
  }

  status(): DialogStatus {
    return this.storage.kv.get<DialogStatus>("status") ?? "active";
  }

  /** Keeps a new status and logs it. */
  changeStatus(status: DialogStatus, createdAt: number): LogEntry {
    this.storage.kv.put("status", status);
    const seq = this.insert("status", null, "", null, "", null, JSON.stringify({ status }), null, createdAt);
    return { kind: "status", seq, createdAt, status };
  }

  receipts(): Receipts {
    this.knownReceipts ??= this.storage.kv.get<Receipts>("receipts") ?? noReceipts;
    return this.knownReceipts;
  }

  keepReceipts(receipts: Receipts): void {
    this.storage.kv.put("receipts", receipts);
    this.knownReceipts = receipts;
  }

  /** Appends a message with the next seq and the outbox row that tells the platform of it. */
  append(entry: NewMessage): Message {
    const { senderKey, attachments = [], ...message } = entry;
    const { sender, clientMessageId, text, author, answer, createdAt } = message;
    const data = answer === null ? null : JSON.stringify(answer);
    const files = attachments.length === 0 ? null : JSON.stringify(attachments);
    const seq = this.insert("message", sender, senderKey, clientMessageId, text, author, data, files, createdAt);
    const dialogId = this.facts()?.dialogId ?? 0;
    return { ...message, attachments, rating: null, id: messageId(dialogId, seq), dialogId, seq };
  }

  /** Keeps what is thought of an answer, unless something later is known; whether that is another rating than before. */
  rate(seq: number, rating: Rating, ratedAt: number): boolean {
    const before = this.message(seq)?.rating;
    const { rowsWritten } = this.sql.exec(
      "UPDATE log SET rating = ?, rated_at = ? WHERE seq = ? AND coalesce(rated_at, 0) <= ?",
      rating,
      ratedAt,
      seq,
      ratedAt,
    );
    return rowsWritten > 0 && rating !== before;
  }

  /** Replaces what is known of a file in whatever message has it. */
  describeFile(file: Attachment): void {
    for (const { seq, attachments } of this.messages("AND attachments IS NOT NULL")) {
      if (!attachments.some(({ id }) => id === file.id)) continue;
      const known = attachments.map((other) => (other.id === file.id ? file : other));
      this.sql.exec("UPDATE log SET attachments = ? WHERE seq = ?", JSON.stringify(known), seq);
    }
  }

  /** The message that a sender stored under its own id before; null when there is none. */
  findResent(senderKey: string, clientMessageId: string): Message | null {
    const [message] = this.messages("AND sender_key = ? AND client_message_id = ?", senderKey, clientMessageId);
    return message ?? null;
  }

  message(seq: number): Message | null {
    return this.messages("AND seq = ?", seq)[0] ?? null;
  }

  lastSeq(): number {
    return this.sql.exec<{ seq: number }>("SELECT coalesce(max(seq), 0) AS seq FROM log").one().seq;
  }

  /** Messages with a larger seq, in order. */
  messagesAfter(seq: number, limit: number): Message[] {
    return this.messages("AND seq > ? ORDER BY seq LIMIT ?", seq, limit);
  }

  /** The last `limit` messages before a seq, oldest first. */
  messagesBefore(seq: number, limit: number): Message[] {
    return this.messages("AND seq < ? ORDER BY seq DESC LIMIT ?", seq, limit).reverse();
  }

  /** Everything with a larger seq, in order: what a client that resumes has missed. */
  entriesAfter(seq: number, limit: number): LogEntry[] {
    const rows = this.sql.exec<LogRow>(`SELECT ${columns} FROM log WHERE seq > ? ORDER BY seq LIMIT ?`, seq, limit);
    return rows.toArray().map((row) => this.toEntry(row));
  }

  entry(seq: number): LogEntry | null {
    const [row] = this.sql.exec<LogRow>(`SELECT ${columns} FROM log WHERE seq = ?`, seq).toArray();
    return row === undefined ? null : this.toEntry(row);
  }

  private insert(...values: (string | number | null)[]): number {
    const { seq } = this.sql
      .exec<{ seq: number }>(
        `INSERT INTO log (seq, kind, sender, sender_key, client_message_id, text, author, data, attachments, created_at)
         VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM log), ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq`,
        ...values,
      )
      .one();
    this.outbox.add(seq, Number(values.at(-1)) + eventRetryMs);
    return seq;
  }

  private messages(condition: string, ...values: (string | number)[]): Message[] {
    const rows = this.sql.exec<LogRow>(`SELECT ${columns} FROM log WHERE kind = 'message' ${condition}`, ...values);
    return rows.toArray().map((row) => this.toMessage(row));
  }

  private toEntry(row: LogRow): LogEntry {
    const { seq, created_at: createdAt } = row;
    if (row.kind === "message") return { kind: "message", seq, createdAt, message: this.toMessage(row) };
    const data = JSON.parse(row.data ?? "{}");
    if (row.kind === "status") return { kind: "status", seq, createdAt, status: data.status as DialogStatus };
    const { event, handoff } = data as { event: HandoffEvent; handoff: Handoff };
    return { kind: "handoff", seq, createdAt, event, handoff };
  }

  private toMessage(row: LogRow): Message {
    const dialogId = this.facts()?.dialogId ?? 0;
    return {
      id: messageId(dialogId, row.seq),
      dialogId,
      seq: row.seq,
      sender: row.sender ?? "system",
      text: row.text,
      author: row.author,
      clientMessageId: row.client_message_id,
      answer: row.data === null ? null : (JSON.parse(row.data) as AnswerRecord),
      attachments: row.attachments === null ? [] : (JSON.parse(row.attachments) as Attachment[]),
      rating: row.rating,
      createdAt: row.created_at,
    };
  }
}
