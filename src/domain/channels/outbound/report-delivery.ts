import { inRoom } from "../../conversations/dialog/in-room.ts";
import type { Delivery } from "../../conversations/dialog/types.ts";
import type { Deps } from "../../deps.ts";
import { loadChannel } from "../load-channel.ts";
import type { ChannelRef } from "../ports.ts";

/**
 * Reports to a dialog's room that its chat has received everything up to an entry (null), why that entry will never arrive, or
 * what the provider says about it.
 */
export async function reportDelivery(
  ctx: Deps,
  { channel, id }: ChannelRef,
  about: { dialogId: number; seq: number; report: string | null | Delivery },
): Promise<void> {
  const { dialogId, seq, report } = about;
  const caller = await (await loadChannel(channel)).callerOf(ctx, id);
  if (caller === null) return;
  await inRoom(ctx, dialogId, caller.accountId, (room) => room.recordDelivery(caller, seq, report));
}
