import type { z } from "zod";
import type { ListedDialog } from "../../../domain/dialog/read-dialogs.ts";
import type { Message } from "../../../domain/dialog/types.ts";
import { writeMessage } from "../../../protocol/write-message.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

export function toMessage(message: Message): z.input<typeof wire.Message> {
  const seconds = message.answer === null ? {} : { response_time: message.answer.responseMs / 1000 };
  return { ...writeMessage(message), ...seconds };
}

/** Dialogs made over the API fit neither platform of document 001: they report `website`, and `channel` tells (C-18). */
export function toDialog(dialog: ListedDialog): z.input<typeof wire.Dialog> {
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
    last_message: dialog.lastMessage,
    last_message_time: toTime(dialog.lastMessageAt),
    created_at: toTime(dialog.createdAt),
  };
}

/** The channels behind a platform of document 001. */
export function fromPlatform(platform: "telegram" | "website" | undefined): ListedDialog["channel"][] | undefined {
  if (platform === undefined) return undefined;
  return platform === "telegram" ? ["telegram"] : ["website", "api"];
}
