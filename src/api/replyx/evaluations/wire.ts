import * as z from "zod";
import { bareOrWrapped, filterOf, Id, IdInBody, wholeNumber } from "../../kit/fields.ts";
import { Citation } from "../dialogs/wire.ts";

const share = z.number().min(0).max(1);

/** The figures that a bar can be set for; docs/design/evaluation.md defines them. */
const figures = {
  right: share,
  hit_rate: share,
  mrr: share,
  citation_rate: share,
  groundedness: share,
  answer_correctness: share,
  abstention_precision: share,
  abstention_recall: share,
};
type FigureName = keyof typeof figures;

function everyFigure<T extends z.ZodType>(wrap: (figure: z.ZodNumber) => T) {
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, wrap(figure)])) as Record<
    FigureName,
    T
  >;
}

export const Bar = z.strictObject(everyFigure((figure) => figure.optional())).meta({ id: "EvaluationBar" });

const turn = z.union([
  z.string().trim().min(1).max(4_000),
  z.strictObject({ sender: z.enum(["user", "assistant", "operator"]), text: z.string().trim().min(1).max(4_000) }),
]);

/** Unknown fields are refused: a misspelt expectation would never be checked. */
export const GoldenQuestion = z
  .strictObject({
    question: z.string().trim().min(1).max(2_000),
    history: z.array(turn).max(20).default([]),
    expected_source_id: IdInBody.nullish(),
    expected_source: z.string().trim().min(1).max(2_000).nullish(),
    expected_answer: z
      .string()
      .trim()
      .min(1)
      .max(4_000)
      .regex(/[\p{L}\p{N}]/u, "must contain a letter or digit")
      .nullish(),
    must_abstain: z.boolean().default(false),
  })
  .refine(
    (one) => !one.must_abstain || (one.expected_source_id ?? one.expected_source ?? one.expected_answer) == null,
    { path: ["must_abstain"], message: "a question with must_abstain cannot have an expected source or answer" },
  )
  .refine((one) => one.expected_source_id == null || one.expected_source == null, {
    path: ["expected_source"],
    message: "send either expected_source_id or expected_source",
  });

export const NewEvaluation = bareOrWrapped(
  z.object({
    name: z.string().trim().min(1).max(200).optional(),
    questions: z.array(GoldenQuestion).min(1).max(2_000).optional(),
    bar: Bar.optional(),
  }),
).meta({ id: "NewEvaluation" });

const Measures = z.object({
  ...everyFigure((figure) => figure.nullable()),
  latency_p50_ms: z.number(),
  latency_p95_ms: z.number(),
  /** null in older evaluations, and without questions of both kinds. */
  abstention_auc: share.nullable(),
  /** Empty in older evaluations. */
  coverage_risk: z.array(z.object({ bound: share, coverage: share, risk: share })),
  counts: z.object({
    with_source: z.int(),
    with_answer: z.int(),
    must_abstain: z.int(),
    abstained: z.int(),
    sentences: z.int(),
  }),
});

const compared = z.array(z.int());

export const Evaluation = z
  .object({
    id: z.int(),
    assistant_id: z.int(),
    name: z.string(),
    /** Whether a draft of settings was evaluated, in place of the live ones. */
    of_draft: z.boolean(),
    state: z.enum(["queued", "running", "completed", "failed"]),
    questions_count: z.int(),
    questions_done: z.int(),
    bar: Bar.nullable(),
    /** null until the evaluation is completed, and without a bar. */
    passed: z.boolean().nullable(),
    missed: z.array(z.object({ figure: z.string(), wanted: z.number(), measured: z.number().nullable() })),
    measures: Measures.nullable(),
    comparison: z.object({ previous_id: z.int(), worse: compared, better: compared }).nullable(),
    error: z.object({ code: z.string(), message: z.string() }).nullable(),
    created_at: z.iso.datetime(),
    finished_at: z.iso.datetime().nullable(),
  })
  .meta({ id: "Evaluation" });

const Trace = z.object({
  query: z.string(),
  milliseconds: z.number().min(0),
  answer_milliseconds: z.number(),
  passages: z.array(z.object({ chunk_id: z.string(), source_id: z.int(), title: z.string(), score: z.number() })),
  legs: z.array(
    z.object({
      leg: z.string(),
      milliseconds: z.number().min(0),
      hits: z.array(z.object({ chunk_id: z.string(), score: z.number() })),
      error: z.string().optional(),
    }),
  ),
});

export const EvaluationResult = z
  .object({
    ordinal: z.int(),
    question: z.string(),
    history: z.array(z.object({ sender: z.enum(["user", "assistant", "operator"]), text: z.string() })),
    expected_source_id: z.int().nullable(),
    expected_source: z.string().nullable(),
    expected_answer: z.string().nullable(),
    must_abstain: z.boolean(),
    /** null until the question is answered, as is `result`. */
    is_right: z.boolean().nullable(),
    result: z
      .object({
        outcome: z.enum(["answer", "clarify", "abstain", "handoff"]),
        answer: z.string(),
        model: z.string(),
        confidence: z.number().min(0).max(1),
        failure: z.string().nullable(),
        citations: z.array(Citation),
        expected_source_is_missing: z.boolean(),
        rank: z.int().nullable(),
        is_cited: z.boolean().nullable(),
        is_correct: z.boolean().nullable(),
        sentences: z.int(),
        unsupported: z.array(z.string()),
        milliseconds: z.number().min(0),
        trace: Trace,
      })
      .nullable(),
  })
  .meta({ id: "EvaluationResult" });

export const EvaluationReport = z
  .object({
    ...Evaluation.shape,
    results: z.array(EvaluationResult),
    total: z.int(),
    has_more: z.boolean(),
  })
  .meta({ id: "EvaluationReport" });

export const EvaluationList = z
  .object({ evaluations: z.array(Evaluation), total: z.int(), has_more: z.boolean() })
  .meta({ id: "EvaluationList" });

export const EvaluationPath = z.object({ evaluation_id: Id });

const page = {
  page: Id.optional(),
  limit: wholeNumber(1, 200).default(50),
  offset: wholeNumber(0).optional(),
};

export const EvaluationsQuery = z.object(page);

export const ResultsQuery = z.object({ ...page, only: filterOf(["wrong", "worse", "better"]).optional() });
