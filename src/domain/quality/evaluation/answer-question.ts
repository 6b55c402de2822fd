import { answer } from "../../answering/answer.ts";
import { resolveQuestion } from "../../answering/context/resolve-question.ts";
import { planAnswer } from "../../answering/plan-answer.ts";
import { questionsOfContext, retrieveQuestions } from "../../answering/retrieve-questions.ts";
import { standingOf } from "../../answering/talk/standing-of.ts";
import { withoutOwnWords } from "../../answering/talk/without-own-words.ts";
import type { AnswerRequest, Citation } from "../../answering/types.ts";
import { passagesPerAnswer } from "../../conversations/dialog/make-answer.ts";
import type { Deps } from "../../deps.ts";
import { checkClaims } from "./check-claims.ts";
import { isRight } from "./is-right.ts";
import { judgeAnswer } from "./judge-answer.ts";
import type { GoldenQuestion, Result } from "./types.ts";

/** Hits of each leg that a result keeps, to explain it. */
const HITS_KEPT = 10;

/**
 * Answers a golden question as a dialog's turn is answered (take-turn.ts), without writing or publishing anything, and
 * judges the answer. Throws `dependency_failed`.
 */
export async function answerQuestion(
  ctx: Deps,
  assistant: AnswerRequest["assistant"] & { accountId: number },
  asked: GoldenQuestion & { expectedSourceIds: number[] | null },
  isInSource: (citation: Citation) => Promise<boolean>,
): Promise<{ result: Result; isRight: boolean }> {
  const { question, history, expectedSourceIds } = asked;
  const start = ctx.clock();
  const turns = history.filter((turn) => turn.sender === "user").slice(-questionsOfContext);
  const meant = await resolveQuestion(ctx, { question, history, at: start });
  const resolved = meant.trace?.resolvedQuestion;
  const found = await retrieveQuestions(ctx, {
    ...{ accountId: assistant.accountId, assistantId: assistant.id, question, resolved, history, at: start },
    ...{ k: passagesPerAnswer, isHosted: ctx.chatModel !== null },
  });
  const { retrieval } = found;
  const retrieved = ctx.clock();
  const request = {
    ...{ question, resolved, history, ...found },
    assistant: { ...assistant, standing: standingOf(history) },
    ...{ onDelta: () => {}, signal: new AbortController().signal },
  };
  const made = await answer(ctx, request);
  const end = ctx.clock();
  const isTrue = new Set<Citation>();
  for (const citation of made.citations) if (await isInSource(citation)) isTrue.add(citation);
  // A fixed phrase ("You are welcome") makes no claims about the documents.
  const claims =
    planAnswer(request, ctx.chatModel !== null).kind === "phrase" ||
    made.outcome === "abstain" ||
    made.outcome === "handoff"
      ? []
      : checkClaims(
          {
            ...made,
            text: withoutOwnWords(made.text, request),
            ...{ question, earlier: turns.map(({ text }) => text), expectedSourceIds },
          },
          (citation) => isTrue.has(citation),
        );
  const { trace, passages } = retrieval;
  const result: Result = {
    outcome: made.outcome,
    answer: made.text,
    model: made.model,
    citations: made.citations,
    confidence: made.confidence,
    failure: made.failure ?? null,
    expectedSourceIds,
    ...judgeAnswer(asked, expectedSourceIds, passages, made),
    sentences: claims.length,
    unsupported: claims.filter((claim) => !claim.isSupported).map((claim) => claim.text),
    milliseconds: end - start,
    trace: {
      ...trace,
      legs: trace.legs.map((leg) => ({ ...leg, hits: leg.hits.slice(0, HITS_KEPT) })),
      passages: passages.map(({ chunkId, sourceId, title, score }) => ({ chunkId, sourceId, title, score })),
      answerMilliseconds: end - retrieved,
    },
  };
  return { result, isRight: isRight(asked, result) };
}
