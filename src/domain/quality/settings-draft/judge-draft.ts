import { type Bar, type BarName, barNames, type Measures } from "../evaluation/types.ts";
import type { ComparedFigure } from "./types.ts";

/** Figures that may not be worse than those of the live settings. */
const guarded: ReadonlySet<BarName> = new Set([
  ...(["right", "hitRate", "citationRate", "groundedness", "answerCorrectness"] as const),
  ...(["abstentionPrecision", "abstentionRecall"] as const),
]);

/** By how much a figure may be lower than that of the live settings, of 1; also the share of questions that the model may fail at. */
export const tolerance = 0.01;
/** What sums of decimal fractions may be off by. */
const rounding = 1e-9;

export interface JudgedRuns {
  live: Measures;
  draft: Measures;
  minimums: Bar;
  /** Questions of the draft's run, and those that the hosted model did not answer. */
  questions: number;
  modelFailures: number;
}

/**
 * Compares the run of a draft with that of the live settings. A figure that one of them does not have is not compared; a minimum
 * without a figure is not reached. A draft whose model fails is not judged by the answers of the built-in one.
 */
export function judgeDraft({ live, draft, minimums, questions, modelFailures }: JudgedRuns): {
  figures: ComparedFigure[];
  holds: boolean;
} {
  const figures = barNames
    .filter((name) => guarded.has(name) || minimums[name] !== undefined)
    .map((name) => compare(name, live[name], draft[name], minimums[name] ?? null));
  const fails = modelFailures > tolerance * questions;
  return { figures, holds: !fails && figures.every(({ problem }) => problem === null) };
}

function compare(name: BarName, live: number | null, draft: number | null, minimum: number | null): ComparedFigure {
  const isWorse = guarded.has(name) && live !== null && draft !== null && draft < live - tolerance - rounding;
  const isBelow = minimum !== null && (draft === null || draft < minimum - rounding);
  return { name, live, draft, minimum, problem: isWorse ? "worse" : isBelow ? "below" : null };
}
