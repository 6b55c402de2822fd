import type { Message } from "grammy/types";
import type { Inbound } from "../../domain/channels/telegram/types.ts";
import type { BotName } from "./bot-name.ts";

type Command = Pick<Inbound & { kind: "command" }, "name" | "payload">;

/** The bot's own commands; other commands are ordinary messages. */
const commandOf: Record<string, Command["name"]> = {
  start: "start",
  help: "help",
  person: "person",
  operator: "person",
  human: "person",
};

/**
 * The text that a message addresses to the bot, without the bot's mention. In a group that is a message that mentions
 * the bot, replies to it, or is a command for it; null for all others, and for commands to other bots.
 */
export function addressedText(message: Message, bot: BotName): { text: string; command: Command | null } | null {
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  const isGroup = message.chat.type !== "private";
  const own = bot.telegramUsername === null ? null : `@${bot.telegramUsername.toLowerCase()}`;
  const first = entities.find(({ type, offset }) => type === "bot_command" && offset === 0);
  if (first !== undefined) {
    const [name = "", addressee] = text.slice(1, first.length).toLowerCase().split("@");
    if (addressee !== undefined && `@${addressee}` !== own) return null;
    const payload = text.slice(first.length).trim().slice(0, 200);
    const known = commandOf[name];
    return { text: text.trim(), command: known === undefined ? null : { name: known, payload } };
  }
  const mentions = entities.filter(
    ({ type, offset, length }) =>
      type === "mention" && own !== null && text.slice(offset, offset + length).toLowerCase() === own,
  );
  // In a topic every message replies to the service message that created the topic, which may be the bot's own.
  const replied = message.reply_to_message;
  const isOfTopic = replied?.forum_topic_created !== undefined;
  const isReply = bot.telegramId !== null && replied?.from?.id === bot.telegramId && !isOfTopic;
  if (isGroup && mentions.length === 0 && !isReply) return null;
  let bare = text;
  for (const { offset, length } of mentions.toReversed()) {
    bare = bare.slice(0, offset) + bare.slice(offset + length);
  }
  return { text: bare.replaceAll(/[^\S\n]{2,}/g, " ").trim(), command: null };
}
