import * as z from "zod";
import { maxMessageLength } from "../../../domain/conversations/dialog/rules.ts";
import { Id, IdInBody } from "../../kit/fields.ts";
import { enveloped, listOf, PageQuery } from "../envelope.ts";

/** The application's own id of an end user. Clients remove dots alone from a path, so they could not name it there. */
export const UserId = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((id) => id !== "." && id !== "..", 'must not be "." or ".."');

export const Citation = z
  .object({
    marker: z.int(),
    itemId: z.int(),
    title: z.string(),
    url: z.string().optional(),
    page: z.int().nullable(),
    headingPath: z.array(z.string()),
    /** UTF-16 offsets in the item's text. */
    start: z.int(),
    end: z.int(),
    quote: z.string(),
  })
  .meta({ id: "Citation" });

const exampleMessage = {
  ...{ id: 3145730, conversationId: 3, sender: "assistant" as const, content: "You have 14 days. [1]", author: null },
  ...{ createdAt: "2026-11-29T10:00:02.000Z", replyTo: 3145729, outcome: "answer" as const, confidence: 0.93 },
  ...{ model: "extractive", rating: null, citations: [] },
};

/** What an answer was made with: `docs/chatbots.md`. */
export const Trace = z.record(z.string(), z.unknown()).meta({ id: "Trace" });

export const Message = z
  .object({
    id: z.int(),
    conversationId: z.int(),
    sender: z.enum(["user", "assistant", "operator", "system"]),
    content: z.string(),
    /** The name of an operator. */
    author: z.string().nullable(),
    createdAt: z.iso.datetime(),
    /** Of the assistant's answers: the message that it answers, and how it was made. */
    replyTo: z.int().optional(),
    outcome: z.enum(["answer", "clarify", "abstain", "handoff"]).optional(),
    confidence: z.number().min(0).max(1).optional(),
    model: z.string().optional(),
    citations: z.array(Citation).optional(),
    trace: Trace.optional(),
    rating: z.enum(["positive", "negative"]).nullable(),
  })
  .meta({ id: "Message", examples: [exampleMessage] });

export const NewMessage = z
  .object({
    message: z
      .string()
      .min(1)
      .max(maxMessageLength)
      .refine((text) => text.trim() !== "", "must not be empty"),
    /** The end user who writes; without it, you. */
    userId: UserId.optional(),
    /** An earlier conversation; without it, the user's newest one that has not ended, or a new one. */
    conversationId: IdInBody.optional(),
    /** Your own id of the message: a resend returns the first message. */
    clientMessageId: z.string().min(1).max(128).optional(),
    /** Answers with an event stream, as `Accept: text/event-stream` does. */
    stream: z.boolean().default(false),
  })
  .meta({ id: "NewMessage", examples: [{ message: "How long can I return a lamp?", userId: "customer-17" }] });

export const Exchange = z
  .object({
    conversationId: z.int(),
    message: Message,
    /** null: a person answers, or the chatbot is inactive. */
    response: Message.nullable(),
  })
  .meta({
    id: "Exchange",
    examples: [
      {
        conversationId: 3,
        message: {
          ...{ id: 3145729, conversationId: 3, sender: "user" as const, content: "How long can I return a lamp?" },
          ...{ author: null, createdAt: "2026-11-29T10:00:00.000Z", rating: null },
        },
        response: exampleMessage,
      },
    ],
  });

export const ExchangeResult = enveloped(Exchange).meta({ id: "ExchangeResult" });
export const MessageList = listOf(Message).meta({ id: "MessageList" });

export const HistoryQuery = PageQuery.extend({ userId: UserId.optional(), conversationId: Id.optional() });

export const NewRating = z
  .object({
    messageId: IdInBody,
    rating: z.enum(["positive", "negative"]),
    comment: z.string().trim().max(2_000).nullable().default(null),
  })
  .meta({ id: "NewRating", examples: [{ messageId: 3145730, rating: "positive" }] });

export const RatingResult = enveloped(
  z
    .object({ messageId: z.int(), rating: z.enum(["positive", "negative"]), ratedAt: z.iso.datetime() })
    .meta({ id: "Rating" }),
).meta({ id: "RatingResult" });

export const ConversationEnd = z
  .object({ conversationId: IdInBody.optional(), userId: UserId.optional() })
  .meta({ id: "ConversationEnd", examples: [{ userId: "customer-17" }] });

export const ConversationResult = enveloped(
  z.object({ conversationId: z.int(), status: z.enum(["active", "ended"]) }).meta({ id: "Conversation" }),
).meta({ id: "ConversationResult" });
