import { areaUnderCurve } from "./area-under-curve.ts";
import { coverageRisk } from "./coverage-risk.ts";
import type { GoldenQuestion, Measures, Result } from "./types.ts";

export type JudgedQuestion = Pick<GoldenQuestion, "mustAbstain"> & { isRight: boolean; result: MeasuredResult };
type MeasuredResult = Pick<
  Result,
  | "outcome"
  | "confidence"
  | "expectedSourceIds"
  | "rank"
  | "isCited"
  | "isCorrect"
  | "sentences"
  | "unsupported"
  | "milliseconds"
> &
  Partial<Pick<Result, "failure">>;

/** The measures of a run; docs/design/evaluation.md defines each. */
export function measureRun(questions: JudgedQuestion[]): Measures {
  const results = questions.map((question) => question.result);
  const withSource = results.filter((result) => result.expectedSourceIds !== null);
  const withAnswer = results.filter((result) => result.isCorrect !== null);
  const mustAbstain = questions.filter((question) => question.mustAbstain);
  const abstained = questions.filter(({ result }) => result.outcome === "abstain");
  const rightlyAbstained = abstained.filter((question) => question.mustAbstain).length;
  const sentences = sum(results.map((result) => result.sentences));
  const times = results.map((result) => result.milliseconds).sort((a, b) => a - b);
  return {
    right: share(questions.filter((question) => question.isRight).length, questions.length),
    hitRate: share(withSource.filter(({ rank }) => rank !== null).length, withSource.length),
    mrr: share(sum(withSource.map(({ rank }) => (rank === null ? 0 : 1 / rank))), withSource.length),
    citationRate: share(withSource.filter(({ isCited }) => isCited).length, withSource.length),
    groundedness: share(sentences - sum(results.map((result) => result.unsupported.length)), sentences),
    answerCorrectness: share(withAnswer.filter(({ isCorrect }) => isCorrect).length, withAnswer.length),
    abstentionPrecision: abstained.length === 0 ? 1 : rightlyAbstained / abstained.length,
    abstentionRecall: share(rightlyAbstained, mustAbstain.length),
    modelFailures: results.filter(({ failure = null }) => failure !== null).length,
    latencyP50: percentile(times, 0.5),
    latencyP95: percentile(times, 0.95),
    abstentionAuc: areaUnderCurve(
      questions.map(({ mustAbstain: isNegative, result }) => ({
        isPositive: !isNegative,
        confidence: result.confidence,
      })),
    ),
    coverageRisk: coverageRisk(
      questions.map(({ isRight, result: { outcome, confidence } }) => ({
        ...{ isRight, confidence },
        isAnswered: outcome === "answer" || outcome === "clarify",
      })),
    ),
    counts: {
      withSource: withSource.length,
      withAnswer: withAnswer.length,
      mustAbstain: mustAbstain.length,
      abstained: abstained.length,
      sentences,
    },
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Nearest rank; 0 without values. */
function percentile(sorted: number[], portion: number): number {
  return sorted[Math.max(0, Math.ceil(portion * sorted.length) - 1)] ?? 0;
}
