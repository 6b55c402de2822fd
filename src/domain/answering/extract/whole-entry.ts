import type { Passage } from "../../knowledge/index/passage.ts";
import { qaText } from "../../knowledge/qa/qa-text.ts";
import { injectionSpans } from "../injection-spans.ts";
import type { Quote } from "./pick-quotes.ts";
import { showQuote } from "./show-quote.ts";

/** Longest answer of a Q&A pair that is shown whole, in UTF-16 units. Of a longer one the sentences that answer are chosen. */
const maxLength = 900;

/**
 * The whole answer of a Q&A pair as one quote, its lines kept. Null when the passage is no pair or only the beginning of one,
 * when the answer is too long, or when a part of it addresses the model.
 */
export function wholeEntry(passage: Passage): Quote | null {
  const { text: head, start } = qaText(passage.title, "");
  if (passage.headingPath.length > 0 || !passage.text.startsWith(head)) return null;
  const answer = passage.text.slice(start).trim();
  if (answer === "" || answer.length > maxLength || injectionSpans(passage.text).length > 0) return null;
  const from = passage.text.indexOf(answer, start);
  const shown = answer
    .split("\n")
    .map(showLine)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n");
  return { passage, start: from, end: from + answer.length, shown };
}

function showLine(line: string): string {
  const bullet = /^\s*(?:[-*•]|\d{1,2}[.)])\s+/.exec(line)?.[0] ?? "";
  return `${bullet.trimStart()}${showQuote(line.slice(bullet.length), "sentence")}`;
}
