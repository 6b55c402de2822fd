import type { z } from "zod";
import type { AnswerTrace } from "../../../domain/answering/trace.ts";
import type { TracedSearch, TurnTrace } from "../../../domain/answering/tracing/turn-trace.ts";
import type { Answer } from "../../../domain/answering/types.ts";
import type { AnswerWithTrace } from "../../../domain/conversations/dialog/read-trace.ts";
import { messageId } from "../../../domain/conversations/dialog/rules.ts";
import type * as wire from "./trace-wire.ts";

export function toAnswerTrace({ message, trace }: AnswerWithTrace): z.input<typeof wire.AnswerTrace> {
  const { answer, text, dialogId } = message;
  return {
    message_id: message.id,
    question_id: messageId(dialogId, answer.replyTo),
    ...toOutcome({ ...answer, text }),
    response_time: answer.responseMs / 1000,
    ...toMadeWith(answer.trace),
    bound: trace?.bound ?? null,
    trace: trace === null ? null : toSteps(trace),
  };
}

/** An answer that is in no dialog, with how it came about. */
export function toExplanation(answer: Answer, trace: TurnTrace): z.input<typeof wire.Explanation> {
  return { ...toOutcome(answer), bound: trace.bound, ...toSteps(trace), ...toMadeWith(answer.trace) };
}

export function toCitation({ sourceId, headingPath, tool, ...citation }: Answer["citations"][number]) {
  const named = tool === undefined ? {} : { tool: { plugin: tool.plugin, name: tool.name } };
  return { ...citation, source_id: sourceId, heading_path: headingPath, ...named };
}

function toOutcome(answer: Pick<Answer, "text" | "outcome" | "citations" | "model" | "confidence" | "failure">) {
  const { text, outcome, citations, model, confidence, failure = null } = answer;
  return { outcome, text, citations: citations.map(toCitation), model, model_failure: failure, confidence };
}

function toMadeWith({ intent, context, personality, tools = [] }: AnswerTrace = {}) {
  return {
    intent: intent ?? null,
    references: context?.references ?? [],
    given: context?.given ?? null,
    personality: personality ?? null,
    tool_calls: tools,
  };
}

function toSteps({ question, language, historyLength, searches, refused, usage, steps }: TurnTrace) {
  return {
    ...{ question, language, history_length: historyLength, searches: searches.map(toSearch), steps },
    refused_sentences: refused,
    usage: usage === null ? null : { input_tokens: usage.inputTokens, output_tokens: usage.outputTokens },
  };
}

function toSearch({ isStoredAnswer, passages, ...search }: TracedSearch): z.input<typeof wire.TracedSearch> {
  return {
    ...search,
    is_stored_answer: isStoredAnswer,
    passages: passages.map(({ chunkId, sourceId, headingPath, ...passage }) => ({
      ...{ chunk_id: chunkId, source_id: sourceId, ...passage, heading_path: headingPath },
    })),
  };
}
