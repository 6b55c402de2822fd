import { DomainError } from "../../errors.ts";
import { splitWords } from "../../language/text/split-words.ts";
import { stem } from "../../language/text/stem.ts";
import { tidyText } from "../written/tidy-text.ts";
import { questionKey } from "./question-key.ts";

export interface QaFields {
  question: string;
  answer: string;
  tags: string[];
}

/** What is stored of a pair, tidied, with what finds it. Throws `validation_failed` for a question without a word. */
export function qaFields(input: QaFields): QaFields & { questionKey: string; stems: string } {
  const question = input.question.replace(/\s+/g, " ").trim();
  const answer = tidyText(input.answer).trim();
  const key = questionKey(question);
  requireWords("question", key);
  requireWords("answer", answer);
  const tags = [...new Set(input.tags.map((tag) => tag.trim()).filter(Boolean))];
  const stems = splitWords([question, answer, ...tags].join("\n")).map(stem);
  return { question, answer, tags, questionKey: key, stems: [...new Set(stems)].join(" ") };
}

function requireWords(field: string, text: string): void {
  if (text !== "") return;
  throw new DomainError("validation_failed", `The ${field} says nothing.`, {
    issues: [{ path: [field], issue: "must have a word in it", kind: "invalid" }],
  });
}
