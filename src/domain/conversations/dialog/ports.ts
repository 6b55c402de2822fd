import type { Handoff, HandoffCommand, Operator } from "../handoff/types.ts";
import type {
  Attachment,
  DialogFacts,
  DialogStatus,
  LogEntry,
  Message,
  Rating,
  Receipts,
  TurnResult,
} from "./types.ts";

/** Who speaks to a room: everything the room checks comes from a verified credential, never from a body. */
export interface RoomCaller {
  accountId: number;
  /** `user:7`, `guest:g_…`: half of the key that messages are deduplicated by. */
  key: string;
  /** Bounds a guest to its own dialogs; null for users of the account. */
  guestId: string | null;
  name: string | null;
  /** The caller as an operator; null for guests, who hold no dialog. */
  operator: Operator | null;
}

export interface PostInput {
  sender: "user" | "operator";
  /** For people to read: the AI is not asked. */
  isUnasked?: boolean;
  text: string;
  clientMessageId: string | null;
  /** Files that are stored, or that the platform fetches. */
  attachments?: Attachment[];
  /** Of a visitor's message in a group: which member wrote it. */
  author?: string | null;
}

/** An accepted message. `turn` is its seq when the AI is going to answer it. */
export interface Posted {
  message: Message;
  isDuplicate: boolean;
  turn: number | null;
}

/** A piece of what happens in an AI turn, for a caller that follows it. `offset` counts UTF-16 units of the answer. */
export type TurnEvent = { type: "delta"; offset: number; text: string } | { type: "end"; result: TurnResult };

export interface HistoryQuery {
  /** Messages with a larger seq, the first of them; null: the last messages there are. */
  afterSeq: number | null;
  limit: number;
}

/** Messages in order of seq, with what the dialog is. */
export interface History {
  facts: DialogFacts;
  receipts: Receipts;
  messages: Message[];
}

/** One dialog's room (a `DialogRoom` Durable Object). Every method throws `DomainError`; `not_found` covers strangers. */
export interface Room {
  /** Makes the room know its dialog; harmless when it does already. */
  open(facts: DialogFacts): Promise<void>;
  post(caller: RoomCaller, input: PostInput): Promise<Posted>;
  /**
   * Whether `post` would take a message with a file, before the file is stored: throws as it does. Gives the message that
   * the sender stored under its id before, whatever is in it, or null.
   */
  expectFile(caller: RoomCaller, input: PostInput): Promise<Message | null>;
  /** Says what a file in a message turned out to be; harmless when it is known, or no message has it. */
  describeFile(caller: RoomCaller, file: Attachment): Promise<void>;
  /** Waits for the end of a turn; survives a restart of the room. */
  waitForTurn(caller: RoomCaller, turn: number): Promise<TurnResult>;
  /** The turn's pieces from its beginning, then its end. */
  followTurn(caller: RoomCaller, turn: number): AsyncIterable<TurnEvent>;
  history(caller: RoomCaller, query: HistoryQuery): Promise<History>;
  /**
   * Keeps what the visitor's side thinks of the answer `seq`, unless something later is known, and tells it; of anybody
   * else nothing is kept. `ratedAt` is milliseconds.
   */
  rate(caller: RoomCaller, seq: number, rating: Rating, ratedAt: number): Promise<void>;
  /** Who answers in the dialog now. */
  handoff(caller: RoomCaller): Promise<Handoff>;
  /** Commands the handoff. Throws `handoff_held` with the `holder`, or `conflict` when there is nothing to release. */
  command(caller: RoomCaller, command: HandoffCommand): Promise<Handoff>;
  /**
   * Notes what the visitor's channel says of the entry `seq`: it was taken (`failure` null), and so was everything before
   * it, or it never will be. Harmless when it is known.
   */
  noteDelivery(caller: RoomCaller, seq: number, failure: string | null): Promise<void>;
  /** The visitor has another place among those who wait for a person, from 1; nothing while it does not wait. */
  notePlace(position: number): Promise<void>;
  /** Archives or reopens the dialog; harmless when it is so already. Throws `forbidden` for guests. */
  setStatus(caller: RoomCaller, status: DialogStatus): Promise<void>;
  /** Closes the sockets of logins that have ended. */
  endSessions(sessionIds: string[]): Promise<void>;
  /** Forgets everything and closes its sockets; it answers nobody from then on. */
  erase(): Promise<void>;
  /** The projector has stored these entries of the log: the room need not tell of them again. */
  confirm(seqs: number[]): Promise<void>;
}

export interface Rooms {
  of(dialogId: number): Room;
}

/** What a room says to the rest of the platform, through the `events` queue. May arrive twice; `id` is stable. */
export interface RoomEvent {
  /** `${dialogId}:${seq}` */
  id: string;
  accountId: number;
  dialogId: number;
  entry: LogEntry;
}

export interface EventQueue {
  /** At most 100 events and 256 KB a call. */
  send(events: RoomEvent[]): Promise<void>;
}
