import * as z from "zod";
import { eitherOf, Flag, filterOf, Id, IdInBody, MessageText, wholeNumber } from "../../kit/fields.ts";

export const Citation = z
  .object({
    marker: z.int(),
    /** 0 when a tool is cited (`tool`). */
    source_id: z.int(),
    title: z.string(),
    url: z.string().optional(),
    page: z.int().nullable(),
    heading_path: z.array(z.string()),
    start: z.int(),
    end: z.int(),
    quote: z.string(),
    /** The tool of a plugin that returned the quote; absent for sources. */
    tool: z.object({ plugin: z.string(), name: z.string() }).optional(),
  })
  .meta({ id: "Citation" });

/** A file in a message. `url` is relative to the API's base; `size` is in bytes, null while unknown. */
export const Attachment = z
  .object({
    id: z.int(),
    name: z.string(),
    content_type: z.string(),
    size: z.int().nullable(),
    url: z.string(),
  })
  .meta({ id: "Attachment" });

/** One call of a tool. `plugin` is null when the model named a tool that there is none of. */
export const ToolCall = z
  .object({
    plugin: z.object({ id: z.int(), name: z.string() }).nullable(),
    tool: z.string(),
    arguments: z.record(z.string(), z.unknown()),
    state: z.enum(["succeeded", "failed"]),
    milliseconds: z.number().min(0),
    error: z.object({ failure: z.string(), message: z.string() }).optional(),
  })
  .meta({ id: "ToolCall" });

/** A message in both documented spellings: `content` is document 000's, `text` is 001's. */
export const Message = z
  .object({
    id: z.int(),
    sender: z.enum(["user", "assistant", "operator", "system"]),
    content: z.string(),
    text: z.string(),
    created_at: z.iso.datetime(),
    operator_name: z.string().optional(),
    /** In a group: the member who wrote the message. */
    sender_name: z.string().optional(),
    client_message_id: z.string().optional(),
    reply_to: z.int().optional(),
    outcome: z.enum(["answer", "clarify", "abstain", "handoff"]).optional(),
    citations: z.array(Citation).optional(),
    model: z.string().optional(),
    /** The visitor's rating of the answer. */
    rating: z.enum(["good", "bad"]).optional(),
    attachments: z.array(Attachment).optional(),
    response_time: z.number().min(0).optional(),
    /** The confidence of an answer, from 0 to 1; shown to operators only. */
    confidence: z.number().min(0).max(1).optional(),
    /**
     * Why the hosted model did not produce this answer, or only part of it; shown to operators only, never to visitors.
     */
    model_failure: z.string().optional(),
    /** The calls of plugins' tools that the answer was made with; shown to operators only, never to visitors. */
    tool_calls: z.array(ToolCall).optional(),
    delivery_status: z.enum(["queued", "sent", "delivered", "read", "undelivered", "failed"]).optional(),
    /** Why the visitor's channel did not deliver the message, when `delivery_status` is `failed` or `undelivered`. */
    delivery_error: z.string().optional(),
    /** Of a message that was sent as SMS: how it was encoded, and for how many segments carriers charge. */
    sms_encoding: z.enum(["GSM-7", "UCS-2"]).optional(),
    sms_segments: z.int().optional(),
  })
  .meta({ id: "Message" });

/** The union of the dialogs of documents 000 and 001. */
export const Dialog = z
  .object({
    id: z.int(),
    assistant_id: z.int(),
    assistant_name: z.string(),
    title: z.string(),
    platform: z.enum(["telegram", "website"]),
    channel: z.enum(["api", "website", "telegram", "sms", "whatsapp", "email"]),
    status: z.enum(["active", "archived"]),
    handoff_status: z.enum(["none", "requested", "active", "released"]),
    handoff_reason: z.string().nullable(),
    handoff_requested_at: z.iso.datetime().nullable(),
    is_taken_over: z.boolean(),
    taken_over_by: z.int().nullable(),
    customer_info: z.record(z.string(), z.unknown()).nullable(),
    telegram_chat_id: z.string().nullable(),
    telegram_topic_id: z.int().nullable().meta({ description: "The topic of a forum; null for other chats." }),
    telegram_username: z.string().nullable(),
    first_name: z.string().nullable(),
    last_name: z.string().nullable(),
    /** Of SMS, WhatsApp and e-mail: the channel (`/api/channels`), and the visitor's number, WhatsApp id or address. */
    channel_id: z.int().nullable(),
    channel_address: z.string().nullable(),
    /** Since when the visitor has blocked the bot, or ended messages: messages are not delivered. */
    channel_blocked_at: z.iso.datetime().nullable(),
    last_message: z.string().nullable(),
    last_message_time: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "Dialog" });

const Variable = z.union([z.string(), z.number(), z.boolean()]);
const Priority = z.enum(["low", "medium", "high", "urgent"]);

/** How an account sorts a dialog. Visitors never see it. */
export const Triage = z
  .object({
    label_ids: z.array(z.int()),
    variables: z.record(z.string(), Variable),
    priority: Priority.nullable(),
    snoozed_until: z.iso.datetime().nullable(),
    team: z.object({ id: z.int(), name: z.string() }).nullable(),
  })
  .meta({ id: "Triage" });

/** A dialog as the account's users see it. */
export const TeamDialog = Dialog.extend({
  contact_id: z.int().nullable(),
  is_contact_blocked: z.boolean(),
  label_ids: z.array(z.int()),
  variables: z.record(z.string(), Variable),
  priority: Priority.nullable(),
  /** Until when the dialog is out of the list of open dialogs. */
  snoozed_until: z.iso.datetime().nullable(),
  team_id: z.int().nullable(),
  /** When the first promise of an SLA policy was not kept. */
  sla_breached_at: z.iso.datetime().nullable(),
}).meta({ id: "TeamDialog" });

export const DialogList = z
  .object({ dialogs: z.array(TeamDialog), total: z.int(), has_more: z.boolean() })
  .meta({ id: "DialogList" });

export const NewDialog = z
  .object({
    assistant_id: IdInBody,
    title: z.string().max(300).optional(),
    customer_info: z.record(z.string(), z.unknown()).optional(),
    /** The contact that the dialog is with. */
    contact_id: IdInBody.optional(),
  })
  .meta({ id: "NewDialog" });

const clientMessageId = z.string().min(1).max(128).optional();

/**
 * `content` is a visitor's message that the AI answers (000); `text` is an operator's message (001). Exactly one is
 * required, and `sender` may only be `user` (CONFLICTS C-02).
 */
export const NewMessage = z
  .object({
    content: MessageText.optional(),
    text: MessageText.optional(),
    sender: z.literal("user").optional(),
    operator_name: z.string().max(200).optional(),
    client_message_id: clientMessageId,
    /** Of `text`: the draft that it was written in, which is deleted unless it has been changed since. */
    draft_revision: z.int().min(1).optional(),
    /** Of `text`: the last entry that you have seen. 409 with the newer ones when a colleague has written after it. */
    after_seq: z.int().min(0).optional(),
  })
  .refine((body) => body.content !== undefined || body.text !== undefined, {
    path: ["content"],
    message: "field required",
  })
  .refine((body) => body.content === undefined || body.text === undefined, {
    path: ["text"],
    message: "send either content or text",
  })
  .meta({ id: "NewMessage", ...eitherOf("content", "text") });

export const Exchange = z.object({ user_message: Message, ai_response: Message.nullable() }).meta({ id: "Exchange" });

/** Document 001 writes it as a string; Telegram's ids are integers, negative for groups. */
export const TelegramChatPath = z.object({ telegram_chat_id: z.string().regex(/^-?\d{1,19}(?:_\d{1,16})?$/) });

export const DialogPath = z.object({ dialog_id: Id });

export const DialogQuery = z.object({
  status: filterOf(["active", "archived"]).optional(),
  handoff_status: filterOf(["none", "requested", "active", "released"]).optional(),
  platform: filterOf(["telegram", "website"]).optional(),
  label_id: Id.optional(),
  priority: filterOf(["low", "medium", "high", "urgent"]).optional(),
  /** true: only snoozed dialogs; false: only the others. */
  snoozed: Flag.optional(),
  contact_id: Id.optional(),
  team_id: Id.optional(),
  /** Whether a promise of an SLA policy was not kept. */
  sla_breached: Flag.optional(),
  /** Whose dialogs, and those of all users (002): other users' dialogs require an administrator. */
  user_id: Id.optional(),
  all: Flag.optional(),
  page: Id.optional(),
  limit: wholeNumber(1, 200).default(50),
  offset: wholeNumber(0).optional(),
});

export const SearchQuery = z.object({
  q: z.string().min(1).max(500),
  limit: wholeNumber(1, 100).default(20),
});

export const FoundMessages = z
  .object({ messages: z.array(Message.extend({ dialog_id: z.int() })) })
  .meta({ id: "FoundMessages" });

export const DialogExport = z
  .object({ exported_at: z.iso.datetime(), dialog: Dialog, messages: z.array(Message) })
  .meta({ id: "DialogExport" });

export const MessageQuery = z.object({
  after_seq: wholeNumber(0).optional(),
  limit: wholeNumber(1, 1000).default(500),
});

export const MessageList = z.union([z.array(Message), z.object({ messages: z.array(Message) })]);
