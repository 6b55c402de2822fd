import { answer } from "../../answering/answer.ts";
import { answerLanguage } from "../../answering/answer-language.ts";
import { type CallTool, routeByIntent } from "../../answering/intents/route-by-intent.ts";
import { recogniseSmallTalk } from "../../answering/recognise-small-talk.ts";
import { retrieveQuestions } from "../../answering/retrieve-questions.ts";
import type { Standing } from "../../answering/talk/standing.ts";
import { openTools } from "../../answering/tools/open-tools.ts";
import type { AnswerTrace } from "../../answering/trace.ts";
import { traceTurn } from "../../answering/tracing/trace-turn.ts";
import type { TurnTrace } from "../../answering/tracing/turn-trace.ts";
import type { Answer, AnswerRequest } from "../../answering/types.ts";
import type { Deps } from "../../deps.ts";
import { readHighlights } from "../../knowledge/catalogue/read-highlights.ts";
import { searchScopeOf } from "../../knowledge/retrieval/search-scope-of.ts";
import { bareQuestion } from "../../language/sentences/bare-question.ts";
import { readTurnContext } from "../context/read-turn-context.ts";
import { withContext } from "../context/with-context.ts";
import { hostedModel } from "./hosted-model.ts";
import type { TurnAssistant } from "./read-turn-assistant.ts";
import { recordModel } from "./record-model.ts";
import type { TurnFailure } from "./types.ts";

/** Passages that an answer may use. */
export const passagesPerAnswer = 8;

export interface QuestionToAnswer {
  accountId: number;
  /** The dialog whose visitor asks; null: a question that is nobody's. */
  dialogId: number | null;
  found: TurnAssistant;
  question: string;
  /** When it was asked, milliseconds. */
  at: number;
  /** Earlier turns, oldest first. */
  history: AnswerRequest["history"];
  standing: Standing | null;
  /** Names the answer: the same for a second attempt. */
  key: string;
  /** Reserves the price, while passages are retrieved. Returns why there is no answer; null when it may be made. */
  hold(): Promise<TurnFailure | null>;
  /** What the question leaves for a person who is awaited; null when nobody is. */
  leaveContact: (() => Promise<AnswerRequest["leftContact"]>) | null;
  onDelta: (text: string) => void;
  signal: AbortSignal;
}

/** An answer. `request` is what it was made from, null when an intent answered; nothing is reserved then. */
export interface MadeAnswer {
  answer: Answer;
  request: AnswerRequest | null;
  isHosted: boolean;
  /** What it was made from, step by step. It is computed when it is called, so that nobody waits for it. */
  explain(): TurnTrace;
}

/**
 * Answers a question: does what its intent says, or else retrieves while the price is reserved, and answers. Turns of dialogs, drafts
 * for operators and the playground all come here, so that none of them can answer differently. Throws when a dependency fails.
 */
export async function makeAnswer(ctx: Deps, input: QuestionToAnswer): Promise<MadeAnswer | { failure: TurnFailure }> {
  const { accountId, dialogId, found, question, at, history, standing, key, onDelta, signal } = input;
  const { locale, personality } = found;
  const start = ctx.clock();
  const assistantId = found.assistant.id;
  const assistant = { ...found.assistant, personality, standing };
  const asked = { question, history, locale, assistant, onDelta, signal };
  const chatModel = hostedModel(ctx, found, key);
  const isHosted = chatModel !== null;
  const stored = { accountId, assistantId, question: bareQuestion(question) };
  const hasStoredAnswer = async () => (await searchScopeOf(ctx, stored)).exact !== null;
  const routed = await routeByIntent(ctx, { ...asked, at, key, callTool, hasStoredAnswer });
  const routedAt = ctx.clock();
  if (routed.answer !== null) {
    const made = routed.answer;
    const steps = [{ step: "intent" as const, milliseconds: routedAt - start }];
    return { answer: made, request: null, isHosted, explain: () => traceTurn({ asked, answer: made, steps }) };
  }
  const context = { assistantId, dialogId, question: { text: question, createdAt: at }, history, isHosted };
  const { resolved, known, trace } = await readTurnContext(ctx, context);
  const understoodAt = ctx.clock();
  const language = answerLanguage(question, assistant, { history, locale });
  const asksAbilities = recogniseSmallTalk(question, language) === "abilities";
  // `allSettled` and not `all`: otherwise a reservation still in progress when retrieval fails would be made after its
  // own release.
  const [held, retrieved, highlights, leftContact] = await Promise.allSettled([
    input.hold(),
    retrieveQuestions(ctx, {
      ...{ accountId, assistantId, question, resolved, history, locale, isHosted, at, k: passagesPerAnswer },
    }),
    asksAbilities ? readHighlights(ctx, { accountId, assistantId }) : null,
    input.leaveContact?.() ?? null,
  ]);
  if (held.status === "rejected") throw held.reason;
  if (held.value !== null) return { failure: held.value };
  if (retrieved.status === "rejected") throw retrieved.reason;
  if (highlights.status === "rejected") throw highlights.reason;
  if (leftContact.status === "rejected") throw leftContact.reason;
  const retrievedAt = ctx.clock();
  const mayUseTools = found.hasPlugins && chatModel !== null;
  const request: AnswerRequest = {
    ...{ ...asked, resolved, known },
    ...{ ...retrieved.value, highlights: highlights.value, leftContact: leftContact.value },
    tools: mayUseTools ? await openTools(ctx, { accountId, assistantId, key, question, personality, signal }) : null,
  };
  const made = await answer({ ...ctx, chatModel }, request);
  const steps = [
    { step: "intent" as const, milliseconds: routedAt - start },
    { step: "context" as const, milliseconds: understoodAt - routedAt },
    { step: "retrieval" as const, milliseconds: retrievedAt - understoodAt },
    { step: "answer" as const, milliseconds: ctx.clock() - retrievedAt },
  ];
  // Where no hosted model answers any more, none fails.
  const isRecovered = found.isModelFailing && (found.hasNoModel || made.model !== "extractive");
  if (made.failure !== undefined || isRecovered) {
    const model = assistant.aiModel;
    const label = chatModel?.label(model) ?? model;
    ctx.background(recordModel(ctx, { accountId, model, label, failure: made.failure ?? null }));
  }
  const traced = routed.trace === null ? made : { ...made, trace: joined(routed.trace, made.trace) };
  const whole = withContext(traced, trace);
  return { answer: whole, request, isHosted, explain: () => traceTurn({ asked, request, answer: whole, steps }) };
}

/** A trace of an intent whose tool gave nothing, with that of the answer that was made then. */
function joined(routed: AnswerTrace, made: AnswerTrace = {}): AnswerTrace {
  const tools = [...(routed.tools ?? []), ...(made.tools ?? [])];
  return { ...routed, ...made, ...(tools.length === 0 ? {} : { tools }) };
}

/** The code of tools is loaded with the first call. */
const callTool: CallTool = async (ctx, call) => {
  const { callToolByIntent } = await import("../../answering/tools/call-tool-by-intent.ts");
  return callToolByIntent(ctx, call);
};
