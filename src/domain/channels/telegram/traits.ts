import { maxFileBytes } from "../../conversations/attachments/file-rules.ts";
import type { ChannelTraits } from "../ports.ts";
import { partsOfChatKey } from "./chat-key.ts";

/** A chat accepts a message a second, a group 20 a minute, and a bot sends 30 a second in all. */
const chatPauseMs = 1000;
const groupPauseMs = 3000;

/** Telegram's limits (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this). */
export const telegramTraits: ChannelTraits = {
  label: "Telegram",
  // After its formatting is parsed.
  maxTextLength: 4096,
  formatting: "telegram_html",
  receipts: "accepted",
  optOut: "block",
  windowMs: null,
  tellsUnasked: true,
  files: { maxBytes: maxFileBytes },
  messagesPerSecond: 30,
  // Limits and blocks are those of a chat with all its topics.
  chatOf: (key) => partsOfChatKey(key).chatId,
  // Groups have negative ids.
  pauseOf: (chatId) => (chatId.startsWith("-") ? groupPauseMs : chatPauseMs),
};
