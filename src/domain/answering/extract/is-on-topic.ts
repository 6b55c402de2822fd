import type { ScoredQuestion } from "./score-question.ts";
import { shareRoot } from "./share-root.ts";

/** Whether a section is about the question: its heading has at least one stem, and the question contains them all. */
export function isOnTopic(heading: string[], question: ScoredQuestion): boolean {
  const asked = [...question.weights.keys()];
  return heading.length > 0 && heading.every((term) => asked.some((other) => other === term || shareRoot(other, term)));
}
