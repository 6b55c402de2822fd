import type { ChannelClient, OutboundPiece, SentPiece } from "../../domain/channels/ports.ts";
import type { Item } from "./outbox-store.ts";
import type { StatusStore } from "./status-store.ts";

/** What the provider has accepted in an earlier attempt, of which we do not know; null: nothing, or the provider cannot tell. */
export async function findLost(
  client: ChannelClient,
  item: Item,
  piece: OutboundPiece,
  statuses: StatusStore,
): Promise<SentPiece | null> {
  if (item.attempts === 0) return null;
  const found = (await client.findSent?.(piece, item.chatId, item.enqueuedAt)) ?? [];
  // The oldest: with equal texts each attempt finds its own.
  const vendorId = found.findLast((id) => !statuses.isKnown(id));
  return vendorId === undefined ? null : { vendorId };
}
