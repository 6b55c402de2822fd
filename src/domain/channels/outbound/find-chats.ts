import { and, eq, inArray } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";
import type { ChannelRef, ErasedChat } from "../ports.ts";

/** What the outboxes of channels have of dialogs, by outbox. */
export type ErasedChats = Map<string, { ref: ChannelRef; chats: ErasedChat[] }>;

/** Finds the chats of dialogs that are to be erased; read before their addresses are. At most 90 dialogs. */
export async function findChats(ctx: Pick<Deps, "db">, dialogIds: number[]): Promise<ErasedChats> {
  const rows = await ctx.db
    .select({
      ...{ dialogId: dialogs.id, channel: dialogs.channel, accountId: dialogs.channelAccountId, botId: bots.id },
      ...{ address: dialogs.channelAddress, telegramChatId: dialogs.telegramChatId },
    })
    .from(dialogs)
    .leftJoin(bots, and(eq(bots.assistantId, dialogs.assistantId), eq(dialogs.channel, "telegram")))
    .where(inArray(dialogs.id, dialogIds));
  const found: ErasedChats = new Map();
  for (const { dialogId, channel, accountId, botId, address, telegramChatId } of rows) {
    if (channel === "api" || channel === "website") continue;
    const [id, chatId] = channel === "telegram" ? [botId, telegramChatId] : [accountId, address];
    if (id === null || chatId === null) continue;
    const name = `${channel}:${id}`;
    const { chats } = found.get(name) ?? { chats: [] };
    found.set(name, { ref: { channel, id }, chats: [...chats, { dialogId, chatId }] });
  }
  return found;
}
