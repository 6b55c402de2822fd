import type { GoldenQuestion, Result } from "./types.ts";

type Judged = Pick<Result, "outcome" | "rank" | "isCited" | "isCorrect" | "expectedSourceIds" | "unsupported">;

/**
 * Whether a question came out as expected: abstained from when it must be; otherwise answered or clarified, with the
 * expected source among the passages, the expected text in the answer (without one: the expected source cited), and no
 * unsupported sentence.
 */
export function isRight(asked: Pick<GoldenQuestion, "mustAbstain">, result: Judged): boolean {
  if (asked.mustAbstain) return result.outcome === "abstain";
  if (result.outcome !== "answer" && result.outcome !== "clarify") return false;
  const isFound = result.expectedSourceIds === null || result.rank !== null;
  const isAnswered = result.isCorrect ?? result.isCited ?? true;
  return isFound && isAnswered && result.unsupported.length === 0;
}
