import type { Dialog } from "../../conversations/dialog/create-dialog.ts";
import type { Message } from "../../conversations/dialog/types.ts";
import type { Deps } from "../../deps.ts";
import { DomainError, type DomainErrorCode } from "../../errors.ts";
import type { ChannelAccount } from "../channel-account/types.ts";
import { composeItem } from "./compose-item.ts";

/** Longer than an attempt takes; shorter than a client waits. Milliseconds. */
const waitMs = 20_000;

/** Failures that a caller can act on; all others are refusals. */
const codes: Record<string, DomainErrorCode> = {
  opted_out: "recipient_opted_out",
  window_closed: "window_closed",
  template_missing: "template_not_found",
};

/**
 * Sends a message that is in the log, and waits for the provider's answer. The projector enqueues the same item, which is sent once.
 * Throws `channel_refused` and its kin, in the provider's words; the log shows the message as failed.
 */
export async function deliverNow(
  ctx: Deps,
  { id, channel, provider }: Pick<ChannelAccount, "id" | "channel" | "provider">,
  dialog: Dialog,
  message: Message,
): Promise<"sent" | "waiting"> {
  const { seq, createdAt } = message;
  const event = {
    ...{ id: `${dialog.id}:${seq}`, accountId: dialog.accountId, dialogId: dialog.id },
    entry: { kind: "message" as const, seq, createdAt, message },
  };
  const ref = { channel, id };
  const item = await composeItem(ctx, event, { ref, chatId: dialog.channelAddress ?? "", provider });
  const outcome = await ctx.outboxes.of(ref).deliver(item, waitMs);
  if (outcome.state !== "failed") return outcome.state;
  throw new DomainError(codes[outcome.kind] ?? "channel_refused", outcome.reason);
}
