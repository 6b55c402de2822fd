import type { RoomCaller } from "../conversations/dialog/ports.ts";
import type { SharedEntry } from "../conversations/dialog/types.ts";
import type { Deps } from "../deps.ts";
import type { ChannelFailure } from "./channel-failure.ts";
import type { ChannelClient, ChannelTraits, OutboundMessage } from "./ports.ts";

/** A log entry that is about to be sent, with what a channel needs to write it. */
export interface EntryToSend {
  entry: SharedEntry;
  /** What the visitor said last: it determines the language. */
  lastWords: string;
  /** The message in the chat that it replies to, in channels that have replies. */
  replyTo: number | null;
  /** The provider of the account, in channels that have several. */
  provider: string | null;
}

/**
 * The contract of a channel: everything that the outbox, the projector and the fetcher of files ask of it. `id` is that of a
 * `ChannelRef`.
 */
export interface Channel {
  traits: ChannelTraits;
  /** The client of an account; null while the account must not send or receive. */
  open(ctx: Deps, id: number): Promise<ChannelClient | null>;
  /** Whether an account was deleted for good, so that what waits is given up; absent where an account may come back. */
  isGone?(ctx: Deps, id: number): Promise<boolean>;
  /** The message for the visitor; null for an entry that is not for the visitor. */
  compose(about: EntryToSend): OutboundMessage | null;
  /** The platform as the caller of the rooms of an account; null when the account is gone. */
  callerOf(ctx: Deps, id: number): Promise<RoomCaller | null>;
  /** Records on the dialogs of a chat whether its visitor can be reached. */
  markReachable(ctx: Deps, about: { id: number; chatId: string; isReachable: boolean }): Promise<void>;
  /** The provider knows a chat under another key now. */
  moveChat(ctx: Deps, about: { id: number; from: string; to: string }): Promise<void>;
  /** Records that an account cannot work, for its owner. */
  recordFault(ctx: Deps, id: number, failure: ChannelFailure): Promise<void>;
}
