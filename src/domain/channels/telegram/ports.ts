/** Telegram's data of a bot. */
export interface TelegramBot {
  id: number;
  username: string;
}

export interface TelegramWebhook {
  /** Empty when none is set. */
  url: string;
  pendingUpdates: number;
  /** Of the last update that could not be delivered; `at` is milliseconds since the epoch. */
  lastError: { at: number; message: string } | null;
}

/** Where a message goes: a chat, or a topic of a forum. */
export interface TelegramPlace {
  chatId: string;
  topicId: number | null;
}

export interface TelegramText extends TelegramPlace {
  text: string;
  /** Whether the text is Telegram's HTML; otherwise it is plain text. */
  isHtml: boolean;
  /** One button under the message. */
  button?: { text: string; data: string } | null;
  /** The message in the chat that it replies to; a deleted one causes no error. */
  replyTo?: number | null;
}

/** Bot API client of one bot. Every method throws `TelegramFailure`. */
export interface TelegramApi {
  getMe(): Promise<TelegramBot>;
  setWebhook(webhook: { url: string; secret: string }): Promise<void>;
  deleteWebhook(): Promise<void>;
  readWebhook(): Promise<TelegramWebhook>;
  sendMessage(message: TelegramText): Promise<void>;
  sendFile(file: TelegramPlace & { name: string; contentType: string; bytes: Uint8Array }): Promise<void>;
  /** Shows "typing" in the chat for about five seconds. */
  sendTyping(place: TelegramPlace): Promise<void>;
  /** Acknowledges a pressed button. */
  answerButton(callbackId: string): Promise<void>;
  /** The bytes of a file; null when it is larger than `maxBytes`. */
  download(fileId: string, maxBytes: number): Promise<Uint8Array | null>;
}

export interface Telegram {
  of(token: string): TelegramApi;
}
