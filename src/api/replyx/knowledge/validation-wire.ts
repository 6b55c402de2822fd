import * as z from "zod";
import { bareOrWrapped, Id, IdInBody } from "../../kit/fields.ts";

export const ValidationRequest = bareOrWrapped(
  z.object({
    /** A source is possibly outdated when it was not changed for this long, or its latest date is this old. */
    stale_after_days: z.int().min(1).max(10_000).default(365),
  }),
).meta({ id: "ValidationRequest" });

const excerpt = z.object({
  source_id: z.int(),
  title: z.string(),
  page: z.int().nullable(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
});

const staleness = z.object({
  reason: z.enum(["not_updated", "expired", "old_dates"]),
  days: z.int().optional(),
  date: z.iso.date().optional(),
  quote: z.string().optional(),
  start: z.int().optional(),
});

export const Validation = z
  .object({
    assistant_id: z.int(),
    checked_at: z.iso.datetime(),
    took_ms: z.int(),
    is_sound: z.boolean(),
    is_partial: z.boolean(),
    sources_checked: z.int(),
    passages_checked: z.int(),
    golden_questions_checked: z.int(),
    totals: z.object({
      duplicates: z.int(),
      contradictions: z.int(),
      stale: z.int(),
      empty: z.int(),
      golden: z.int(),
    }),
    duplicates: z.array(z.object({ likeness: z.number().min(0).max(1), excerpts: z.array(excerpt) })),
    contradictions: z.array(
      z.object({
        is_candidate: z.literal(true),
        difference: z.enum(["number", "price", "date", "negation"]),
        likeness: z.number().min(0).max(1),
        excerpts: z.array(excerpt),
      }),
    ),
    stale_sources: z.array(z.object({ source_id: z.int(), title: z.string(), reasons: z.array(staleness) })),
    empty_sources: z.array(
      z.object({
        source_id: z.int(),
        title: z.string(),
        reason: z.enum(["failed", "no_text", "hardly_any_text"]),
        message: z.string().nullable(),
      }),
    ),
    golden_questions: z.array(
      z.object({
        id: z.int(),
        question: z.string(),
        problem: z.enum(["source_gone", "source_not_found", "answer_not_found", "abstains", "does_not_abstain"]),
        found_source_ids: z.array(z.int()),
      }),
    ),
  })
  .meta({ id: "KnowledgeValidation" });

export const GoldenQuestion = z
  .object({
    id: z.int(),
    assistant_id: z.int(),
    question: z.string(),
    expected_source_id: z.int().nullable(),
    expected_answer: z.string().nullable(),
    must_abstain: z.boolean(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "GoldenQuestion" });

export const NewGoldenQuestion = bareOrWrapped(
  z
    .object({
      question: z.string().trim().min(1).max(1_000),
      expected_source_id: IdInBody.nullable().default(null),
      expected_answer: z.string().trim().min(1).max(20_000).nullable().default(null),
      must_abstain: z.boolean().default(false),
    })
    .refine(
      ({ must_abstain, expected_source_id, expected_answer }) => {
        return !must_abstain || (expected_source_id === null && expected_answer === null);
      },
      { path: ["must_abstain"], message: "contradicts the expected source or answer" },
    ),
).meta({ id: "NewGoldenQuestion" });

export const GoldenList = z
  .object({ golden_questions: z.array(GoldenQuestion), total: z.int(), has_more: z.boolean() })
  .meta({ id: "GoldenList" });

export const GoldenPath = z.object({ assistant_id: Id, golden_id: Id });
