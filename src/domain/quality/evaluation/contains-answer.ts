import { normaliseAnswer } from "./normalise-answer.ts";

/** Whether an answer contains the expected text, at word boundaries. */
export function containsAnswer(answer: string, expected: string): boolean {
  return ` ${normaliseAnswer(answer)} `.includes(` ${normaliseAnswer(expected)} `);
}
