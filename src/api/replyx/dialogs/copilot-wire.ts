import * as z from "zod";
import { Explanation } from "./trace-wire.ts";

export const SuggestionRequest = z
  .object({
    /** The seq of the last entry that the operator has seen: a later message makes the request a 409. */
    after_seq: z.int().min(0).optional(),
  })
  .meta({ id: "SuggestionRequest" });

export const Suggestion = z
  .object({
    /** What to send, without markers; null when the assistant has nothing to say (`abstain`, `handoff`). */
    draft: z.string().nullable(),
    ...Explanation.shape,
    /** The visitor's messages that it answers. */
    question_ids: z.array(z.int()),
    /** The seq of the last message: when the thread has a later one, the draft is old. */
    last_seq: z.int(),
    /** What it has cost, in the account's currency. */
    charged: z.number(),
  })
  .meta({ id: "Suggestion" });

const Source = z.object({ source_id: z.int(), title: z.string() });

export const DialogSummary = z
  .object({
    /** `extractive`: only the words of the dialog; `model`: a hosted model wrote `text`. */
    method: z.enum(["extractive", "model"]),
    model: z.string(),
    model_failure: z.string().nullable(),
    text: z.string(),
    questions: z.array(
      z.object({
        message_id: z.int(),
        text: z.string(),
        /** null: nobody has answered it. */
        answer: z
          .object({
            by: z.enum(["operator", "assistant"]),
            message_id: z.int(),
            text: z.string(),
            sources: z.array(Source),
          })
          .nullable(),
      }),
    ),
    unanswered: z.int(),
    entities: z.array(z.object({ type: z.string(), value: z.string(), message_id: z.int() })),
    /** Only the last part of the dialog was read, or is listed. */
    is_partial: z.boolean(),
    message_count: z.int(),
    last_seq: z.int(),
  })
  .meta({ id: "DialogSummary" });
