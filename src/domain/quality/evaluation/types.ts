import type { evaluations } from "../../../db/evaluations.ts";
import type { Answer, AnswerRequest, Citation, Outcome } from "../../answering/types.ts";
import type { RetrievalTrace } from "../../knowledge/ports.ts";

/** A question whose right answer is known. One that must not be abstained from and expects nothing else must be answered. */
export interface GoldenQuestion {
  question: string;
  /** Earlier turns, oldest first. */
  history: AnswerRequest["history"];
  expectedSourceId: number | null;
  /** A source by its title, its file's name or its address. */
  expectedSource: string | null;
  /** Text that the answer must hold, compared without case, punctuation and the difference of ё and е. */
  expectedAnswer: string | null;
  mustAbstain: boolean;
}

/** What can be asked of an evaluation, each 0..1. */
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

/** The least that each figure must reach. */
export type Bar = Partial<Record<BarName, number>>;

/** Figures of a finished evaluation (docs/design/evaluation.md); null where the set asks for nothing of the kind. */
export type Measures = Record<BarName, number | null> & {
  /** Milliseconds of retrieval and answer together. */
  latencyP50: number;
  latencyP95: number;
  counts: { withSource: number; withAnswer: number; mustAbstain: number; abstained: number; sentences: number };
};

/** A sentence of an answer, and whether the quotes of its citations hold it. */
export interface CheckedClaim {
  text: string;
  isSupported: boolean;
}

export interface ResultTrace extends RetrievalTrace {
  passages: { chunkId: string; sourceId: number; title: string; score: number }[];
  answerMilliseconds: number;
}

/** What became of one question. */
export interface Result {
  outcome: Outcome;
  answer: string;
  model: string;
  citations: Citation[];
  confidence: number;
  failure: Answer["failure"] | null;
  /** The sources that count as the expected one; empty when none is there any more, null when none was asked for. */
  expectedSourceIds: number[] | null;
  /** Place of the first passage of an expected source, from 1; null when it was not retrieved or none was asked for. */
  rank: number | null;
  /** Whether the answer cites it; null when none was asked for. */
  isCited: boolean | null;
  /** Whether the answer holds the expected text; null when none was asked for. */
  isCorrect: boolean | null;
  /** Sentences that had to be supported. */
  sentences: number;
  unsupported: string[];
  milliseconds: number;
  trace: ResultTrace;
}

export interface Comparison {
  previousId: number;
  /** Ordinals of questions that both sets have. */
  worse: number[];
  better: number[];
}

export type Evaluation = Omit<typeof evaluations.$inferSelect, "bar" | "measures" | "comparison"> & {
  bar: Bar | null;
  measures: Measures | null;
  comparison: Comparison | null;
};

export interface EvaluationQuestion extends GoldenQuestion {
  ordinal: number;
  result: Result | null;
  isRight: boolean | null;
}
