import * as z from "zod/mini";

/** A span of a source that supports an answer. `start` and `end` are UTF-16 offsets in the source's text. */
export const CitationFrame = z.object({
  marker: z.number(),
  /** 0 when a tool is cited (`tool`). */
  source_id: z.number(),
  title: z.string(),
  /** The address of the page, for a page of a website. */
  url: z.optional(z.string()),
  page: z.nullable(z.number()),
  heading_path: z.array(z.string()),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
  /** The tool of a plugin that returned the quote; absent for sources. */
  tool: z.optional(z.object({ plugin: z.string(), name: z.string() })),
});
export type CitationFrame = z.infer<typeof CitationFrame>;

/** A file in a message. `url` is relative to the API's base; `size` is in bytes, null until the file has arrived. */
export const AttachmentFrame = z.object({
  id: z.number(),
  name: z.string(),
  content_type: z.string(),
  size: z.nullable(z.number()),
  url: z.string(),
});
export type AttachmentFrame = z.infer<typeof AttachmentFrame>;

/** A message as clients see it: `content` and `text` hold the same text in the two documented spellings. */
export const MessageFrame = z.object({
  id: z.number(),
  sender: z.enum(["user", "assistant", "operator", "system"]),
  content: z.string(),
  text: z.string(),
  created_at: z.string(),
  operator_name: z.optional(z.string()),
  /** In a group: the member who wrote a visitor's message. */
  sender_name: z.optional(z.string()),
  client_message_id: z.optional(z.string()),
  /** On an assistant's message: the id of the message that it answers. */
  reply_to: z.optional(z.number()),
  outcome: z.optional(z.enum(["answer", "clarify", "abstain", "handoff"])),
  citations: z.optional(z.array(CitationFrame)),
  model: z.optional(z.string()),
  /** The visitor's rating of the answer. */
  rating: z.optional(z.enum(["good", "bad"])),
  attachments: z.optional(z.array(AttachmentFrame)),
});
export type MessageFrame = z.infer<typeof MessageFrame>;

/**
 * A message was added to the dialog. `seq` gives the order and the position to resume from: reconnect with
 * `?after_seq=`.
 */
export const NewMessageFrame = z.object({
  type: z.literal("new_message"),
  dialog_id: z.number(),
  message: MessageFrame,
  seq: z.number(),
  timestamp: z.string(),
});
export type NewMessageFrame = z.infer<typeof NewMessageFrame>;

/**
 * A piece of an answer that is being streamed. `offset` counts UTF-16 units; the `new_message` that follows is final.
 */
export const MessageDeltaFrame = z.object({
  type: z.literal("message_delta"),
  dialog_id: z.number(),
  reply_to: z.number(),
  offset: z.number(),
  delta: z.string(),
  timestamp: z.string(),
});
export type MessageDeltaFrame = z.infer<typeof MessageDeltaFrame>;

/** The visitor rated an answer, or changed the rating. A replay has the rating inside the message. */
export const MessageRatedFrame = z.object({
  type: z.literal("message_rated"),
  dialog_id: z.number(),
  message_id: z.number(),
  rating: z.enum(["good", "bad"]),
  timestamp: z.string(),
});
export type MessageRatedFrame = z.infer<typeof MessageRatedFrame>;

/** Sent to the sender's socket when its message is stored. A resend gets the first message's id. */
export const AckFrame = z.object({
  type: z.literal("ack"),
  dialog_id: z.number(),
  client_message_id: z.nullable(z.string()),
  message_id: z.number(),
  seq: z.number(),
  duplicate: z.boolean(),
});
export type AckFrame = z.infer<typeof AckFrame>;

/** A client frame was refused, or an answer failed; the socket stays open. */
export const ErrorFrame = z.object({
  type: z.literal("error"),
  dialog_id: z.number(),
  error: z.object({ code: z.string(), message: z.string() }),
  client_message_id: z.optional(z.nullable(z.string())),
  reply_to: z.optional(z.number()),
});
export type ErrorFrame = z.infer<typeof ErrorFrame>;

const durable = { dialog_id: z.number(), seq: z.number(), timestamp: z.string() };

/** The visitor waits for an operator. `queue_position` counts from 1. */
export const HandoffRequestedFrame = z.object({
  type: z.literal("handoff_requested"),
  reason: z.enum(["keyword", "user_request", "low_confidence", "operator", "api"]),
  queue_position: z.nullable(z.number()),
  ...durable,
});
export type HandoffRequestedFrame = z.infer<typeof HandoffRequestedFrame>;

/** An operator answers from now on; the assistant is paused. */
export const HandoffStartedFrame = z.object({
  type: z.literal("handoff_started"),
  manager: z.object({ id: z.number(), name: z.string(), avatar: z.nullable(z.string()) }),
  ...durable,
});
export type HandoffStartedFrame = z.infer<typeof HandoffStartedFrame>;

/** The assistant answers again. `cause`: released by the operator, cancelled, reset, or no operator came in time. */
export const HandoffReleasedFrame = z.object({
  type: z.literal("handoff_released"),
  cause: z.enum(["released", "cancelled", "reset", "expired"]),
  ...durable,
});
export type HandoffReleasedFrame = z.infer<typeof HandoffReleasedFrame>;

/**
 * `content` is document 000's spelling, `text` document 001's. `sender` may only be `user`, so that a client cannot
 * impersonate others.
 */
export const SendMessageFrame = z.object({
  type: z.literal("send_message"),
  content: z.optional(z.string()),
  text: z.optional(z.string()),
  sender: z.optional(z.literal("user")),
  client_message_id: z.optional(z.string().check(z.minLength(1), z.maxLength(128))),
  /**
   * Of an operator: the last entry that the operator has seen. The message is refused (`NEWER_MESSAGES`) when a colleague has
   * written after it.
   */
  after_seq: z.optional(z.int().check(z.minimum(0))),
});
export type SendMessageFrame = z.infer<typeof SendMessageFrame>;

/** The dialog was archived and takes no more messages, or was reopened. */
export const DialogStatusFrame = z.object({
  type: z.literal("dialog_status"),
  status: z.enum(["active", "archived"]),
  /** The account has merged the dialog into another one: archived, it still takes the visitor's messages. */
  is_merged: z.optional(z.literal(true)),
  ...durable,
});
export type DialogStatusFrame = z.infer<typeof DialogStatusFrame>;

/** Keeps the numbers of the log complete: this client may not see the entry `seq`. Sent with the next entry that it may see. */
export const HiddenFrame = z.object({ type: z.literal("hidden"), dialog_id: z.number(), seq: z.number() });
export type HiddenFrame = z.infer<typeof HiddenFrame>;

/** The user is typing. Passed on at most once a second, and not stored. */
export const TypingFrame = z.object({ type: z.literal("typing") });
export type TypingFrame = z.infer<typeof TypingFrame>;

/** A visitor is typing. */
export const VisitorTypingFrame = z.object({
  type: z.literal("typing"),
  dialog_id: z.number(),
  sender: z.literal("user"),
  timestamp: z.string(),
});
export type VisitorTypingFrame = z.infer<typeof VisitorTypingFrame>;

/** The operator who holds the dialog is typing (document 001: no `seq`). */
export const OperatorTypingFrame = z.object({
  type: z.literal("operator_typing"),
  dialog_id: z.number(),
  operator_name: z.string(),
  timestamp: z.string(),
});
export type OperatorTypingFrame = z.infer<typeof OperatorTypingFrame>;

const seq = z.number().check(z.int(), z.minimum(1));

/** The client has received everything up to `seq`. */
export const ReceivedFrame = z.object({ type: z.literal("received"), seq });
export type ReceivedFrame = z.infer<typeof ReceivedFrame>;

/** The user has read everything up to `seq`; this also confirms that it was received. */
export const ReadFrame = z.object({ type: z.literal("read"), seq });
export type ReadFrame = z.infer<typeof ReadFrame>;

/** The response to `resync`: the client has everything up to `after_seq`, and is ready for more. */
export const ResumeFrame = z.object({
  type: z.literal("resume"),
  after_seq: z.number().check(z.int(), z.minimum(0)),
});
export type ResumeFrame = z.infer<typeof ResumeFrame>;

/** How far one side of the dialog has received and read. `read_seq` is never larger than `delivered_seq`. */
export const ReceiptFrame = z.object({
  type: z.literal("receipt"),
  dialog_id: z.number(),
  side: z.enum(["user", "operator"]),
  delivered_seq: z.number(),
  read_seq: z.number(),
  timestamp: z.string(),
});
export type ReceiptFrame = z.infer<typeof ReceiptFrame>;

/** The visitor's channel (Telegram) rejected this message, with the reason. */
export const DeliveryFailedFrame = z.object({
  type: z.literal("delivery_failed"),
  dialog_id: z.number(),
  message_id: z.number(),
  reason: z.string(),
  timestamp: z.string(),
});
export type DeliveryFailedFrame = z.infer<typeof DeliveryFailedFrame>;

/**
 * Who is connected. A guest sees only the operator who has the dialog. `queue_position`: the visitor's position in the
 * handoff queue, from 1, while it waits.
 */
export const DialogPresenceFrame = z.object({
  type: z.literal("presence"),
  dialog_id: z.number(),
  user: z.enum(["online", "offline"]),
  operators: z.array(z.object({ id: z.number(), name: z.string() })),
  queue_position: z.optional(z.number()),
  timestamp: z.string(),
});
export type DialogPresenceFrame = z.infer<typeof DialogPresenceFrame>;

/** The client lags: the server sends nothing after `after_seq` until the client sends `resume`. */
export const ResyncFrame = z.object({
  type: z.literal("resync"),
  dialog_id: z.number(),
  after_seq: z.number(),
  timestamp: z.string(),
});
export type ResyncFrame = z.infer<typeof ResyncFrame>;

/** Everything a dialog's socket sends, besides plain-text heartbeats. */
export const ServerFrame = z.discriminatedUnion("type", [
  NewMessageFrame,
  MessageDeltaFrame,
  MessageRatedFrame,
  AckFrame,
  ErrorFrame,
  HandoffRequestedFrame,
  HandoffStartedFrame,
  HandoffReleasedFrame,
  DialogStatusFrame,
  HiddenFrame,
  VisitorTypingFrame,
  OperatorTypingFrame,
  ReceiptFrame,
  DeliveryFailedFrame,
  DialogPresenceFrame,
  ResyncFrame,
]);
export type ServerFrame = z.infer<typeof ServerFrame>;
