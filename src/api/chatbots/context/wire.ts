import * as z from "zod";
import {
  maxLabelLength,
  maxValueLength,
  maxVariableName,
  maxVariables,
  maxWeight,
} from "../../../domain/conversations/context/rules.ts";
import { Id, IdInBody, JsonValue } from "../../kit/fields.ts";
import { UserId } from "../conversation/wire.ts";
import { enveloped, listOf } from "../envelope.ts";

const time = "2026-11-29T10:00:00.000Z";

export const ContextPath = z.object({ chatbotId: Id, userId: UserId });
export const TopicPath = ContextPath.extend({ topicId: Id });
export const EntityPath = ContextPath.extend({ entityId: Id });
export const ReferencesPath = z.object({ chatbotId: Id });

/** What an end user asks about. `weight`: each answer about it adds 1, and your application may set it. */
export const Topic = z
  .object({
    id: z.int(),
    label: z.string(),
    weight: z.number(),
    firstSeenAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime(),
  })
  .meta({
    id: "Topic",
    examples: [{ id: 7, label: "Returns", weight: 2, firstSeenAt: time, lastSeenAt: time }],
  });

/** What an end user has named. */
export const Entity = z
  .object({
    id: z.int(),
    /** `order_number`, `date`, `money`, `name`, `address`, `phone`, `email` or `url`, or a type of your own. */
    type: z.string(),
    /** As it was written. */
    value: z.string(),
    /** The same for all spellings: E.164 for a phone, `2026-11-27` for a date, `12.50 EUR` for money. */
    normalisedValue: z.string(),
    confidence: z.number().min(0).max(1),
    source: z.enum(["message", "api"]),
    /** The last message that named it. */
    messageId: z.int().nullable(),
    firstSeenAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime(),
  })
  .meta({
    id: "Entity",
    examples: [
      {
        ...{ id: 9, type: "order_number", value: "a-1044", normalisedValue: "A-1044", confidence: 0.95 },
        ...{ source: "message" as const, messageId: 3145729, firstSeenAt: time, lastSeenAt: time },
      },
    ],
  });

const Variables = z.record(z.string().min(1).max(maxVariableName), JsonValue);

/** What the chatbot knows of an end user. */
export const Context = z
  .object({
    chatbotId: z.int(),
    userId: z.string(),
    variables: z.record(z.string(), z.unknown()),
    /** The heaviest ten; the list of topics has all. */
    topics: z.array(Topic),
    /** The twenty that were named last; the list of entities has all. */
    entities: z.array(Entity),
    /** Of the variables; null without any. */
    createdAt: z.iso.datetime().nullable(),
    updatedAt: z.iso.datetime().nullable(),
  })
  .meta({
    id: "Context",
    examples: [
      {
        ...{ chatbotId: 3, userId: "customer-17", variables: { plan: "gold" }, topics: [], entities: [] },
        ...{ createdAt: time, updatedAt: time },
      },
    ],
  });

export const ContextResult = enveloped(Context).meta({ id: "ContextResult" });

export const ContextChanges = z
  .object({
    /** A JSON merge patch: null removes a variable. At most 100 are kept, 16,000 characters as JSON together. */
    variables: Variables.refine((given) => Object.keys(given).length <= maxVariables, {
      error: `At most ${maxVariables} variables are kept.`,
    }),
  })
  .meta({ id: "ContextChanges", examples: [{ variables: { plan: "gold", cart: ["lamp"], coupon: null } }] });

export const TopicResult = enveloped(Topic).meta({ id: "TopicResult" });
export const TopicList = listOf(Topic).meta({ id: "TopicList" });

export const NewTopic = z
  .object({
    label: z.string().trim().min(1).max(maxLabelLength),
    /** Replaces the topic's weight; without it, it grows by 1. */
    weight: z.number().min(0).max(maxWeight).optional(),
  })
  .meta({ id: "NewTopic", examples: [{ label: "Returns", weight: 3 }] });

export const EntityResult = enveloped(Entity).meta({ id: "EntityResult" });
export const EntityList = listOf(Entity).meta({ id: "EntityList" });

export const NewEntity = z
  .object({
    type: z.string().regex(/^[a-z][a-z0-9_]{0,49}$/, "must be lower_snake_case, at most 50 characters"),
    value: z.string().trim().min(1).max(maxValueLength),
    confidence: z.number().min(0).max(1).optional(),
  })
  .meta({ id: "NewEntity", examples: [{ type: "order_number", value: "A-1044" }] });

/** Turns and their characters that are accepted. */
const maxHistory = 50;
const maxTurnLength = 4_000;

export const ReferencesToResolve = z
  .object({
    text: z.string().min(1).max(maxTurnLength),
    /** Whose entities are used and, without the other two, whose newest conversation is read. */
    userId: UserId.optional(),
    conversationId: IdInBody.optional(),
    /** Earlier turns, oldest first, in place of a conversation. */
    history: z
      .array(z.object({ sender: z.enum(["user", "assistant", "operator"]), content: z.string().max(maxTurnLength) }))
      .max(maxHistory)
      .optional(),
  })
  .meta({
    id: "ReferencesToResolve",
    examples: [
      {
        text: "How much is the second one?",
        history: [
          { sender: "user", content: "Which plans are there?" },
          { sender: "assistant", content: "1. Solo\n2. Team" },
        ],
      },
    ],
  });

export const Reference = z
  .object({
    kind: z.enum(["pronoun", "place", "ordinal", "one", "noun", "date", "order"]),
    /** UTF-16 offsets in the text. */
    start: z.int(),
    end: z.int(),
    text: z.string(),
    /** What it stands for; null when nothing was found. A guess (`isResolved` is false) is not put into the text. */
    antecedent: z.string().nullable(),
    isResolved: z.boolean(),
    confidence: z.number().min(0).max(1),
    /** Where the antecedent was said: its place in `history`, its message, or a stored entity; null when nothing was found. */
    source: z
      .object({
        type: z.enum(["history", "message", "entity"]),
        index: z.int().nullable(),
        messageId: z.int().nullable(),
        entityId: z.int().nullable(),
      })
      .nullable(),
  })
  .meta({ id: "Reference" });

export const ResolutionResult = enveloped(
  z
    .object({
      text: z.string(),
      resolvedText: z.string(),
      references: z.array(Reference),
    })
    .meta({
      id: "Resolution",
      examples: [
        {
          ...{ text: "How much is the second one?", resolvedText: "How much is Team?" },
          references: [
            {
              ...{ kind: "ordinal" as const, start: 12, end: 26, text: "the second one", antecedent: "Team" },
              ...{ isResolved: true, confidence: 0.95 },
              source: { type: "history" as const, index: 1, messageId: null, entityId: null },
            },
          ],
        },
      ],
    }),
).meta({ id: "ResolutionResult" });
