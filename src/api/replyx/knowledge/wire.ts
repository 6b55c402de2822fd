import * as z from "zod";
import { anyOf, bareOrWrapped, eitherOf, Id, IdInBody, wholeNumber } from "../../kit/fields.ts";

/** One piece of an assistant's knowledge. Document 002 does not define its shape: this one is ours. */
export const Knowledge = z
  .object({
    id: z.int(),
    assistant_id: z.int(),
    type: z.enum(["document", "page", "text", "fact", "qa"]),
    title: z.string(),
    /** The text of a pair or a fact; for a document see `/api/documents/{id}/text`. */
    content: z.string().nullable(),
    question: z.string().nullable(),
    answer: z.string().nullable(),
    tags: z.array(z.string()),
    status: z.enum(["queued", "processing", "completed", "failed"]),
    chunks_count: z.int(),
    is_confirmed: z.boolean(),
    confirmed_at: z.iso.datetime().nullable(),
    document_id: z.int().nullable(),
    usage_count: z.int(),
    last_used_at: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: "Knowledge" });

export const KnowledgeList = z
  .object({ knowledge: z.array(Knowledge), total: z.int(), has_more: z.boolean() })
  .meta({ id: "KnowledgeList" });

const paging = {
  page: Id.optional(),
  limit: wholeNumber(1, 200).default(50),
  offset: wholeNumber(0).optional(),
};

export const PageQuery = z.object(paging);
export const KnowledgeQuery = z.object({ assistant_id: Id.optional(), ...paging });
export const StatsQuery = z.object({ assistant_id: Id.optional() });

export const KnowledgePath = z.object({ knowledge_id: Id });
export const UserPath = z.object({ user_id: Id });

const fact = z.string().trim().min(1).max(2_000);
const tags = z.array(z.string().trim().min(1).max(100)).max(50);
const question = z.string().trim().min(1).max(1_000);
const answer = z.string().trim().min(1).max(20_000);

/** Facts and pairs in the form that an analysis returned. */
export const Confirmation = bareOrWrapped(
  z
    .object({
      assistant_id: IdInBody.optional(),
      document_id: IdInBody.optional(),
      facts: z
        .array(z.union([fact, z.object({ text: fact }).transform(({ text }) => text)]))
        .max(50)
        .default([]),
      qa_pairs: z
        .array(z.object({ question, answer, tags: tags.default([]) }))
        .max(50)
        .default([]),
    })
    .refine((body) => body.facts.length + body.qa_pairs.length > 0, {
      path: ["facts"],
      message: "facts or qa_pairs is required",
    }),
).meta({ id: "Confirmation", ...anyOf("facts", "qa_pairs") });

export const Confirmed = z.object({ confirmed: z.array(Knowledge) }).meta({ id: "Confirmed" });

export const KnowledgeChanges = bareOrWrapped(
  z
    .object({
      question: question.optional(),
      answer: answer.optional(),
      tags: tags.optional(),
      title: z.string().trim().min(1).max(300).optional(),
      content: z.string().trim().min(1).max(1_000_000).optional(),
      text: z.string().trim().min(1).max(1_000_000).optional(),
    })
    .refine((body) => body.content === undefined || body.text === undefined || body.content === body.text, {
      path: ["text"],
      message: "contradicts content",
    }),
).meta({ id: "KnowledgeChanges" });

export const UsageReport = bareOrWrapped(
  z
    .object({
      document_id: IdInBody.optional(),
      knowledge_id: IdInBody.optional(),
      count: z.int().min(1).max(1_000).default(1),
    })
    .refine((body) => body.document_id !== undefined || body.knowledge_id !== undefined, {
      path: ["document_id"],
      message: "field required",
    })
    .refine((body) => body.document_id === undefined || body.knowledge_id === undefined, {
      path: ["knowledge_id"],
      message: "send either document_id or knowledge_id",
    }),
).meta({ id: "UsageReport", ...eitherOf("document_id", "knowledge_id") });

export const KnowledgeStats = z
  .object({
    total_sources: z.int(),
    total_chunks: z.int(),
    /** Of the files and texts as they were added. */
    total_bytes: z.int(),
    by_type: z.object({ document: z.int(), page: z.int(), text: z.int(), qa: z.int() }),
    by_status: z.object({ queued: z.int(), processing: z.int(), completed: z.int(), failed: z.int() }),
    confirmed: z.object({ facts: z.int(), qa_pairs: z.int() }),
    usage: z.object({
      answers_with_sources: z.int(),
      never_used: z.int(),
      most_used: z.array(z.object({ id: z.int(), title: z.string(), usage_count: z.int() })),
    }),
    unanswered_questions: z.int(),
  })
  .meta({ id: "KnowledgeStats" });

/** A text of a million characters, some of three bytes, with the JSON around it. */
export const textBodyLimit = 4 * 1024 * 1024;

const text = z.string().min(1).max(1_000_000);
const title = z.string().trim().min(1).max(300);

export const NewText = bareOrWrapped(z.object({ assistant_id: IdInBody, title, text })).meta({ id: "NewText" });

export const TextChanges = bareOrWrapped(
  z
    .object({ title: title.optional(), text: text.optional() })
    .refine((body) => body.title !== undefined || body.text !== undefined, {
      path: ["text"],
      message: "field required",
    }),
).meta({ id: "TextChanges", ...anyOf("title", "text") });
