import type { AttachmentFrame, MessageFrame } from "./frames.ts";

/** A message as the room stores it. Times are milliseconds. */
export interface StoredMessage {
  id: number;
  dialogId: number;
  seq: number;
  sender: MessageFrame["sender"];
  text: string;
  author: string | null;
  clientMessageId: string | null;
  answer: StoredAnswer | null;
  attachments: { id: number; name: string; contentType: string; sizeBytes: number | null }[];
  rating: NonNullable<MessageFrame["rating"]> | null;
  createdAt: number;
}

interface StoredAnswer {
  outcome: NonNullable<MessageFrame["outcome"]>;
  model: string;
  replyTo: number;
  citations: {
    marker: number;
    sourceId: number;
    title: string;
    url?: string;
    page: number | null;
    headingPath: string[];
    start: number;
    end: number;
    quote: string;
    tool?: { plugin: string; name: string };
  }[];
}

/** Converts a stored message to its wire form. */
export function toMessageFrame(message: StoredMessage): MessageFrame {
  const { answer, attachments, rating } = message;
  return {
    id: message.id,
    sender: message.sender,
    content: message.text,
    text: message.text,
    created_at: new Date(message.createdAt).toISOString(),
    ...(message.sender === "operator" && message.author !== null ? { operator_name: message.author } : {}),
    ...(message.sender === "user" && message.author !== null ? { sender_name: message.author } : {}),
    ...(message.clientMessageId !== null ? { client_message_id: message.clientMessageId } : {}),
    ...(answer === null
      ? {}
      : {
          reply_to: message.id - message.seq + answer.replyTo,
          outcome: answer.outcome,
          model: answer.model,
          citations: answer.citations.map(({ sourceId, headingPath, tool, ...citation }) => ({
            ...citation,
            source_id: sourceId,
            heading_path: headingPath,
            ...(tool === undefined ? {} : { tool: { plugin: tool.plugin, name: tool.name } }),
          })),
        }),
    ...(rating === null ? {} : { rating }),
    ...(attachments.length === 0 ? {} : { attachments: attachments.map(writeAttachment) }),
  };
}

function writeAttachment({ id, name, contentType, sizeBytes }: StoredMessage["attachments"][number]): AttachmentFrame {
  return { id, name, content_type: contentType, size: sizeBytes, url: `/api/files/${id}` };
}
