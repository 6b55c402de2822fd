import type { GoldenQuestion, Result } from "./types.ts";

type Judged = Pick<Result, "outcome" | "rank" | "isCited" | "isCorrect" | "expectedSourceIds" | "unsupported">;

/**
 * Whether a question came out as it should: refused when it must be; else answered, or asked back, with the expected
 * source among the passages, the expected text in the answer (where none is told: the expected source cited), and no
 * sentence that its citations do not hold.
 */
export function isRight(asked: Pick<GoldenQuestion, "mustAbstain">, result: Judged): boolean {
  if (asked.mustAbstain) return result.outcome === "abstain";
  if (result.outcome !== "answer" && result.outcome !== "clarify") return false;
  const isFound = result.expectedSourceIds === null || result.rank !== null;
  const isAnswered = result.isCorrect ?? result.isCited ?? true;
  return isFound && isAnswered && result.unsupported.length === 0;
}
