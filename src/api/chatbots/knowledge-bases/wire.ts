import * as z from "zod";
import { baseLimits } from "../../../domain/knowledge/bases/rules.ts";
import { eitherOf, Id, IdInBody } from "../../kit/fields.ts";
import { enveloped, listOf, PageQuery } from "../envelope.ts";

const times = { createdAt: "2026-11-29T10:00:00.000Z", updatedAt: "2026-11-29T10:00:00.000Z" };

export const KnowledgeBase = z
  .object({
    id: z.int(),
    name: z.string(),
    description: z.string(),
    /** The chatbots that answer from it; it belongs to the first one. */
    chatbotIds: z.array(z.int()),
    itemsCount: z.int(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({
    id: "KnowledgeBase",
    examples: [{ id: 7, name: "Returns", description: "", chatbotIds: [3], itemsCount: 12, ...times }],
  });

export const KnowledgeBaseResult = enveloped(KnowledgeBase).meta({ id: "KnowledgeBaseResult" });
export const KnowledgeBaseList = listOf(KnowledgeBase).meta({ id: "KnowledgeBaseList" });

const name = z.string().trim().min(1).max(baseLimits.name);
const description = z.string().max(baseLimits.description);

/** A new one, or with `knowledgeBaseId` one of another chatbot that this one shares from now on. */
export const NewKnowledgeBase = z
  .object({
    name: name.optional(),
    description: description.optional(),
    knowledgeBaseId: IdInBody.optional(),
  })
  .refine(({ name: given, knowledgeBaseId }) => (given === undefined) !== (knowledgeBaseId === undefined), {
    path: ["name"],
    message: "send either name or knowledgeBaseId",
  })
  .meta({
    id: "NewKnowledgeBase",
    ...eitherOf("name", "knowledgeBaseId"),
    examples: [{ name: "Returns", description: "What customers may send back." }],
  });

export const KnowledgeBaseChanges = z
  .object({
    name: name.optional(),
    description: description.optional(),
    chatbotIds: z.array(IdInBody).min(1).max(100).optional(),
  })
  .meta({ id: "KnowledgeBaseChanges", examples: [{ chatbotIds: [3, 4] }] });

export const BasePath = z.object({ id: Id });
export const SharePath = z.object({ chatbotId: Id, knowledgeBaseId: Id });
export const ItemPath = z.object({ id: Id, itemId: Id });

export const Item = z
  .object({
    id: z.int(),
    knowledgeBaseId: z.int(),
    type: z.enum(["text", "qa", "file", "page"]),
    title: z.string(),
    /** Of a text: only where the item is read alone. */
    content: z.string().optional(),
    question: z.string().optional(),
    answer: z.string().optional(),
    tags: z.array(z.string()),
    url: z.string().nullable(),
    status: z.enum(["queued", "processing", "completed", "failed"]),
    error: z.string().nullable(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({
    id: "KnowledgeItem",
    examples: [
      {
        ...{ id: 12, knowledgeBaseId: 7, type: "qa" as const, title: "How long can I return a lamp?" },
        ...{ question: "How long can I return a lamp?", answer: "Within 14 days.", tags: ["returns"], url: null },
        ...{ status: "completed" as const, error: null, ...times },
      },
    ],
  });

export const ItemResult = enveloped(Item).meta({ id: "KnowledgeItemResult" });
export const ItemList = listOf(Item).meta({ id: "KnowledgeItemList" });

const title = z.string().trim().min(1).max(300);
const content = z
  .string()
  .min(1)
  .max(500_000)
  .refine((text) => text.trim() !== "", "must not be empty");
const question = z.string().trim().min(1).max(1_000);
const answer = z.string().trim().min(1).max(10_000);
const tags = z.array(z.string().trim().min(1).max(50)).max(20);

/** A text (`title`, `content`), or a question with its answer. */
export const NewItem = z
  .object({
    title: title.optional(),
    content: content.optional(),
    question: question.optional(),
    answer: answer.optional(),
    tags: tags.default([]),
  })
  .transform((body, check) => {
    if (body.question !== undefined && body.answer !== undefined && body.content === undefined) {
      return { kind: "qa" as const, question: body.question, answer: body.answer, tags: body.tags };
    }
    if (body.content !== undefined && body.question === undefined && body.answer === undefined) {
      const named = body.title ?? body.content.replace(/\s+/g, " ").trim().slice(0, 80);
      return { kind: "text" as const, title: named, text: body.content };
    }
    check.issues.push({
      ...{ code: "custom", path: ["content"], input: body },
      message: "send content, or question and answer",
    });
    return z.NEVER;
  })
  .meta({
    id: "NewKnowledgeItem",
    examples: [{ question: "How long can I return a lamp?", answer: "Within 14 days.", tags: ["returns"] }],
  });

export const ItemChanges = z
  .object({
    title: title.optional(),
    content: content.optional(),
    question: question.optional(),
    answer: answer.optional(),
    tags: tags.optional(),
  })
  .meta({ id: "KnowledgeItemChanges", examples: [{ answer: "Within 30 days." }] });

export const SearchQuery = PageQuery.extend({
  q: z.string().min(1).max(1_000).optional(),
  query: z.string().min(1).max(1_000).optional(),
});

const Found = z
  .object({
    itemId: z.int(),
    title: z.string(),
    url: z.string().nullable(),
    page: z.int().nullable(),
    headingPath: z.array(z.string()),
    /** UTF-16 offsets in the item's text. */
    start: z.int(),
    end: z.int(),
    text: z.string(),
    /** Higher is better; comparable within one search. */
    score: z.number(),
  })
  .meta({
    id: "FoundPassage",
    examples: [
      {
        ...{ itemId: 12, title: "Returns", url: null, page: null, headingPath: ["Lamps"], start: 0, end: 15 },
        ...{ text: "Within 14 days.", score: 1.42 },
      },
    ],
  });

export const FoundList = listOf(Found)
  .extend({
    /** 0 to 1: how much of the question the best passages cover. */
    evidence: z.number().min(0).max(1),
    /** Whether the first passage is the stored answer to this very question. */
    isExact: z.boolean(),
  })
  .meta({ id: "FoundPassageList" });
