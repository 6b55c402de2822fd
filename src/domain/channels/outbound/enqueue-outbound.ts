import type { RoomEvent } from "../../conversations/dialog/ports.ts";
import type { Deps } from "../../deps.ts";
import type { ChannelRef, OutboundItem } from "../ports.ts";
import { composeItem } from "./compose-item.ts";
import type { Route } from "./route.ts";

/**
 * Enqueues the log entries of dialogs on channels in the outboxes of their accounts; visitors' own entries, and those that
 * visitors may not see, only as positions. `routes` are by dialog. Events may arrive twice and in any order: an item's key is its
 * position in the log.
 */
export async function enqueueOutbound(ctx: Deps, events: RoomEvent[], routes: Map<number, Route>): Promise<void> {
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
