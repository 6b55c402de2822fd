import type { evaluations } from "../../../db/evaluations.ts";
import type { Answer, AnswerRequest, Citation, Outcome } from "../../answering/types.ts";
import type { AppliedSettings } from "../../assistants/answer-settings/types.ts";
import type { RetrievalTrace } from "../../knowledge/ports.ts";
import type { CoverageRisk } from "./coverage-risk.ts";

/**
 * A question whose correct answer is known. Without an expectation, a question that need not be abstained from must be
 * answered.
 */
export interface GoldenQuestion {
  question: string;
  /** Earlier turns, oldest first. */
  history: AnswerRequest["history"];
  expectedSourceId: number | null;
  /** A source by its title, file name or URL. */
  expectedSource: string | null;
  /** Text that the answer must contain, compared without case and punctuation, with ё as е. */
  expectedAnswer: string | null;
  mustAbstain: boolean;
}

/** Measures for which an evaluation can have a bar, each 0..1. */
export const barNames = [
  "right",
  "hitRate",
  "mrr",
  "citationRate",
  "groundedness",
  "answerCorrectness",
  "abstentionPrecision",
  "abstentionRecall",
] as const;
export type BarName = (typeof barNames)[number];

/** The minimum of each measure. */
export type Bar = Partial<Record<BarName, number>>;

/** Measures of a finished evaluation (docs/design/evaluation.md); null when the set has no such questions. */
export type Measures = Record<BarName, number | null> & {
  /** Milliseconds of retrieval and answer together. */
  latencyP50: number;
  latencyP95: number;
  /** Questions that the hosted model did not answer; absent in older runs. */
  modelFailures?: number;
  /** Area under the ROC curve of confidence between questions to answer and to abstain from; absent in older runs. */
  abstentionAuc?: number | null;
  /** Coverage and risk by bound; absent in older runs. */
  coverageRisk?: CoverageRisk[];
  counts: { withSource: number; withAnswer: number; mustAbstain: number; abstained: number; sentences: number };
};

/** A sentence of an answer, and whether the quotes of its citations support it. */
export interface CheckedClaim {
  text: string;
  isSupported: boolean;
}

export interface ResultTrace extends RetrievalTrace {
  passages: { chunkId: string; sourceId: number; title: string; score: number }[];
  answerMilliseconds: number;
}

/** The result of one question. */
export interface Result {
  outcome: Outcome;
  answer: string;
  model: string;
  citations: Citation[];
  confidence: number;
  failure: Answer["failure"] | null;
  /** The sources that count as the expected one; empty when none exists any more, null when none was expected. */
  expectedSourceIds: number[] | null;
  /** Rank of the first passage of an expected source, from 1; null when it was not retrieved or none was expected. */
  rank: number | null;
  /** Whether the answer cites it; null when none was expected. */
  isCited: boolean | null;
  /** Whether the answer contains the expected text; null when none was expected. */
  isCorrect: boolean | null;
  /** Sentences that need support. */
  sentences: number;
  unsupported: string[];
  milliseconds: number;
  trace: ResultTrace;
}

export interface Comparison {
  previousId: number;
  /** Ordinals of questions that are in both sets. */
  worse: number[];
  better: number[];
}

export type Evaluation = Omit<typeof evaluations.$inferSelect, "bar" | "measures" | "comparison" | "settings"> & {
  bar: Bar | null;
  measures: Measures | null;
  comparison: Comparison | null;
  /** What its answers are made with; null in older runs, whose steps read the live settings. */
  settings: AppliedSettings | null;
};

export interface EvaluationQuestion extends GoldenQuestion {
  ordinal: number;
  result: Result | null;
  isRight: boolean | null;
}
