import type { CallbackQuery, ChatMemberUpdated, Message, Update as TelegramUpdate, User } from "grammy/types";
import type { Chat, Inbound, Update, Visitor } from "../../domain/channels/telegram/types.ts";
import { addressedText } from "./addressed-text.ts";
import type { BotName } from "./bot-name.ts";
import { fileOf } from "./file-of.ts";
import { locationText } from "./location-text.ts";

/** Telegram's types of groups; channels are ignored. */
const groups = new Set(["group", "supergroup"]);

/**
 * Parses an update for a bot. In groups only messages addressed to the bot count. Null when the body is not an update.
 * Throws for a malformed one.
 */
export function readUpdate(body: unknown, bot: BotName): Update | null {
  const update = body as Partial<TelegramUpdate> | null;
  if (typeof update !== "object" || update === null || !Number.isSafeInteger(update.update_id)) return null;
  const updateId = update.update_id as number;
  if (update.message) return { updateId, inbound: readMessage(update.message, bot, false) };
  if (update.edited_message) return { updateId, inbound: readMessage(update.edited_message, bot, true) };
  if (update.callback_query) return { updateId, inbound: readButton(update.callback_query) };
  if (update.my_chat_member) return { updateId, inbound: readMembership(update.my_chat_member) };
  return { updateId, inbound: null };
}

function readMessage(message: Message, bot: BotName, isEdit: boolean): Inbound | null {
  const {
    chat: { type, id },
    from,
  } = message;
  if (message.migrate_to_chat_id !== undefined) {
    return { kind: "migration", from: String(id), to: String(message.migrate_to_chat_id) };
  }
  const isGroup = groups.has(type);
  if ((type !== "private" && !isGroup) || from === undefined || from.is_bot || message.is_automatic_forward)
    return null;
  const about = { chat: toChat(message.chat, message), visitor: toVisitor(from) };
  const addressed = addressedText(message, bot);
  if (addressed === null) return null;
  const { text, command } = addressed;
  if (command !== null && !isEdit) return { kind: "command", ...about, ...command };
  const file = fileOf(message);
  const place = locationText(message);
  // A live location changes by edits of its message.
  if (isEdit && text === "") return null;
  const whole = [text, place].filter(Boolean).join("\n");
  if (whole !== "" || file !== null) {
    const album = isEdit ? null : (message.media_group_id ?? null);
    return { kind: "message", ...about, messageId: message.message_id, text: whole, file, isEdit, album };
  }
  return isGroup || isService(message) ? null : { kind: "unreadable", ...about };
}

/** Service messages, which Telegram itself writes: joins, pins, titles. They have no content of a user. */
function isService(message: Message): boolean {
  const sent = [
    ...["poll", "dice", "game", "story", "video_note", "checklist", "paid_media", "giveaway"],
    ...["rich_message", "sticker", "invoice"],
  ];
  return !sent.some((kind) => kind in message);
}

function readButton({ id, message, from, data = "" }: CallbackQuery): Inbound | null {
  if (message === undefined) return null;
  return { kind: "button", chat: toChat(message.chat, message), visitor: toVisitor(from), callbackId: id, data };
}

function readMembership({ chat, new_chat_member: now }: ChatMemberUpdated): Inbound | null {
  if (chat.type === "channel") return null;
  return { kind: "membership", chat: toChat(chat), isReachable: now.status !== "kicked" && now.status !== "left" };
}

/**
 * The chat of a message. Only `is_topic_message` marks a topic: in other groups `message_thread_id` is the number of a
 * message with replies. A message in a topic replies to the service message that created it, unless to another one.
 */
function toChat(chat: Message["chat"], message?: CallbackQuery["message"]): Chat {
  if (!Number.isSafeInteger(chat.id)) throw new Error("a chat has no numeric id");
  const { is_topic_message: isInTopic, message_thread_id: thread, ...rest } = (message ?? {}) as Partial<Message>;
  const topicId = isInTopic === true && Number.isSafeInteger(thread) ? (thread as number) : null;
  const created = rest.forum_topic_created ?? rest.reply_to_message?.forum_topic_created;
  const topic = topicId === null ? null : nameOf(created?.name);
  return { chatId: String(chat.id), topicId, topic, isGroup: groups.has(chat.type), title: nameOf(chat.title) };
}

function toVisitor({ username, first_name, last_name, language_code }: User): Visitor {
  return {
    username: username ?? null,
    firstName: nameOf(first_name),
    lastName: nameOf(last_name),
    language: language_code ?? null,
  };
}

/** One line without bidirectional control characters. */
function nameOf(name: string | undefined): string | null {
  return name?.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, " ").trim() || null;
}
