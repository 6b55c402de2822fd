import type { AnswerRecord } from "../dialog/types.ts";
import { maxLabelLength } from "./rules.ts";

/**
 * What an answer was about: the intent of the question, where a trained model gave one, and the heading of the passage that it cites
 * first, or the title of its source without the ending of a file. Nothing for a message that is no answer from sources.
 */
export function topicsOfAnswer(answer: AnswerRecord | null): string[] {
  if (answer === null || answer.outcome !== "answer") return [];
  const [first] = answer.citations;
  const heading = first?.headingPath.at(-1) ?? first?.title.replace(/\.[a-z]{2,4}$/i, "");
  const { intent } = (answer.trace ?? {}) as { intent?: { label?: string | null } };
  const labels = [intent?.label, heading].flatMap((label) => label?.replace(/\s+/g, " ").trim() || []);
  return [...new Set(labels.map((label) => label.slice(0, maxLabelLength)))];
}
