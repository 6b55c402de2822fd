import type { OutboundMessage } from "./types.ts";

/** What Telegram knows of a bot. */
export interface TelegramBot {
  id: number;
  username: string;
}

export interface TelegramWebhook {
  /** Empty where none is set. */
  url: string;
  pendingUpdates: number;
  /** Of the last update that could not be delivered; `at` is milliseconds since the epoch. */
  lastError: { at: number; message: string } | null;
}

export interface TelegramText {
  chatId: string;
  text: string;
  /** Whether the text is Telegram's HTML; else it is shown as it stands. */
  isHtml: boolean;
  /** One button under the message. */
  button?: { text: string; data: string } | null;
  /** The message in the chat that it answers; one that is gone is no error. */
  replyTo?: number | null;
}

/** The Bot API for one bot. Every method throws `TelegramFailure`. */
export interface TelegramApi {
  getMe(): Promise<TelegramBot>;
  setWebhook(webhook: { url: string; secret: string }): Promise<void>;
  deleteWebhook(): Promise<void>;
  readWebhook(): Promise<TelegramWebhook>;
  sendMessage(message: TelegramText): Promise<void>;
  sendFile(file: { chatId: string; name: string; contentType: string; bytes: Uint8Array }): Promise<void>;
  /** Shows "typing" in the chat for some five seconds. */
  sendTyping(chatId: string): Promise<void>;
  /** Ends the waiting of a pressed button. */
  answerButton(callbackId: string): Promise<void>;
  /** The bytes of a file; null when it is larger than `maxBytes`. */
  download(fileId: string, maxBytes: number): Promise<Uint8Array | null>;
}

export interface Telegram {
  of(token: string): TelegramApi;
}

/** Something for a chat. Of one key only the first counts. */
export interface OutboundItem {
  key: string;
  chatId: string;
  /** Its place in its dialog's log: a dialog's items go out in this order. Null: at once. */
  place: { dialogId: number; seq: number } | null;
  /** Null: nothing to send, the place alone is taken. */
  message: OutboundMessage | null;
}

/** What one bot has still to send (a `BotOutbox` Durable Object): in order, within Telegram's limits, each once. */
export interface BotOutbox {
  file(items: OutboundItem[]): Promise<void>;
  /** The bot runs, or has another token: what waits is tried at once. */
  wake(): Promise<void>;
  /** The visitor wrote: a chat that had blocked the bot is reachable again. */
  unblock(chatId: string): Promise<void>;
  /** Telegram is to send nothing to a token's webhook; it is tried now, and for a day where that fails. */
  withdraw(tokenSealed: string): Promise<void>;
}

export interface BotOutboxes {
  of(botId: number): BotOutbox;
}
