import type { Passage } from "../../knowledge/index/passage.ts";
import type { Retrieval } from "../../knowledge/ports.ts";
import { answerLanguage } from "../answer-language.ts";
import { DEFAULT_ABSTAIN_BELOW } from "../default-abstain-below.ts";
import type { Answer, AnswerRequest, Citation, QuestionPart } from "../types.ts";
import { boundTrace } from "./bound-trace.ts";
import type { PassageUse, TracedPassage, TracedSearch, TurnTrace } from "./turn-trace.ts";

export interface TurnToTrace {
  asked: Pick<AnswerRequest, "question" | "history" | "locale" | "assistant">;
  /** What the answer was made from; absent when an intent answered. */
  request?: AnswerRequest;
  answer: Answer;
  steps: TurnTrace["steps"];
}

/** Describes how an answer came about, within the size that is kept. Pure. */
export function traceTurn({ asked, request, answer, steps }: TurnToTrace): TurnTrace {
  const { question, history, assistant } = asked;
  const bound = assistant.abstainBelow ?? DEFAULT_ABSTAIN_BELOW;
  const parts: QuestionPart[] = request === undefined ? [] : (request.parts ?? [{ ...request }]);
  return boundTrace({
    question,
    language: answerLanguage(question, assistant, asked).code,
    historyLength: history.length,
    bound,
    searches: parts.map((part) => searchOf(part, answer, bound)),
    refused: answer.refusals?.sentences ?? [],
    usage: answer.usage,
    steps,
  });
}

function searchOf({ question, resolved, retrieval }: QuestionPart, answer: Answer, bound: number): TracedSearch {
  const { trace, passages, evidence, exact } = retrieval;
  return {
    question,
    understood: resolved ?? question,
    query: trace.query,
    evidence,
    isStoredAnswer: exact != null,
    legs: trace.legs.map(({ leg, hits, milliseconds, error }) => ({
      ...{ leg, found: hits.length, milliseconds },
      ...(error === undefined ? {} : { error }),
    })),
    milliseconds: trace.milliseconds,
    passages: passages.map((passage) => passageOf(passage, retrieval, useOf(passage, answer, evidence < bound))),
  };
}

function passageOf(passage: Passage, { trace }: Retrieval, use: PassageUse): TracedPassage {
  const { chunkId, sourceId, title, url, page, headingPath, start, end, text, score } = passage;
  const ranks = trace.legs.flatMap(({ leg, hits }) => {
    const place = hits.findIndex((hit) => hit.chunkId === chunkId);
    return place === -1 ? [] : [{ leg, rank: place + 1, score: hits[place]!.score }];
  });
  const judged = trace.judged?.find((each) => each.chunkId === chunkId);
  return {
    ...{ chunkId, sourceId, title, page, headingPath, start, end, excerpt: text, score, ranks, use },
    ...(url === undefined ? {} : { url }),
    confidence: judged?.confidence ?? null,
  };
}

function useOf(passage: Passage, answer: Answer, isBelowBound: boolean): PassageUse {
  if (answer.citations.some((citation) => isFrom(citation, passage))) return "cited";
  if (answer.refusals?.passages.includes(passage.chunkId)) return "contradicts_stored_answer";
  return isBelowBound && answer.model === "extractive" ? "below_bound" : "not_used";
}

function isFrom({ sourceId, start, end, tool }: Citation, passage: Passage): boolean {
  return tool === undefined && sourceId === passage.sourceId && start < passage.end && end > passage.start;
}
