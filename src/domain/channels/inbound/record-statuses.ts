import type { Deps } from "../../deps.ts";
import { accountChannel } from "../channel-account/account-channel.ts";
import type { ChannelAccount } from "../channel-account/types.ts";
import type { ChannelFailureKind } from "../channel-failure.ts";
import type { StatusReport } from "../ports.ts";

/** A report of the provider about a message, and to whom the message goes. */
export interface InboundStatus extends StatusReport {
  /** The channel's own id of the visitor; null where the report does not tell. */
  to: string | null;
  /** What a failure means; null without one. */
  failure: ChannelFailureKind | null;
}

/**
 * Stores what the provider reports about messages of an account; the rooms are told by the outbox. A visitor who has asked for no
 * more messages gets none. They are durable when this returns.
 */
export async function recordStatuses(
  ctx: Deps,
  { id, channel }: Pick<ChannelAccount, "id" | "channel">,
  statuses: InboundStatus[],
): Promise<void> {
  if (statuses.length === 0) return;
  const outbox = ctx.outboxes.of({ channel, id });
  await outbox.recordStatuses(statuses.map(({ vendorId, status, reason }) => ({ vendorId, status, reason })));
  for (const { to, failure, vendorId } of statuses) {
    if (to === null || failure !== "opted_out") continue;
    const isBlocked = await outbox.block(to, `status:${vendorId}`);
    await accountChannel.markReachable(ctx, { id, chatId: to, isReachable: !isBlocked });
  }
}
