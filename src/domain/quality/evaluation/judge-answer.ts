import type { Answer } from "../../answering/types.ts";
import type { Passage } from "../../knowledge/index/passage.ts";
import { containsAnswer } from "./contains-answer.ts";
import type { GoldenQuestion, Result } from "./types.ts";

type Verdict = Pick<Result, "rank" | "isCited" | "isCorrect">;

/**
 * The rank of the expected source among the passages, whether it is cited, and whether the answer contains the expected
 * text.
 */
export function judgeAnswer(
  asked: Pick<GoldenQuestion, "expectedAnswer">,
  expectedSourceIds: number[] | null,
  passages: Pick<Passage, "sourceId">[],
  answer: Pick<Answer, "text" | "citations">,
): Verdict {
  const isExpected = ({ sourceId }: { sourceId: number }) => expectedSourceIds?.includes(sourceId) ?? false;
  const place = passages.findIndex(isExpected);
  return {
    rank: place < 0 ? null : place + 1,
    isCited: expectedSourceIds === null ? null : answer.citations.some(isExpected),
    isCorrect: asked.expectedAnswer === null ? null : containsAnswer(answer.text, asked.expectedAnswer),
  };
}
