import { messageId } from "../../domain/dialog/rules.ts";
import type { AnswerRecord, DialogFacts, Message, Sender, TurnFailure } from "../../domain/dialog/types.ts";
import { migrate } from "./schema.ts";

export type TurnState = "waiting" | "answered" | "lost" | "done" | "failed";

/** An AI turn. `seq` is its question's; `answered` and `lost` still have money to settle or to give back. */
export interface Turn {
  seq: number;
  epoch: number;
  state: TurnState;
  attempts: number;
  answerSeq: number | null;
  failure: TurnFailure | null;
}

export interface NewEntry {
  sender: Sender;
  senderKey: string;
  clientMessageId: string | null;
  text: string;
  author: string | null;
  answer: AnswerRecord | null;
  createdAt: number;
}

type LogRow = {
  seq: number;
  sender: Sender;
  client_message_id: string | null;
  text: string;
  author: string | null;
  answer: string | null;
  created_at: number;
};
type TurnRow = {
  seq: number;
  epoch: number;
  state: TurnState;
  attempts: number;
  answer_seq: number | null;
  failure: TurnFailure | null;
};

const turnColumns = "seq, epoch, state, attempts, answer_seq, failure";
const logColumns = "seq, sender, client_message_id, text, author, answer, created_at";

/** The room's SQL. Every method is synchronous, so what a caller does between two awaits is one transaction. */
export class RoomStore {
  private readonly storage: DurableObjectStorage;
  private readonly sql: SqlStorage;
  private knownFacts: DialogFacts | undefined;

  constructor(storage: DurableObjectStorage) {
    this.storage = storage;
    this.sql = storage.sql;
    migrate(storage);
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

  /** Raised whenever a person takes over, so that an answer begun before is recognised as late. */
  epoch(): number {
    return this.storage.kv.get<number>("epoch") ?? 0;
  }

  /** Appends a message with the next seq and the outbox row that tells the platform of it. */
  append(entry: NewEntry): Message {
    const { seq } = this.sql
      .exec<{ seq: number }>(
        `INSERT INTO log (seq, sender, sender_key, client_message_id, text, author, answer, created_at)
         VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM log), ?, ?, ?, ?, ?, ?, ?) RETURNING seq`,
        entry.sender,
        entry.senderKey,
        entry.clientMessageId,
        entry.text,
        entry.author,
        entry.answer === null ? null : JSON.stringify(entry.answer),
        entry.createdAt,
      )
      .one();
    this.sql.exec("INSERT INTO outbox (seq, due) VALUES (?, ?)", seq, entry.createdAt);
    const { senderKey: _, ...message } = entry;
    const dialogId = this.facts()?.dialogId ?? 0;
    return { ...message, id: messageId(dialogId, seq), dialogId, seq };
  }

  /** The message that a sender stored under its own id before; null when there is none. */
  findResent(senderKey: string, clientMessageId: string): Message | null {
    const rows = this.sql.exec<LogRow>(
      `SELECT ${logColumns} FROM log WHERE sender_key = ? AND client_message_id = ?`,
      senderKey,
      clientMessageId,
    );
    const [row] = rows.toArray();
    return row === undefined ? null : this.toMessage(row);
  }

  message(seq: number): Message | null {
    const [row] = this.sql.exec<LogRow>(`SELECT ${logColumns} FROM log WHERE seq = ?`, seq).toArray();
    return row === undefined ? null : this.toMessage(row);
  }

  lastSeq(): number {
    return this.sql.exec<{ seq: number }>("SELECT coalesce(max(seq), 0) AS seq FROM log").one().seq;
  }

  /** Messages with a larger seq, in order. */
  messagesAfter(seq: number, limit: number): Message[] {
    const rows = this.sql.exec<LogRow>(`SELECT ${logColumns} FROM log WHERE seq > ? ORDER BY seq LIMIT ?`, seq, limit);
    return rows.toArray().map((row) => this.toMessage(row));
  }

  /** The last `limit` messages before a seq, oldest first. */
  messagesBefore(seq: number, limit: number): Message[] {
    const rows = this.sql.exec<LogRow>(
      `SELECT ${logColumns} FROM log WHERE seq < ? ORDER BY seq DESC LIMIT ?`,
      seq,
      limit,
    );
    return rows
      .toArray()
      .reverse()
      .map((row) => this.toMessage(row));
  }

  openTurn(seq: number, due: number): void {
    this.sql.exec("INSERT INTO turns (seq, epoch, state, due) VALUES (?, ?, 'waiting', ?)", seq, this.epoch(), due);
  }

  turn(seq: number): Turn | null {
    const [row] = this.sql.exec<TurnRow>(`SELECT ${turnColumns} FROM turns WHERE seq = ?`, seq).toArray();
    return row === undefined ? null : toTurn(row);
  }

  /** The oldest turn that is new or due by `now`; null when there is none. */
  nextTurn(now: number): Turn | null {
    const [row] = this.sql
      .exec<TurnRow>(
        `SELECT ${turnColumns} FROM turns WHERE state IN ('waiting', 'answered', 'lost') AND (due <= ? OR attempts = 0)
         ORDER BY seq LIMIT 1`,
        now,
      )
      .toArray();
    return row === undefined ? null : toTurn(row);
  }

  changeTurn(turn: Turn, due: number): void {
    this.sql.exec(
      "UPDATE turns SET state = ?, attempts = ?, answer_seq = ?, failure = ?, due = ? WHERE seq = ?",
      turn.state,
      turn.attempts,
      turn.answerSeq,
      turn.failure,
      due,
      turn.seq,
    );
  }

  /** Puts off every turn that is due: somebody is at work on them. */
  postponeTurns(now: number, due: number): void {
    this.sql.exec("UPDATE turns SET due = ? WHERE state IN ('waiting', 'answered', 'lost') AND due <= ?", due, now);
  }

  /** Outbox rows due by `now`, each with its message, oldest first. */
  dueEvents(now: number, limit: number): { id: number; message: Message }[] {
    const rows = this.sql.exec<LogRow & { id: number }>(
      `SELECT outbox.id AS id, ${logColumns.replaceAll(/(\w+)/g, "log.$1")}
       FROM outbox JOIN log ON log.seq = outbox.seq WHERE outbox.due <= ? ORDER BY outbox.id LIMIT ?`,
      now,
      limit,
    );
    return rows.toArray().map((row) => ({ id: row.id, message: this.toMessage(row) }));
  }

  /** Puts off the next sending of outbox rows: `delayMs` doubled by every earlier attempt, an hour at most. */
  postponeEvents(ids: number[], now: number, delayMs: number): void {
    this.sql.exec(
      `UPDATE outbox SET due = ? + min(3600000, ? << min(attempts, 12)), attempts = attempts + 1
       WHERE id IN (SELECT value FROM json_each(?))`,
      now,
      delayMs,
      JSON.stringify(ids),
    );
  }

  forgetEvents(ids: number[]): void {
    this.sql.exec("DELETE FROM outbox WHERE id IN (SELECT value FROM json_each(?))", JSON.stringify(ids));
  }

  /** When the room has something to do next, milliseconds; null when nothing is left. */
  nextDue(): number | null {
    return this.sql
      .exec<{ due: number | null }>(
        `SELECT min(due) AS due FROM (
           SELECT min(due) AS due FROM turns WHERE state IN ('waiting', 'answered', 'lost')
           UNION ALL SELECT min(due) FROM outbox)`,
      )
      .one().due;
  }

  private toMessage(row: LogRow): Message {
    const dialogId = this.facts()?.dialogId ?? 0;
    return {
      id: messageId(dialogId, row.seq),
      dialogId,
      seq: row.seq,
      sender: row.sender,
      text: row.text,
      author: row.author,
      clientMessageId: row.client_message_id,
      answer: row.answer === null ? null : (JSON.parse(row.answer) as AnswerRecord),
      createdAt: row.created_at,
    };
  }
}

function toTurn(row: TurnRow): Turn {
  const { answer_seq: answerSeq, ...turn } = row;
  return { ...turn, answerSeq };
}
