import * as z from "zod";
import { bareOrWrapped, Id, IdInBody, wholeNumber } from "../../kit/fields.ts";

export const QaPair = z
  .object({
    id: z.int(),
    assistant_id: z.int(),
    question: z.string(),
    answer: z.string(),
    tags: z.array(z.string()),
    /** Whether similar questions find it too; the exact question is answered from the start. */
    status: z.enum(["queued", "processing", "completed", "failed"]),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: "QaPair" });

const fields = {
  question: z.string().trim().min(1).max(1_000),
  answer: z.string().trim().min(1).max(20_000),
  tags: z.array(z.string().trim().min(1).max(100)).max(50),
};

export const NewQaPair = bareOrWrapped(
  z.object({ assistant_id: IdInBody, ...fields, tags: fields.tags.default([]) }),
).meta({
  id: "NewQaPair",
});

export const QaChanges = bareOrWrapped(
  z.object({ question: fields.question.optional(), answer: fields.answer.optional(), tags: fields.tags.optional() }),
).meta({ id: "QaChanges" });

export const QaPath = z.object({ qa_id: Id });

export const QaQuery = z.object({
  assistant_id: Id.optional(),
  q: z.string().max(500).optional(),
  page: Id.optional(),
  limit: wholeNumber(1, 500).default(100),
  offset: wholeNumber(0).optional(),
});
