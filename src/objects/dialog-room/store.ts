import { maxSeq, messageId } from "../../domain/conversations/dialog/rules.ts";
import type {
  Attachment,
  DialogFacts,
  DialogState,
  DialogStatus,
  LogEntry,
  Message,
  Rating,
} from "../../domain/conversations/dialog/types.ts";
import { noHandoff } from "../../domain/conversations/handoff/rules.ts";
import type { Handoff, HandoffEvent } from "../../domain/conversations/handoff/types.ts";
import type { SlaBreach } from "../../domain/conversations/sla/types.ts";
import { noTriage } from "../../domain/conversations/triage/no-triage.ts";
import type { SnoozeEnd, Triage, TriageEvent } from "../../domain/conversations/triage/types.ts";
import { entryOf, type LogRow, logColumns, messageOf } from "./log-row.ts";
import type { NewMessage } from "./new-message.ts";
import { ProjectionStore } from "./projection-store.ts";
import { ReceiptStore } from "./receipt-store.ts";
import { RecentMessages } from "./recent-messages.ts";
import { migrate } from "./schema.ts";
import { readStanding, type Standing, withStatus } from "./standing.ts";
import { TraceStore } from "./trace-store.ts";
import { TurnStore } from "./turn-store.ts";

/**
 * The room's storage: its log, handoff, turns and projection state. Every method but `sync` is synchronous, so everything
 * between two awaits of a caller is one transaction.
 */
export class RoomStore {
  readonly turns: TurnStore;
  readonly projection: ProjectionStore;
  readonly recent: RecentMessages;
  readonly kv: SyncKvStorage;
  readonly receipts: ReceiptStore;
  readonly traces: TraceStore;
  private readonly storage: DurableObjectStorage;
  private readonly sql: SqlStorage;
  private knownFacts: DialogFacts | undefined;
  private knownHandoff: Handoff | undefined;
  private knownStanding: Standing | undefined;
  private knownSeq: number | undefined;

  constructor(storage: DurableObjectStorage) {
    this.storage = storage;
    this.kv = storage.kv;
    this.sql = storage.sql;
    migrate(storage);
    this.turns = new TurnStore(storage.sql);
    this.projection = new ProjectionStore(storage.sql);
    this.recent = new RecentMessages(storage.sql);
    this.receipts = new ReceiptStore(storage);
    this.traces = new TraceStore(storage.sql);
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
      for (const table of ["log", "turns", "turn_visitors", "traces"]) this.sql.exec(`DELETE FROM ${table}`);
      this.projection.forget();
      this.receipts.forget();
      for (const key of ["facts", "handoff", "status", "triage", "sla", "place", "albums"]) this.kv.delete(key);
    });
    this.turns.forget();
    this.recent.forget();
    this.knownFacts = undefined;
    this.knownHandoff = undefined;
    this.knownStanding = undefined;
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

  /** Stores the team that an open request is for; nothing else of the handoff changes, and no entry is appended. */
  retargetHandoff(teamId: number | null): void {
    this.knownHandoff = { ...this.handoff(), teamId };
    this.storage.kv.put("handoff", this.knownHandoff);
  }

  /** The last known position in the handoff queue. */
  queuePosition(): number | null {
    return this.storage.kv.get<number | null>("place") ?? null;
  }

  setQueuePosition(position: number | null): void {
    this.storage.kv.put("place", position);
  }

  status(): DialogStatus {
    return this.standing().status;
  }

  /** The status and what else decides whether the dialog takes a message. */
  standing(): Standing {
    this.knownStanding ??= readStanding(this.storage.kv.get("status"));
    return this.knownStanding;
  }

  /** When the snooze ends and the SLA is checked, if it was read since the room woke: an alarm that was set earlier reads it. */
  knownDues(): (number | null)[] {
    return [this.knownStanding?.snoozedUntil ?? null, this.knownStanding?.slaCheckAt ?? null];
  }

  changeStanding(changes: Partial<Standing>): void {
    this.knownStanding = { ...this.standing(), ...changes };
    this.storage.kv.put("status", this.knownStanding);
  }

  /** The status, who answers, and the last message. */
  state(): DialogState {
    const [lastMessage = null] = this.messagesBefore(maxSeq, 1);
    const { status, snoozedUntil } = this.standing();
    return { status, snoozedUntil, handoff: this.handoff(), lastMessage, lastSeq: this.lastSeq() };
  }

  /** Stores a new status and appends it to the log. */
  changeStatus(status: DialogStatus, createdAt: number): LogEntry {
    this.changeStanding(withStatus(this.standing(), status));
    const change = { status, ...(this.standing().merge === null ? {} : { isMerged: true as const }) };
    return { kind: "status", seq: this.insertEntry("status", JSON.stringify(change), createdAt), createdAt, ...change };
  }

  triage(): Triage {
    return { ...(this.storage.kv.get<Triage>("triage") ?? noTriage), snoozedUntil: this.standing().snoozedUntil };
  }

  /** Stores a new triage and appends its event to the log. */
  changeTriage(triage: Triage, event: TriageEvent, createdAt: number): LogEntry {
    const { snoozedUntil } = triage;
    if (snoozedUntil !== this.standing().snoozedUntil) this.changeStanding({ snoozedUntil });
    this.storage.kv.put("triage", triage);
    const seq = this.insertEntry("triage", JSON.stringify({ event, triage }), createdAt);
    return { kind: "triage", seq, createdAt, event, triage };
  }

  /** Appends that a promise was not kept. */
  appendBreach(breach: SlaBreach, createdAt: number): LogEntry {
    const seq = this.insertEntry("sla", JSON.stringify({ breach }), createdAt);
    return { kind: "sla", seq, createdAt, breach };
  }

  /** Ends the snooze. Null when the dialog is not snoozed. */
  endSnooze(cause: SnoozeEnd, createdAt: number): LogEntry | null {
    if (this.standing().snoozedUntil === null) return null;
    const event: TriageEvent = { kind: "snooze_ended", cause, by: null };
    return this.changeTriage({ ...this.triage(), snoozedUntil: null }, event, createdAt);
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

  /** The first messages of other operators after a seq. */
  operatorsAfter(seq: number, senderKey: string): Message[] {
    return this.messages(
      "AND sender = 'operator' AND seq > ? AND sender_key <> ? ORDER BY seq LIMIT 20",
      seq,
      senderKey,
    );
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

  /** A page of messages, newest first, and the number of all. */
  messagePage(skip: number, limit: number): { messages: Message[]; total: number } {
    const count = this.sql.exec<{ total: number }>("SELECT count(*) AS total FROM log WHERE kind = 'message'");
    return { messages: this.messages("ORDER BY seq DESC LIMIT ? OFFSET ?", limit, skip), total: count.one().total };
  }

  /** Entries with a larger seq, in order: what a client that resumes has missed. */
  entriesAfter(seq: number, limit: number): LogEntry[] {
    return this.rows("seq > ? ORDER BY seq LIMIT ?", seq, limit).map((row) => entryOf(row, this.dialogId()));
  }

  /** The rows of the log that meet an SQL condition. */
  rows(condition: string, ...values: (string | number)[]): LogRow[] {
    return this.sql.exec<LogRow>(`SELECT ${logColumns} FROM log WHERE ${condition}`, ...values).toArray();
  }

  entry(seq: number): LogEntry | null {
    const [row] = this.rows("seq = ?", seq);
    return row === undefined ? null : entryOf(row, this.dialogId());
  }

  /** Inserts a row with the next seq; null when a row has the same sender and client id. */
  insert(...values: (string | number | null)[]): number | null {
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

  private insertEntry(kind: "handoff" | "status" | "triage" | "sla", data: string, createdAt: number): number {
    const seq = this.insert(kind, null, "", null, "", null, data, null, createdAt);
    if (seq === null) throw new Error("An entry without a client id cannot be a duplicate.");
    return seq;
  }

  private dialogId(): number {
    return this.facts()?.dialogId ?? 0;
  }

  private messages(condition: string, ...values: (string | number)[]): Message[] {
    return this.rows(`kind = 'message' ${condition}`, ...values).map((row) => messageOf(row, this.dialogId()));
  }
}
