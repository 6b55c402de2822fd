import type { RoomCaller } from "../../conversations/dialog/ports.ts";

/**
 * The visitor of a chat as the caller of a room. There is one key per bot: its updates are numbered, so that none
 * counts twice.
 */
export function telegramCaller(bot: { id: number; accountId: number; telegramId: number | null }): RoomCaller {
  const key = `telegram:${bot.telegramId ?? bot.id}`;
  return { accountId: bot.accountId, key, guestId: null, name: null, operator: null, hasOwnLimit: true };
}

/** The client id of an update's message; it contains the message's number in its chat. */
export function clientMessageIdOf(updateId: number, messageId: number): string {
  return `tg:${updateId}:${messageId}`;
}

/** The message's number in its chat; null for messages from elsewhere. */
export function messageIdOf(clientMessageId: string | null): number | null {
  const found = /^tg:\d+:(\d+)$/.exec(clientMessageId ?? "");
  return found === null ? null : Number(found[1]);
}
