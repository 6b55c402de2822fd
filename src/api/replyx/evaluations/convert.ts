import type { z } from "zod";
import { findMisses } from "../../../domain/quality/evaluation/find-misses.ts";
import type {
  Bar,
  BarName,
  Evaluation,
  EvaluationQuestion,
  GoldenQuestion,
  Measures,
  Result,
} from "../../../domain/quality/evaluation/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

/** The figures as clients call them. */
export const wireNames = {
  right: "right",
  hitRate: "hit_rate",
  mrr: "mrr",
  citationRate: "citation_rate",
  groundedness: "groundedness",
  answerCorrectness: "answer_correctness",
  abstentionPrecision: "abstention_precision",
  abstentionRecall: "abstention_recall",
} as const satisfies Record<BarName, string>;
type WireName = (typeof wireNames)[BarName];

const names = Object.entries(wireNames) as [BarName, WireName][];

export function fromBar(bar: Partial<Record<WireName, number | undefined>> | undefined): Bar | null {
  if (bar === undefined) return null;
  const set = names.flatMap(([name, written]) => (bar[written] === undefined ? [] : [[name, bar[written]]]));
  return Object.fromEntries(set) as Bar;
}

export function fromGoldenQuestion(golden: z.output<typeof wire.GoldenQuestion>): GoldenQuestion {
  return {
    question: golden.question,
    history: golden.history.map((turn) => (typeof turn === "string" ? { sender: "user", text: turn } : turn)),
    expectedSourceId: golden.expected_source_id ?? null,
    expectedSource: golden.expected_source ?? null,
    expectedAnswer: golden.expected_answer ?? null,
    mustAbstain: golden.must_abstain,
  };
}

export function toEvaluation(evaluation: Evaluation): z.input<typeof wire.Evaluation> {
  const { bar, measures, comparison, errorCode, errorMessage, finishedAt } = evaluation;
  const missed = bar === null || measures === null ? [] : findMisses(bar, measures);
  return {
    id: evaluation.id,
    assistant_id: evaluation.assistantId,
    name: evaluation.name,
    of_draft: evaluation.ofDraft,
    state: evaluation.state,
    questions_count: evaluation.questionsCount,
    questions_done: evaluation.questionsDone,
    bar: bar === null ? null : toFigures((name) => bar[name]),
    passed: bar === null || measures === null ? null : missed.length === 0,
    missed: missed.map(({ name, wanted, measured }) => ({ figure: wireNames[name], wanted, measured })),
    measures: measures === null ? null : toMeasures(measures),
    comparison:
      comparison === null
        ? null
        : { previous_id: comparison.previousId, worse: comparison.worse, better: comparison.better },
    error: errorCode === null ? null : { code: errorCode, message: errorMessage ?? "" },
    created_at: toTime(evaluation.createdAt),
    finished_at: finishedAt === null ? null : toTime(finishedAt),
  };
}

function toMeasures(measures: Measures) {
  const { latencyP50, latencyP95, counts, abstentionAuc = null, coverageRisk = [] } = measures;
  return {
    ...toFigures((name) => measures[name]),
    latency_p50_ms: latencyP50,
    latency_p95_ms: latencyP95,
    abstention_auc: abstentionAuc,
    coverage_risk: coverageRisk,
    counts: {
      with_source: counts.withSource,
      with_answer: counts.withAnswer,
      must_abstain: counts.mustAbstain,
      abstained: counts.abstained,
      sentences: counts.sentences,
    },
  };
}

/** Every figure that a bar can be set for. */
export function toFigures<T>(figureOf: (name: BarName) => T): Record<WireName, T> {
  return Object.fromEntries(names.map(([name, written]) => [written, figureOf(name)])) as Record<WireName, T>;
}

export function toResult(question: EvaluationQuestion): z.input<typeof wire.EvaluationResult> {
  return {
    ordinal: question.ordinal,
    question: question.question,
    history: question.history.map(({ sender, text }) => ({ sender, text })),
    expected_source_id: question.expectedSourceId,
    expected_source: question.expectedSource,
    expected_answer: question.expectedAnswer,
    must_abstain: question.mustAbstain,
    is_right: question.isRight,
    result: question.result === null ? null : toOutcome(question.result),
  };
}

function toOutcome(result: Result) {
  const { trace } = result;
  return {
    outcome: result.outcome,
    answer: result.answer,
    model: result.model,
    confidence: result.confidence,
    failure: result.failure ?? null,
    citations: result.citations.map(({ sourceId, headingPath, ...citation }) => ({
      ...{ ...citation, source_id: sourceId, heading_path: headingPath },
    })),
    expected_source_is_missing: result.expectedSourceIds?.length === 0,
    rank: result.rank,
    is_cited: result.isCited,
    is_correct: result.isCorrect,
    sentences: result.sentences,
    unsupported: result.unsupported,
    milliseconds: result.milliseconds,
    trace: {
      query: trace.query,
      milliseconds: trace.milliseconds,
      answer_milliseconds: trace.answerMilliseconds,
      passages: trace.passages.map(({ chunkId, sourceId, title, score }) => ({
        ...{ chunk_id: chunkId, source_id: sourceId, title, score },
      })),
      legs: trace.legs.map(({ leg, milliseconds, hits, error }) => ({
        ...{ leg, milliseconds, hits: hits.map(({ chunkId, score }) => ({ chunk_id: chunkId, score })) },
        ...(error === undefined ? {} : { error }),
      })),
    },
  };
}
