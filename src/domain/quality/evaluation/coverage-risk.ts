/** At a bound: the share of all questions that were answered with at least this confidence, and how many of these wrongly. */
export interface CoverageRisk {
  bound: number;
  coverage: number;
  /** Share of the covered questions that are not right; 0 when none is covered. */
  risk: number;
}

const bounds = Array.from({ length: 20 }, (_, at) => at / 20);

/**
 * The coverage and risk of a run at bounds from 0 to .95. What was refused is covered by none, so below the assistant's own
 * bound the curve is flat. Empty without questions.
 */
export function coverageRisk(
  questions: { isRight: boolean; isAnswered: boolean; confidence: number }[],
): CoverageRisk[] {
  if (questions.length === 0) return [];
  return bounds.map((bound) => {
    const covered = questions.filter(({ isAnswered, confidence }) => isAnswered && confidence >= bound);
    const wrong = covered.filter(({ isRight }) => !isRight).length;
    return {
      bound,
      coverage: covered.length / questions.length,
      risk: covered.length === 0 ? 0 : wrong / covered.length,
    };
  });
}
