import type { Passage } from "../index/passage.ts";
import { qaText } from "./qa-text.ts";

/** The answer of a pair whose exact question was asked, as a passage to quote whole. */
export function exactAnswer(pair: { id: number; knowledgeBaseId: number; question: string; answer: string }): Passage {
  const { id: sourceId, knowledgeBaseId, question: title, answer: text } = pair;
  const { start } = qaText(title, text);
  return {
    ...{ chunkId: `${sourceId}:0:0`, sourceId, knowledgeBaseId, title, page: null, headingPath: [] },
    ...{ start, end: start + text.length, text, score: 1 },
  };
}
