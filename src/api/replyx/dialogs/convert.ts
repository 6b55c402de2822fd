import type { z } from "zod";
import { addressOfMailChat } from "../../../domain/channels/email/chat-key.ts";
import { partsOfChatKey } from "../../../domain/channels/telegram/chat-key.ts";
import type { History } from "../../../domain/conversations/dialog/ports.ts";
import type { ListedDialog } from "../../../domain/conversations/dialog/read-dialogs.ts";
import { deliveryStatusOf } from "../../../domain/conversations/dialog/receipts.ts";
import type { Message } from "../../../domain/conversations/dialog/types.ts";
import { toMessageFrame } from "../../../protocol/to-message-frame.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

export function toMessage(message: Message): z.input<typeof wire.Message> {
  const seconds = message.answer === null ? {} : { response_time: message.answer.responseMs / 1000 };
  return { ...toMessageFrame(message), ...seconds };
}

/** A message for operators, with details that visitors must not see. */
export function toTeamMessage(message: Message): z.input<typeof wire.Message> {
  if (message.answer === null) return toMessage(message);
  const { confidence, failure, trace } = message.answer;
  return {
    ...toMessage(message),
    confidence,
    ...(failure === undefined ? {} : { model_failure: failure }),
    ...(trace?.tools === undefined ? {} : { tool_calls: trace.tools }),
  };
}

/** Messages with the delivery status on the recipient's side. */
export function toMessages(
  { messages, receipts }: Omit<History, "facts">,
  write = toMessage,
): z.input<typeof wire.Message>[] {
  return messages.map((message) => {
    const failure = receipts.failed?.[message.seq];
    const status = { delivery_status: deliveryStatusOf(message, receipts) };
    const sms = receipts.reported?.[message.seq]?.sms;
    const cost = sms === undefined ? {} : { sms_encoding: sms.encoding, sms_segments: sms.segments };
    return { ...write(message), ...status, ...cost, ...(failure === undefined ? {} : { delivery_error: failure }) };
  });
}

/**
 * Dialogs created over the API, and those of SMS, WhatsApp and e-mail, belong to neither platform of document 001: they report `website`, and
 * `channel` has the real one (C-18).
 */
export function toDialog(dialog: ListedDialog): z.input<typeof wire.Dialog> {
  const telegram = dialog.telegramChatId === null ? null : partsOfChatKey(dialog.telegramChatId);
  return {
    id: dialog.id,
    assistant_id: dialog.assistantId,
    assistant_name: dialog.assistantName,
    title: dialog.title,
    platform: dialog.channel === "telegram" ? "telegram" : "website",
    channel: dialog.channel,
    status: dialog.status,
    handoff_status: dialog.handoffStatus,
    handoff_reason: dialog.handoffReason,
    handoff_requested_at: toTime(dialog.handoffRequestedAt),
    is_taken_over: dialog.handoffStatus === "active",
    taken_over_by: dialog.operatorId,
    customer_info: dialog.customerInfo,
    telegram_chat_id: telegram?.chatId ?? null,
    telegram_topic_id: telegram?.topicId ?? null,
    telegram_username: dialog.telegramUsername,
    first_name: dialog.firstName,
    last_name: dialog.lastName,
    channel_id: dialog.channelAccountId,
    channel_address: addressOf(dialog),
    channel_blocked_at: toTime(dialog.channelBlockedAt),
    last_message: dialog.lastMessage,
    last_message_time: toTime(dialog.lastMessageAt),
    created_at: toTime(dialog.createdAt),
  };
}

/** A dialog for the account's users, with what visitors must not see. */
export function toTeamDialog(dialog: ListedDialog): z.input<typeof wire.TeamDialog> {
  return {
    ...toDialog(dialog),
    contact_id: dialog.contactId,
    is_contact_blocked: dialog.contactBlockedAt !== null,
    label_ids: dialog.labels,
    variables: dialog.variables,
    priority: dialog.priority,
    snoozed_until: toTime(dialog.snoozedUntil),
    team_id: dialog.teamId,
    sla_breached_at: toTime(dialog.slaBreachedAt),
  };
}

/** The visitor's id on the channel; a dialog by mail is with one thread of an address. */
function addressOf({ channel, channelAddress }: ListedDialog): string | null {
  return channel === "email" && channelAddress !== null ? addressOfMailChat(channelAddress) : channelAddress;
}

/** The channels of a platform of document 001. */
export function fromPlatform(platform: "telegram" | "website" | undefined): ListedDialog["channel"][] | undefined {
  if (platform === undefined) return undefined;
  return platform === "telegram" ? ["telegram"] : ["website", "api", "sms", "whatsapp", "email"];
}
