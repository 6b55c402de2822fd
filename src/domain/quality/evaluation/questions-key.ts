import { sha256 } from "../../../kit/sha256.ts";
import type { GoldenQuestion } from "./types.ts";

/** A key that two lists of questions share when they ask and expect the same, in the same order. */
export function questionsKey(questions: GoldenQuestion[]): Promise<string> {
  const parts = questions.map((one) => [
    ...[one.question, one.history.map(({ sender, text }) => [sender, text])],
    ...[one.expectedSourceId, one.expectedSource, one.expectedAnswer, one.mustAbstain],
  ]);
  return sha256(JSON.stringify(parts));
}
