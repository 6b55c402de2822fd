import { areaUnderCurve } from "../../../src/domain/quality/evaluation/area-under-curve.ts";

/** What an engine made of one question. */
export interface Judged {
  isAnswerable: boolean;
  /** The first passage has the answer. */
  isRight: boolean;
  /** 0..1. */
  confidence: number;
}

export interface Rates {
  answerable: number;
  unanswerable: number;
  /** Area under the ROC curve: how often a question with an answer has more confidence than one without. */
  auc: number;
  /** Share of the questions with an answer that are below the bound. */
  refused: number;
  /** Share of the questions without an answer that are not. */
  answered: number;
  /** Share of all questions that are answered. */
  coverage: number;
  /** Share of the answered questions whose first passage is not the answer. */
  risk: number;
}

/** The rates of a list of judged questions at a bound. */
export function rates(all: Judged[], bound: number): Rates {
  const answerable = all.filter((each) => each.isAnswerable);
  const unanswerable = all.filter((each) => !each.isAnswerable);
  const passing = all.filter((each) => each.confidence >= bound);
  const share = (part: number, whole: number) => (whole === 0 ? Number.NaN : part / whole);
  return {
    answerable: answerable.length,
    unanswerable: unanswerable.length,
    auc:
      areaUnderCurve(all.map(({ isAnswerable, confidence }) => ({ isPositive: isAnswerable, confidence }))) ??
      Number.NaN,
    refused: share(answerable.filter((each) => each.confidence < bound).length, answerable.length),
    answered: share(unanswerable.filter((each) => each.confidence >= bound).length, unanswerable.length),
    coverage: share(passing.length, all.length),
    risk: share(passing.filter((each) => !each.isRight).length, passing.length),
  };
}
