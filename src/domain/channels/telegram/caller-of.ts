import type { RoomCaller } from "../../conversations/dialog/ports.ts";

/** A chat's visitor as rooms know it. One key a bot on Telegram: its updates are numbered, so that none counts twice. */
export function callerOf(bot: { id: number; accountId: number; telegramId: number | null }): RoomCaller {
  const key = `telegram:${bot.telegramId ?? bot.id}`;
  return { accountId: bot.accountId, key, guestId: null, name: null, operator: null };
}

/** The name under which a room knows an update's message; it carries the message's number in its chat. */
export function clientMessageIdOf(updateId: number, messageId: number): string {
  return `tg:${updateId}:${messageId}`;
}

/** The message's number in its chat; null for what did not come that way. */
export function messageIdOf(clientMessageId: string | null): number | null {
  const found = /^tg:\d+:(\d+)$/.exec(clientMessageId ?? "");
  return found === null ? null : Number(found[1]);
}
