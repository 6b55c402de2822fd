import type { Deps } from "../../deps.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import { answerLanguage } from "../answer-language.ts";
import { answerToOffer } from "../answer-to-offer.ts";
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
  assistant: {
    id: number;
    accountId: number;
    liveTrainingId: number | null;
    personality: AnswerRequest["assistant"]["personality"];
  };
  /** Names the turn: the same for a second attempt at the same answer. */
  key: string;
  onDelta: (text: string) => void;
  signal: AbortSignal;
  callTool: CallTool;
}

/**
 * Labels a question and does what its intent says: hands over to a person, gives a fixed answer, or calls a tool. Returns the
 * trace, null without a live model, and the answer; null when it must be retrieved. A request for a person, and a reply to the
 * offer of one, stay what they are. Throws the abort reason of `signal`.
 */
export async function routeByIntent(
  ctx: Deps,
  { question, history, assistant, key, onDelta, signal, callTool }: RoutedMessage,
): Promise<{ trace: AnswerTrace | null; answer: Answer | null }> {
  if (assistant.liveTrainingId === null) return { trace: null, answer: null };
  const { classifyMessage } = await import("./classify-message.ts");
  const classified = await classifyMessage(ctx, { assistant, text: question });
  signal.throwIfAborted();
  if (classified === null) return { trace: null, answer: null };
  const { phrases } = answerLanguage(question, assistant);
  const isForPerson =
    answerToOffer({ question, history }) !== null || recogniseSmallTalk(question, languageOf(question)) === "person";
  const action = isForPerson ? { type: "none" as const } : classified.action;
  const trace = { intent: { ...classified.trace, action: action.type } };
  if (action.type === "none") return { trace, answer: null };
  const { confidence } = classified.trace;
  if (action.type === "tool") {
    const { plugin, tool } = action;
    const { id: assistantId, accountId, personality } = assistant;
    const asked = { accountId, assistantId, personality, plugin, tool, text: question, key, signal };
    const called = await callTool(ctx, asked);
    const traced = { ...trace, tools: [called.trace] };
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
