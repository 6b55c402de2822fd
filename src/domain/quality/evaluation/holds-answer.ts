import { normaliseAnswer } from "./normalise-answer.ts";

/** Whether an answer holds the expected text, at the bounds of words. */
export function holdsAnswer(answer: string, expected: string): boolean {
  return ` ${normaliseAnswer(answer)} `.includes(` ${normaliseAnswer(expected)} `);
}
