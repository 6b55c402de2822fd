import type { AnswerTrace } from "../../answering/trace.ts";
import type { AnswerRecord } from "../dialog/types.ts";
import { maxLabelLength } from "./rules.ts";

/**
 * What an answer was about: the intent of the question, where a trained model gave one, and the heading of the passage of a source
 * that it cites first, or the title of the source without the ending of a file. What a tool was asked is the visitor's own text, and
 * no topic. Nothing for a message that is no answer.
 */
export function topicsOfAnswer(answer: AnswerRecord | null): string[] {
  if (answer === null || answer.outcome !== "answer") return [];
  const first = answer.citations.find(({ tool }) => tool === undefined);
  // Events of an earlier version may have less.
  const heading = first?.headingPath?.at(-1) ?? first?.title?.replace(/\.[a-z]{2,4}$/i, "");
  const labels = [intentOf(answer.trace), heading].flatMap((label) => label?.replace(/\s+/g, " ").trim() || []);
  return [...new Set(labels.map((label) => label.slice(0, maxLabelLength)))];
}

function intentOf(trace: AnswerTrace | undefined): string | undefined {
  const intent: unknown = trace !== undefined && "intent" in trace ? trace.intent : undefined;
  const hasLabel = typeof intent === "object" && intent !== null && "label" in intent;
  return hasLabel && typeof intent.label === "string" ? intent.label : undefined;
}
