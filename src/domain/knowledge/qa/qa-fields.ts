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

/**
 * The stored fields of a pair, tidied, with its key and search stems. Throws `validation_failed` for a question without
 * words.
 */
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
  throw new DomainError("validation_failed", `The ${field} contains no words.`, {
    issues: [{ path: [field], issue: "must contain a word", kind: "invalid" }],
  });
}
