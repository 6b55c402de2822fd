import { noReceipts } from "../../domain/conversations/dialog/receipts.ts";
import { maxSeq, messageId } from "../../domain/conversations/dialog/rules.ts";
import type {
  AnswerRecord,
  Attachment,
  DialogFacts,
  DialogState,
  DialogStatus,
  LogEntry,
  Message,
  Rating,
  Receipts,
  Sender,
} from "../../domain/conversations/dialog/types.ts";
import { noHandoff } from "../../domain/conversations/handoff/rules.ts";
import type { Handoff, HandoffEvent } from "../../domain/conversations/handoff/types.ts";
import { DeliveryStore } from "./delivery-store.ts";
import { entryOf, type LogRow, logColumns, messageOf } from "./log-row.ts";
import { ProjectionStore } from "./projection-store.ts";
import { RecentMessages } from "./recent-messages.ts";
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

/** Messages that belong together: which turn answers them, and whether any of them has text. */
export interface Album {
  album: string;
  turn: number | null;
  lastSeq: number;
  hasText: boolean;
}

/** Albums that may arrive at the same time, in a group. */
const maxAlbums = 8;

/**
 * The room's storage: its log, handoff, turns and projection state. Every method but `sync` is synchronous, so everything
 * between two awaits of a caller is one transaction.
 */
export class RoomStore {
  readonly turns: TurnStore;
  readonly projection: ProjectionStore;
  readonly recent: RecentMessages;
  readonly deliveries: DeliveryStore;
  private readonly storage: DurableObjectStorage;
  private readonly sql: SqlStorage;
  private knownFacts: DialogFacts | undefined;
  private knownReceipts: Receipts | undefined;
  private knownHandoff: Handoff | undefined;
  private knownStatus: DialogStatus | undefined;
  private knownSeq: number | undefined;

  constructor(storage: DurableObjectStorage) {
    this.storage = storage;
    this.sql = storage.sql;
    migrate(storage);
    this.turns = new TurnStore(storage.sql);
    this.projection = new ProjectionStore(storage.sql);
    this.recent = new RecentMessages(storage.sql);
    this.deliveries = new DeliveryStore(storage.sql);
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

  /** Resolves when everything written so far is durable. */
  sync(): Promise<void> {
    return this.storage.sync();
  }

  /** Deletes all rows and keys. The tables stay. */
  erase(): void {
    this.storage.transactionSync(() => {
      for (const table of ["log", "turns", "turn_visitors"]) this.sql.exec(`DELETE FROM ${table}`);
      this.projection.forget();
      this.deliveries.forget();
      for (const key of ["facts", "handoff", "status", "receipts", "place", "albums"]) this.storage.kv.delete(key);
    });
    this.turns.forget();
    this.recent.forget();
    this.knownFacts = undefined;
    this.knownReceipts = undefined;
    this.knownHandoff = undefined;
    this.knownStatus = undefined;
    this.knownSeq = undefined;
  }

  handoff(): Handoff {
    this.knownHandoff ??= this.storage.kv.get<Handoff>("handoff") ?? noHandoff;
    return this.knownHandoff;
  }

  /** Stores a new handoff and appends its event to the log. */
  changeHandoff(handoff: Handoff, event: HandoffEvent, createdAt: number): LogEntry {
    this.storage.kv.put("handoff", handoff);
    this.knownHandoff = handoff;
    const seq = this.insertEntry("handoff", JSON.stringify({ event, handoff }), createdAt);
    return { kind: "handoff", seq, createdAt, event, handoff };
  }

  /** The last known position in the handoff queue. */
  queuePosition(): number | null {
    return this.storage.kv.get<number | null>("place") ?? null;
  }

  setQueuePosition(position: number | null): void {
    this.storage.kv.put("place", position);
  }

  /** The last albums, newest last. */
  albums(): Album[] {
    return this.storage.kv.get<Album[]>("albums") ?? [];
  }

  keepAlbum(kept: Album): void {
    const others = this.albums().filter(({ album }) => album !== kept.album);
    this.storage.kv.put("albums", [...others, kept].slice(-maxAlbums));
  }

  status(): DialogStatus {
    this.knownStatus ??= this.storage.kv.get<DialogStatus>("status") ?? "active";
    return this.knownStatus;
  }

  /** The status, who answers, and the last message. */
  state(): DialogState {
    const [lastMessage = null] = this.messagesBefore(maxSeq, 1);
    return { status: this.status(), handoff: this.handoff(), lastMessage };
  }

  /** Stores a new status and appends it to the log. */
  changeStatus(status: DialogStatus, createdAt: number): LogEntry {
    this.storage.kv.put("status", status);
    this.knownStatus = status;
    const seq = this.insertEntry("status", JSON.stringify({ status }), createdAt);
    return { kind: "status", seq, createdAt, status };
  }

  receipts(): Receipts {
    this.knownReceipts ??= this.storage.kv.get<Receipts>("receipts") ?? noReceipts;
    return this.knownReceipts;
  }

  /** The receipts, with what the channel reports about these messages where it reports each. */
  receiptsOf(messages: Message[]): Receipts {
    const [first, last] = [messages[0], messages.at(-1)];
    if (this.facts()?.reportsDeliveries !== true || first === undefined || last === undefined) return this.receipts();
    return { ...this.receipts(), reported: this.deliveries.between(first.seq, last.seq) };
  }

  keepReceipts(receipts: Receipts): void {
    this.storage.kv.put("receipts", receipts);
    this.knownReceipts = receipts;
  }

  /** Appends a message. Throws when its sender has already used the client id. */
  append(entry: NewMessage): Message {
    const message = this.appendOnce(entry);
    if (message === null) throw new Error("A message with this client id is already in the log.");
    return message;
  }

  /** Appends a message with the next seq; null when its sender has already used the client id. */
  appendOnce(entry: NewMessage): Message | null {
    const { senderKey, attachments = [], ...message } = entry;
    const { sender, clientMessageId, text, author, answer, createdAt } = message;
    const data = answer === null ? null : JSON.stringify(answer);
    const files = attachments.length === 0 ? null : JSON.stringify(attachments);
    const seq = this.insert("message", sender, senderKey, clientMessageId, text, author, data, files, createdAt);
    if (seq === null) return null;
    const dialogId = this.dialogId();
    return { ...message, attachments, rating: null, id: messageId(dialogId, seq), dialogId, seq };
  }

  /** Stores a rating unless there is a later one. Returns whether the rating has changed. */
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

  /** Replaces a file in every message that has it. */
  describeFile(file: Attachment): void {
    for (const { seq, attachments } of this.messages("AND attachments IS NOT NULL")) {
      if (!attachments.some(({ id }) => id === file.id)) continue;
      const known = attachments.map((other) => (other.id === file.id ? file : other));
      this.sql.exec("UPDATE log SET attachments = ? WHERE seq = ?", JSON.stringify(known), seq);
    }
  }

  /** The message that a sender stored with a client id; null without one. */
  findResent(senderKey: string, clientMessageId: string): Message | null {
    const [message] = this.messages("AND sender_key = ? AND client_message_id = ?", senderKey, clientMessageId);
    return message ?? null;
  }

  message(seq: number): Message | null {
    return this.messages("AND seq = ?", seq)[0] ?? null;
  }

  lastSeq(): number {
    this.knownSeq ??= this.sql.exec<{ seq: number }>("SELECT coalesce(max(seq), 0) AS seq FROM log").one().seq;
    return this.knownSeq;
  }

  /** Messages with a larger seq, in order. */
  messagesAfter(seq: number, limit: number): Message[] {
    return this.messages("AND seq > ? ORDER BY seq LIMIT ?", seq, limit);
  }

  /** The last `limit` messages before a seq, oldest first. */
  messagesBefore(seq: number, limit: number): Message[] {
    return this.messages("AND seq < ? ORDER BY seq DESC LIMIT ?", seq, limit).reverse();
  }

  /** Entries with a larger seq, in order: what a client that resumes has missed. */
  entriesAfter(seq: number, limit: number): LogEntry[] {
    const rows = this.sql.exec<LogRow>(`SELECT ${logColumns} FROM log WHERE seq > ? ORDER BY seq LIMIT ?`, seq, limit);
    return rows.toArray().map((row) => entryOf(row, this.dialogId()));
  }

  entry(seq: number): LogEntry | null {
    const [row] = this.sql.exec<LogRow>(`SELECT ${logColumns} FROM log WHERE seq = ?`, seq).toArray();
    return row === undefined ? null : entryOf(row, this.dialogId());
  }

  /** Inserts a row with the next seq; null when a row has the same sender and client id. */
  private insert(...values: (string | number | null)[]): number | null {
    if (this.facts() === undefined) throw new Error("Nothing is appended to a dialog that is not open.");
    const seq = this.lastSeq() + 1;
    const { rowsWritten } = this.sql.exec(
      `INSERT INTO log (seq, kind, sender, sender_key, client_message_id, text, author, data, attachments, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sender_key, client_message_id) DO NOTHING`,
      seq,
      ...values,
    );
    if (rowsWritten === 0) return null;
    this.knownSeq = seq;
    return seq;
  }

  private insertEntry(kind: "handoff" | "status", data: string, createdAt: number): number {
    const seq = this.insert(kind, null, "", null, "", null, data, null, createdAt);
    if (seq === null) throw new Error("An entry without a client id cannot be a duplicate.");
    return seq;
  }

  private dialogId(): number {
    return this.facts()?.dialogId ?? 0;
  }

  private messages(condition: string, ...values: (string | number)[]): Message[] {
    const rows = this.sql.exec<LogRow>(`SELECT ${logColumns} FROM log WHERE kind = 'message' ${condition}`, ...values);
    return rows.toArray().map((row) => messageOf(row, this.dialogId()));
  }
}
