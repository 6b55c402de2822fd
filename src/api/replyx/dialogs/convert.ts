import type { z } from "zod";
import type { ListedDialog } from "../../../domain/dialog/read-dialogs.ts";
import type { Message } from "../../../domain/dialog/types.ts";
import { writeMessage } from "../../../protocol/write-message.ts";
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
    customer_info: dialog.customerInfo,
    last_message: dialog.lastMessage,
    last_message_time: dialog.lastMessageAt === null ? null : new Date(dialog.lastMessageAt).toISOString(),
    created_at: new Date(dialog.createdAt).toISOString(),
  };
}
