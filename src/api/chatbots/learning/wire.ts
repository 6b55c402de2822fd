import * as z from "zod";
import { maxApplied } from "../../../domain/quality/learning/apply-learning.ts";
import { learningStatuses } from "../../../domain/quality/learning/types.ts";
import { filterOf, Id } from "../../kit/fields.ts";
import { enveloped, listOf, PageQuery } from "../envelope.ts";

const Status = z.enum(learningStatuses);
const Origin = z.enum(["abstention", "low_rating", "handoff", "operator_answer", "manual"]);
const PersonalData = z.enum(["email", "phone", "number", "name"]);
const exampleItem = {
  ...{ id: 5, chatbotId: 3, origin: "operator_answer" as const, question: "Do you ship to Norway?" },
  ...{ answer: "Yes, within five days.", personalData: [], status: "pending" as const, author: "Ann Smith" },
  ...{ conversationId: 71, questionMessageId: 74_448_897, answerMessageId: 74_448_899, clusterId: null },
  ...{ knowledgeItemId: null, appliedAt: null, createdAt: "2026-11-29T10:00:00.000Z" },
  updatedAt: "2026-11-29T10:00:00.000Z",
};

/** A question that a chatbot may learn to answer, and where it comes from. */
export const LearningItem = z
  .object({
    id: z.int(),
    chatbotId: z.int(),
    origin: Origin,
    question: z.string(),
    /** Null: nobody has answered it yet. */
    answer: z.string().nullable(),
    /** What the text seems to have; approve such an item with `allowPersonalData`. */
    personalData: z.array(PersonalData),
    status: Status,
    author: z.string().nullable(),
    conversationId: z.int().nullable(),
    questionMessageId: z.int().nullable(),
    answerMessageId: z.int().nullable(),
    clusterId: z.int().nullable(),
    /** The question and answer that it became. */
    knowledgeItemId: z.int().nullable(),
    appliedAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: "LearningItem", examples: [exampleItem] });

export const LearningItemResult = enveloped(LearningItem).meta({ id: "LearningItemResult" });
export const LearningItemList = listOf(LearningItem).meta({ id: "LearningItemList" });
export const LearningQuery = PageQuery.extend({ status: filterOf(learningStatuses).optional() });
export const LearningPath = z.object({ learningId: Id });

const question = z.string().trim().min(1).max(500);
const answer = z.string().trim().min(1).max(10_000);

export const NewLearningItem = z.object({ question, answer }).meta({
  id: "NewLearningItem",
  examples: [{ question: "Do you ship to Norway?", answer: "Yes, within five days." }],
});

export const LearningChange = z
  .object({
    status: Status,
    question: question.optional(),
    answer: answer.optional(),
    allowPersonalData: z.boolean().optional(),
  })
  .meta({ id: "LearningChange", examples: [{ status: "approved" }] });

export const GeneratedLearning = enveloped(
  z
    .object({ created: z.int().min(0), answered: z.int().min(0) })
    .meta({ id: "GeneratedLearning", examples: [{ created: 4, answered: 1 }] }),
).meta({ id: "GeneratedLearningResult" });

export const LearningChoice = z
  .object({ ids: z.array(z.int().min(1)).min(1).max(maxApplied).optional() })
  .meta({ id: "LearningChoice", examples: [{ ids: [5] }] });

export const AppliedLearning = enveloped(
  z
    .object({
      applied: z.array(LearningItem),
      failed: z.array(z.object({ id: z.int(), reason: z.string() })),
      /** Approved items that are left: call again. */
      remaining: z.int().min(0),
    })
    .meta({
      id: "AppliedLearning",
      examples: [
        { applied: [{ ...exampleItem, status: "applied" as const, knowledgeItemId: 88 }], failed: [], remaining: 0 },
      ],
    }),
).meta({ id: "AppliedLearningResult" });
