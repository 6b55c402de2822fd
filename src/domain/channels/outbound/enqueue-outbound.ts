import { and, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import { channelAccounts } from "../../../db/channels.ts";
import { dialogs } from "../../../db/dialogs.ts";
import { preparedOnce } from "../../../db/prepared-once.ts";
import type { RoomEvent } from "../../conversations/dialog/ports.ts";
import type { Deps } from "../../deps.ts";
import type { ChannelRef, OutboundItem } from "../ports.ts";
import { composeItem } from "./compose-item.ts";
import type { Route } from "./route.ts";

/**
 * Enqueues the log entries of dialogs on channels in the outboxes of their accounts; visitors' own entries only as positions.
 * Events may arrive twice and in any order: an item's key is its position in the log.
 */
export async function enqueueOutbound(ctx: Deps, events: RoomEvent[]): Promise<void> {
  const routes = await readRoutes(ctx, events);
  if (routes.size === 0) return;
  const byAccount = new Map<string, { ref: ChannelRef; items: OutboundItem[] }>();
  for (const event of events) {
    const route = routes.get(event.dialogId);
    if (route === undefined) continue;
    const name = `${route.ref.channel}:${route.ref.id}`;
    const { items } = byAccount.get(name) ?? { items: [] };
    byAccount.set(name, { ref: route.ref, items: [...items, await composeItem(ctx, event, route)] });
  }
  await Promise.all(Array.from(byAccount.values(), ({ ref, items }) => ctx.outboxes.of(ref).enqueue(items)));
}

/** The chat and the account of each dialog on a channel. */
async function readRoutes({ db }: Deps, events: RoomEvent[]): Promise<Map<number, Route>> {
  const ids = [...new Set(events.map(({ dialogId }) => dialogId))];
  const rows = await routesOf(db).all({ ids: JSON.stringify(ids) });
  const routes = new Map<number, Route>();
  for (const { dialogId, channel, provider, ...row } of rows) {
    if (row.botId !== null && row.telegramChatId !== null) {
      routes.set(dialogId, { ref: { channel: "telegram", id: row.botId }, chatId: row.telegramChatId, provider });
    } else if (row.accountId !== null && row.address !== null && (channel === "sms" || channel === "whatsapp")) {
      routes.set(dialogId, { ref: { channel, id: row.accountId }, chatId: row.address, provider });
    }
  }
  return routes;
}

const routesOf = preparedOnce((db) => {
  const ids = sql`(SELECT value FROM json_each(${sql.placeholder("ids")}))`;
  const ofBot = and(
    isNotNull(dialogs.telegramChatId),
    eq(bots.assistantId, dialogs.assistantId),
    eq(bots.isWanted, true),
  );
  const ofAccount = and(eq(channelAccounts.id, dialogs.channelAccountId), isNull(channelAccounts.deletedAt));
  return db
    .select({
      dialogId: dialogs.id,
      channel: dialogs.channel,
      telegramChatId: dialogs.telegramChatId,
      botId: bots.id,
      address: dialogs.channelAddress,
      accountId: channelAccounts.id,
      provider: channelAccounts.provider,
    })
    .from(dialogs)
    .leftJoin(bots, ofBot)
    .leftJoin(channelAccounts, ofAccount)
    .where(and(inArray(dialogs.id, ids), or(isNotNull(dialogs.telegramChatId), isNotNull(dialogs.channelAccountId))))
    .prepare();
});
