import type { Deps } from "../../deps.ts";
import { answerLanguage } from "../answer-language.ts";
import { answerToOffer } from "../answer-to-offer.ts";
import { resolveQuestion } from "../context/resolve-question.ts";
import { recogniseSmallTalk } from "../recognise-small-talk.ts";
import type { IntentCall, ToolByIntent } from "../tools/call-tool-by-intent.ts";
import type { AnswerTrace } from "../trace.ts";
import type { Answer, AnswerRequest } from "../types.ts";

/** Calls a tool that an intent names. `text` is null when it could not be called or failed; retrieval answers then. */
export type CallTool = (ctx: Deps, call: IntentCall) => Promise<ToolByIntent>;

export interface RoutedMessage {
  question: string;
  /** Earlier turns, oldest first. */
  history: AnswerRequest["history"];
  locale?: AnswerRequest["locale"];
  /** When it was asked, milliseconds. */
  at: number;
  /** Names the turn: the same for a second attempt at the same answer. */
  key: string;
  assistant: {
    id: number;
    accountId: number;
    liveTrainingId: number | null;
    personality: AnswerRequest["assistant"]["personality"];
    standing?: AnswerRequest["assistant"]["standing"];
  };
  onDelta: (text: string) => void;
  signal: AbortSignal;
  callTool: CallTool;
  /** Whether exactly this question has a stored answer. */
  hasStoredAnswer: () => Promise<boolean>;
}

/**
 * Labels a question and does what its intent says: hands over to a person, gives a fixed answer, or calls a tool. Returns the
 * trace, null without a live model, and the answer; null when it must be retrieved. So does a question
 * that has a stored answer: that is more precise than its intent. The intent and its tool are told what the question refers to. A
 * request for a person, a reply to the offer of one, and small talk while one is awaited stay what they are. Throws the abort reason of `signal`.
 */
export async function routeByIntent(
  ctx: Deps,
  { question, history, locale = null, at, key, assistant, onDelta, signal, callTool, hasStoredAnswer }: RoutedMessage,
): Promise<{ trace: AnswerTrace | null; answer: Answer | null }> {
  if (assistant.liveTrainingId === null) return { trace: null, answer: null };
  const { classifyMessage } = await import("./classify-message.ts");
  const meant = await resolveQuestion(ctx, { question, history, at });
  const classified = await classifyMessage(ctx, { assistant, text: meant.question });
  signal.throwIfAborted();
  if (classified === null) return { trace: null, answer: null };
  const language = answerLanguage(question, assistant, { history, locale });
  const { phrases } = language;
  const talk = recogniseSmallTalk(question, language);
  const isAwaited = assistant.standing?.kind === "awaited";
  const isForPerson =
    answerToOffer({ question, history }) !== null || talk === "person" || (isAwaited && talk !== null);
  const isLeft = isForPerson || (classified.action.type !== "none" && (await hasStoredAnswer()));
  const action = isLeft ? { type: "none" as const } : classified.action;
  const trace = { intent: { ...classified.trace, action: action.type } };
  if (action.type === "none") return { trace, answer: null };
  const { confidence } = classified.trace;
  if (action.type === "tool") {
    const { plugin, tool } = action;
    const { id: assistantId, accountId } = assistant;
    const told = await resolveQuestion(ctx, { question, history, at, isForTool: true });
    const asked = { accountId, assistantId, plugin, tool, text: told.question };
    const called = await callTool(ctx, { ...asked, key, language, signal });
    const context = told.trace === undefined ? {} : { context: told.trace };
    const traced = { ...trace, ...context, tools: [called.trace] };
    if (called.text === null) return { trace: traced, answer: null };
    return { trace: traced, answer: { ...sent(called.text, "answer", traced), citations: called.citations } };
  }
  const isHandoff = action.type === "handoff";
  return {
    trace,
    answer: sent(isHandoff ? phrases.handoff : action.text, isHandoff ? "handoff" : "answer", trace),
  };

  /** The text is the platform's or the owner's, so no model is named. */
  function sent(text: string, outcome: Answer["outcome"], made: AnswerTrace): Answer {
    onDelta(text);
    return { text, outcome, citations: [], model: "extractive", confidence, usage: null, trace: made };
  }
}
