import type { TurnTrace } from "../../answering/tracing/turn-trace.ts";
import type { CountedVisitor } from "../../platform/limits/visitor-rules.ts";
import type { Handoff, HandoffCommand, Operator } from "../handoff/types.ts";
import type { NewNote, Note, NoteQuery } from "../note/types.ts";
import type { Triage, TriageCommand } from "../triage/types.ts";
import type {
  Attachment,
  Delivery,
  DialogFacts,
  DialogState,
  DialogStatus,
  LogEntry,
  Message,
  Rating,
  Receipts,
  TurnResult,
} from "./types.ts";

/** The caller of a room: everything the room checks comes from a verified credential, never from a body. */
export interface RoomCaller {
  accountId: number;
  /** `user:7`, `guest:g_…`: half of the key by which messages are deduplicated. */
  key: string;
  /** Restricts a guest to its own dialogs; null for users of the account. */
  guestId: string | null;
  name: string | null;
  /** The caller as an operator; null for guests, who cannot take a dialog. */
  operator: Operator | null;
  /** What a visitor's messages and paid answers are counted for; absent for users of the account. */
  visitor?: CountedVisitor;
  /** The channel limits its visitors itself, so the room does not refuse their messages. */
  hasOwnLimit?: true;
}

export interface PostInput {
  sender: "user" | "operator";
  /** The AI does not answer this message: it is for operators. */
  skipAnswer?: boolean;
  /** An operator's message that is only accepted while an operator has the dialog; `handoff_not_active` otherwise. */
  onlyHeld?: boolean;
  /**
   * Of an operator's message: the last entry that the operator has seen. `newer_messages` with the `missed` ones when colleagues
   * have written after it; null: it is not asked.
   */
  afterSeq?: number | null;
  /** The message is a part of an album: messages with the same name are answered once, after the last one. */
  album?: string | null;
  text: string;
  clientMessageId: string | null;
  /** Files that are stored, or that the platform is going to fetch. */
  attachments?: Attachment[];
  /** The member who wrote a visitor's message in a group. */
  author?: string | null;
}

/** An accepted message. `turn` is its seq when the AI is going to answer it. */
export interface Posted {
  message: Message;
  isDuplicate: boolean;
  turn: number | null;
}

/** An event of an AI turn, for a caller that follows it. `offset` counts UTF-16 units of the answer. */
export type TurnEvent = { type: "delta"; offset: number; text: string } | { type: "end"; result: TurnResult };

export interface HistoryQuery {
  /** Returns the first messages with a larger seq; null: the last messages of the dialog. */
  afterSeq: number | null;
  limit: number;
  /** A page of messages, newest first, with the number of all: how many of the newest to skip. `afterSeq` is null. */
  skip?: number;
}

/** One room's part in a merge of dialogs, or in its undoing: `dialog` is the other one. */
export interface MergeStep {
  mergeId: number;
  kind: "merged_into" | "merged_from" | "merge_undone";
  dialog: { id: number };
}

/** What an account's user asks of a room about what visitors never see. */
export type InternalRequest =
  | { type: "add-note"; note: NewNote }
  | { type: "notes"; query: NoteQuery }
  /** How the answer `seq` came about. */
  | { type: "trace"; seq: number }
  | { type: "triage"; command: TriageCommand }
  | { type: "merge"; step: MergeStep }
  /** Whether the room refuses everybody's messages, because the account has blocked the contact. */
  | { type: "block"; isBlocked: boolean };

export type InternalResult = Note | Note[] | Triage | TurnTrace | null;

/** Messages in order of seq, or newest first in a page, with the facts of the dialog. */
export interface History {
  facts: DialogFacts;
  receipts: Receipts;
  messages: Message[];
  /** The number of all messages, for a page. */
  total?: number;
}

/**
 * The room of one dialog (a `DialogRoom` Durable Object). Every method throws `DomainError`; `not_found` also covers
 * callers without access.
 */
export interface Room {
  /** Gives the room the facts of its dialog; no effect when it has them. */
  open(facts: DialogFacts): Promise<void>;
  post(caller: RoomCaller, input: PostInput): Promise<Posted>;
  /**
   * Checks whether `post` would accept a message with a file, before the file is stored: throws as `post` does. Returns
   * the message that the sender stored earlier under this client id, whatever its content, or null.
   */
  expectFile(caller: RoomCaller, input: PostInput): Promise<Message | null>;
  /** Updates the description of a file in a message; no effect when it is up to date, or no message has the file. */
  describeFile(caller: RoomCaller, file: Attachment): Promise<void>;
  /** Waits for the end of a turn; survives a restart of the room. */
  waitForTurn(caller: RoomCaller, turn: number): Promise<TurnResult>;
  /** The turn's deltas from its beginning, then its end. */
  followTurn(caller: RoomCaller, turn: number): AsyncIterable<TurnEvent>;
  history(caller: RoomCaller, query: HistoryQuery): Promise<History>;
  /**
   * Stores the visitor's rating of the answer `seq`, unless a later one is stored, and broadcasts it. Ratings of other
   * callers are not stored. `ratedAt` is milliseconds.
   */
  rate(caller: RoomCaller, seq: number, rating: Rating, ratedAt: number): Promise<void>;
  /** The current state of the handoff. */
  handoff(caller: RoomCaller): Promise<Handoff>;
  /** The current status, handoff and last message. */
  state(caller: RoomCaller): Promise<DialogState>;
  /**
   * Applies a command to the handoff. Throws `handoff_held` with the `holder`, or `conflict` when there is nothing to
   * release.
   */
  command(caller: RoomCaller, command: HandoffCommand): Promise<Handoff>;
  /**
   * Records a delivery report of the visitor's channel for the entry `seq`: delivered (null), which includes everything before it;
   * why it failed for good; or its status, in channels that report each message. Reports may come in any order; what is known is
   * never replaced by less. No effect when it is known.
   */
  recordDelivery(caller: RoomCaller, seq: number, report: string | null | Delivery): Promise<void>;
  /** Sets the visitor's position in the handoff queue, from 1; no effect unless the visitor is waiting. */
  setQueuePosition(position: number): Promise<void>;
  /**
   * Archives or reopens the dialog; no effect when it already has this status. Throws `forbidden` for guests and, with
   * `unlessHeld`, `handoff_held` while another operator has the dialog.
   */
  setStatus(caller: RoomCaller, status: DialogStatus, unlessHeld?: boolean): Promise<void>;
  /** Adds a note; a resend returns the first one. Throws `forbidden` for guests, and `conflict` for another text. */
  addNote(caller: RoomCaller, note: NewNote): Promise<Note>;
  /** The dialog's notes. Throws `forbidden` for guests. */
  notes(caller: RoomCaller, query: NoteQuery): Promise<Note[]>;
  /** How an answer came about; null when that was not kept. Throws `forbidden` for guests. */
  trace(caller: RoomCaller, seq: number): Promise<TurnTrace | null>;
  /**
   * Applies a command to the triage and returns its state. A dialog that is assigned to a team waits in the queue for its
   * members. Throws `forbidden` for guests, `validation_failed`, and `dialog_archived` for a snooze or a team.
   */
  triage(caller: RoomCaller, command: TriageCommand): Promise<Triage>;
  /**
   * Takes a step of a merge with another dialog, once. `merged_into` archives the dialog: a message of the visitor reopens it;
   * `merge_undone` reopens it if the merge has archived it. Throws `forbidden` for guests.
   */
  merge(caller: RoomCaller, step: MergeStep): Promise<void>;
  /** Refuses all messages from now on, and ends the AI's unfinished turns; or accepts messages again. */
  block(caller: RoomCaller, isBlocked: boolean): Promise<void>;
  /** The open sockets of the visitor. */
  countVisitorSockets(): Promise<number>;
  /** Closes the sockets of sessions that have ended. */
  endSessions(sessionIds: string[]): Promise<void>;
  /** Deletes all data and closes all sockets; the room refuses every later call. */
  erase(): Promise<void>;
}

export interface Rooms {
  of(dialogId: number): Room;
}

/**
 * An event that a room publishes to the rest of the platform through the `events` queue. May arrive twice; `id` is
 * stable.
 */
export interface RoomEvent {
  /** `${dialogId}:${seq}` */
  id: string;
  accountId: number;
  dialogId: number;
  entry: LogEntry;
}

/** A dialog has been created; it has no entry yet. May arrive twice. */
export interface DialogCreated {
  /** `${dialogId}:created` */
  id: string;
  accountId: number;
  dialogId: number;
}

/** What the `events` queue carries. */
export type QueuedEvent = RoomEvent | DialogCreated;

export interface EventQueue {
  /**
   * When this isolate's queue started, milliseconds since the epoch. Events of older entries were sent by another isolate and
   * may be lost with it.
   */
  readonly startedAt: number;
  /** Resolves when the queue has taken every event. */
  send(events: QueuedEvent[]): Promise<void>;
  /**
   * Sends events of a dialog: at once when none was sent in the last `eventBatchMs`, otherwise at the end of that time, together
   * with those of other dialogs. Their entries must be durable. They may be lost with their isolate: their room checks, and sends
   * them again.
   */
  sendBatched(events: RoomEvent[]): Promise<void>;
}
