import type { SmsSegments } from "../../kit/count-segments.ts";
import type { Delivery } from "../conversations/dialog/types.ts";

/** Channels whose messages pass an outbox. A channel is a folder here, with a line in `traits.ts` and `load-channel.ts`. */
export const channelKinds = ["telegram", "sms", "whatsapp", "email"] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** An account of a channel: a Telegram bot by its id, otherwise a row of `channel_accounts`. */
export interface ChannelRef {
  channel: ChannelKind;
  id: number;
}

/** A file of a message, by its key in the store. */
export interface OutboundFile {
  key: string;
  name: string;
  contentType: string;
  /** The id of the file in the catalogue; absent in items of before version 0.2. */
  id?: number;
}

/** A message that the provider has approved beforehand, with its values. */
export interface OutboundTemplate {
  name: string;
  language: string;
  /** The provider's own id of the template. */
  providerId: string;
  components: TemplateComponent[];
  /** Values of a Twilio template by the name of the variable. */
  variables: Record<string, string>;
}

/** A part of a template with its values, as Meta's Cloud API takes it. */
export interface TemplateComponent {
  type: "header" | "body" | "button";
  subType?: "url" | "copy_code" | "quick_reply";
  /** The place of a button, from 0. */
  index?: number;
  parameters: TemplateParameter[];
}

export type TemplateParameter =
  | { type: "text"; text: string; name?: string }
  | { type: "coupon_code"; couponCode: string }
  | { type: "payload"; payload: string }
  | { type: "image" | "video" | "document"; link: string };

/** A piece of an outgoing message: one message of the channel. */
export interface OutboundPiece {
  /** The text; where `html` cannot be read, it replaces it. */
  plain: string;
  /** The text in the HTML of the channel: Telegram's, or that of a mail. */
  html?: string;
  /** A file instead of text. */
  file?: OutboundFile;
  /** Files with the text, in channels that have both in one message. */
  files?: OutboundFile[];
  /** An operator has written it: channels with automatic answers tell them apart. */
  isByPerson?: true;
  /** A template instead of text. */
  template?: OutboundTemplate;
  /** What an SMS costs. */
  sms?: SmsSegments;
}

export interface OutboundMessage {
  pieces: OutboundPiece[];
  /** Shown under the last piece, in channels that have buttons. */
  button: { text: string; data: string } | null;
  /** The message in the chat that it replies to. */
  replyTo: number | null;
}

/** An item to send to a chat. Of items with the same key only the first is sent. */
export interface OutboundItem {
  key: string;
  /** The channel's own key of the chat: for Telegram `chatKeyOf`, for phones the address, for mails `mailChatKey`. */
  chatId: string;
  /** Its position in its dialog's log: a dialog's items are sent in this order. null: at once. */
  place: { dialogId: number; seq: number } | null;
  /** null: nothing to send; the item only takes its position. */
  message: OutboundMessage | null;
}

/** A report of the provider about a piece that it accepted. */
export interface StatusReport {
  /** The provider's id of the piece. */
  vendorId: string;
  status: Delivery["status"];
  /** Why it failed; null otherwise. */
  reason: string | null;
}

/**
 * How an item has ended, or `waiting` when it has not yet. `kind` is that of the failure (`ChannelFailureKind`), or `expired` when the
 * item waited too long.
 */
export type ItemOutcome = { state: "waiting" } | { state: "sent" } | { state: "failed"; kind: string; reason: string };

/**
 * The outbox of one channel account (a `ChannelOutbox` Durable Object): sends in order, within the channel's limits, each item
 * once.
 */
export interface ChannelOutbox {
  enqueue(items: OutboundItem[]): Promise<void>;
  /** Enqueues an item and waits for its end, at most `waitMs` milliseconds. */
  deliver(item: OutboundItem, waitMs: number): Promise<ItemOutcome>;
  /** The account was started or has other secrets: pending items are tried at once. */
  wake(): Promise<void>;
  /**
   * Sends nothing more to a chat. `cause` is the id of the message that asks for it: the same cause acts once. Returns whether the
   * chat is blocked now.
   */
  block(chatId: string, cause: string | null): Promise<boolean>;
  /** Sends to a chat again that could not be reached; `cause` as in `block`. */
  unblock(chatId: string, cause?: string | null): Promise<boolean>;
  /** Stores status reports, in any order and any number of times, and tells the rooms. */
  recordStatuses(reports: StatusReport[]): Promise<void>;
  /**
   * Sends nothing more of these dialogs and deletes what is stored of them and of their chats, because their visitors are erased.
   * That a chat has ended messages stays known.
   */
  forget(dialogs: ErasedChat[]): Promise<void>;
  /** Telegram: removes the webhook of a token: tried now, and for a day if that fails. */
  removeWebhook(tokenSealed: string): Promise<void>;
}

/** A dialog whose visitor is erased, and its chat. */
export interface ErasedChat {
  dialogId: number;
  chatId: string;
}

export interface ChannelOutboxes {
  of(ref: ChannelRef): ChannelOutbox;
}

/** What the provider says about a piece that it accepted. `vendorId` is null where it reports nothing later. */
export interface SentPiece {
  vendorId: string | null;
  /** The chat's key, when the provider names it differently from what was asked. */
  chatId?: string;
  /** How far it has come already. */
  status?: "sent";
}

/** Where a piece goes. */
export interface PiecePlace {
  chatId: string;
  /** The same for each attempt to send this piece, and for no other piece of the account. */
  key: string;
  button: OutboundMessage["button"];
  replyTo: number | null;
}

/** An account of a channel that may send. Every method throws `ChannelFailure`. */
export interface ChannelClient {
  send(piece: OutboundPiece, to: PiecePlace): Promise<SentPiece>;
  /**
   * The provider's ids of messages with the text of a piece that it has accepted for a chat since a time (milliseconds), newest first;
   * absent where the provider cannot be asked. So an attempt whose answer was lost is not made twice.
   */
  findSent?(piece: OutboundPiece, chatId: string, since: number): Promise<string[]>;
  /** The bytes of a file that a visitor sent; null when it is larger than `maxBytes`. */
  download(remoteId: string, maxBytes: number): Promise<Uint8Array | null>;
  /** The bytes of a file are no longer needed: they are stored, or will not be. Absent where the provider keeps them. */
  discard?(remoteId: string): Promise<void>;
}

/** How a channel behaves, as data. */
export interface ChannelTraits {
  /** The name of the channel for people. */
  label: string;
  /** Longest text of a piece, UTF-16 units. */
  maxTextLength: number;
  formatting: "telegram_html" | "whatsapp" | "html" | "none";
  /**
   * `accepted`: a piece that the provider has accepted counts as delivered. `reported`: the provider reports later how far it has
   * come.
   */
  receipts: "accepted" | "reported";
  /**
   * How visitors end messages: `block` in their app; `keywords` by a word such as STOP, which the provider also enforces.
   */
  optOut: "block" | "keywords";
  /** How long after the visitor's last message free text may be sent, milliseconds; null: always. */
  windowMs: number | null;
  /** Whether visitors are told about operators whom they did not ask for. */
  tellsUnasked: boolean;
  /** `withText`: the files of a message are sent with its text. */
  files: { maxBytes: number; withText?: true };
  messagesPerSecond: number;
  /** The chat whose pace and block the items with this key share. */
  chatOf(key: string): string;
  /** The minimum time between two messages to a chat, milliseconds. */
  pauseOf(chatId: string): number;
}
