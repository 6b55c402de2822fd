import type { AnswerRecord, LogEntry, Message } from "../../conversations/dialog/types.ts";
import type { HandoffEvent } from "../../conversations/handoff/types.ts";
import { deskEventOf } from "./desk-events.ts";
import { eventOf, type WebhookDialog, type WebhookEvent } from "./event-of.ts";
import type { AddedData, EventData } from "./event-schemas.ts";
import type { WebhookEventType } from "./types.ts";

/**
 * The event of a new dialog. It is made when the dialog is created and again with its first entry, under the same id, so that a
 * crash between the two loses nothing.
 */
export function createdEventOf(dialog: WebhookDialog): WebhookEvent {
  return eventOf("created", "dialog.created", dialog, { seq: 0, createdAt: dialog.createdAt }, {});
}

/** The event of an entry of a dialog's log; null for entries that tell a receiver nothing new. */
export function entryEventOf(dialog: WebhookDialog, entry: LogEntry): WebhookEvent | null {
  const make = <T extends WebhookEventType>(type: T, data: AddedData<T>, variant?: string) =>
    eventOf(`${entry.seq}`, type, dialog, entry, data, variant);
  switch (entry.kind) {
    case "message":
      return make("message.created", { message: messageOf(entry.message) }, entry.message.sender);
    case "status":
      return make("dialog.status_changed", { status: entry.status }, entry.status);
    case "handoff":
      return handoffEventOf(entry.event, make);
    case "note":
    case "triage":
    case "sla":
      return deskEventOf(dialog, entry);
  }
}

type Make = <T extends WebhookEventType>(type: T, data: AddedData<T>) => WebhookEvent;

function handoffEventOf(event: HandoffEvent, make: Make): WebhookEvent {
  switch (event.kind) {
    case "handoff_requested":
      return make("dialog.handoff_requested", { reason: event.reason, queue_position: event.queuePosition });
    case "handoff_started":
      return make("dialog.assigned", { operator: { id: event.operator.id, name: event.operator.name } });
    case "handoff_released":
      return make("dialog.assigned", { operator: null, cause: event.cause });
  }
}

type EventMessage = EventData<"message.created">["message"];

function messageOf(message: Message): EventMessage {
  const { id, seq, sender, text, author, clientMessageId, answer, attachments = [], createdAt } = message;
  return {
    ...{ id, seq, sender, text, author, client_message_id: clientMessageId },
    answer: answer === null ? null : answerOf(answer),
    attachments: attachments.map(({ id, name, contentType, sizeBytes }) => ({
      ...{ id, name, content_type: contentType, size_bytes: sizeBytes },
    })),
    created_at: new Date(createdAt).toISOString(),
  };
}

function answerOf({ outcome, confidence, model, replyTo, citations }: AnswerRecord): EventMessage["answer"] {
  return {
    ...{ outcome, confidence, model, reply_to_seq: replyTo },
    citations: citations.map(({ marker, sourceId, title, url, page, quote, tool }) => ({
      ...{ marker, source_id: sourceId, title, url: url ?? null, page, quote },
      ...(tool === undefined ? {} : { tool: { plugin: tool.plugin, name: tool.name } }),
    })),
  };
}
