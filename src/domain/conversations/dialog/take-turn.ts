import { answer } from "../../answering/answer.ts";
import { answerFile } from "../../answering/answer-file.ts";
import { type CallTool, routeByIntent } from "../../answering/intents/route-by-intent.ts";
import { openTools } from "../../answering/tools/open-tools.ts";
import type { AnswerTrace } from "../../answering/trace.ts";
import type { Answer } from "../../answering/types.ts";
import { openPool } from "../../assistants/ai-tokens/open-pool.ts";
import { defaultWidgetSettings } from "../../assistants/site/widget-settings.ts";
import type { Deps } from "../../deps.ts";
import { retrieve } from "../../knowledge/retrieval/retrieve.ts";
import { searchScopeOf } from "../../knowledge/retrieval/search-scope-of.ts";
import { bareQuestion } from "../../language/sentences/bare-question.ts";
import { prices } from "../../money/billing/prices.ts";
import { reserve } from "../../money/billing/reserve.ts";
import { widening } from "../../platform/limits/rules.ts";
import type { CountedVisitor } from "../../platform/limits/visitor-rules.ts";
import { readTurnContext } from "../context/read-turn-context.ts";
import { withContext } from "../context/with-context.ts";
import { handoffReasonOfTurn } from "../handoff/handoff-reason-of-turn.ts";
import { handoffReasonWithoutAnswer } from "../handoff/handoff-reason-without-answer.ts";
import type { HandoffReason } from "../handoff/types.ts";
import { contextText } from "./context-text.ts";
import { holdAnswer } from "./hold-answer.ts";
import { readTurnAssistant, type TurnAssistant } from "./read-turn-assistant.ts";
import type { DialogFacts, Message, TurnFailure } from "./types.ts";
import { visitorLanguage } from "./visitor-language.ts";

/** Passages that an answer may use, and earlier questions that help to resolve references. */
export const passagesPerAnswer = 8;
export const questionsOfContext = 3;

export interface TurnInput {
  facts: DialogFacts;
  question: Message;
  /** Messages before the question, oldest first. */
  history: Message[];
  onDelta: (text: string) => void;
  signal: AbortSignal;
  /** What a paid answer is counted for; absent for users of the account. */
  visitor?: CountedVisitor | null;
}

/** An answer or the reason why there is none, with the reason of a handoff when one is requested. */
export type TurnOutcome = ({ answer: Answer } | { failure: TurnFailure }) & { handoff: HandoffReason | null };

/**
 * Produces the AI's answer to one question: does what its intent says, or else counts it for its visitor, reserves the price,
 * retrieves, answers. It writes nothing into the dialog: the room does, after it has checked that the turn still belongs to the
 * AI. Files without text, and intents, are answered at once and free of charge. Throws when a dependency fails; the room retries
 * under the same reservation.
 */
export async function takeTurn(ctx: Deps, input: TurnInput): Promise<TurnOutcome> {
  const { facts, question, onDelta, signal } = input;
  const found = await readTurnAssistant(ctx, facts);
  if (found === null) return { failure: "assistant_inactive", handoff: null };
  const assistant = { ...found.assistant, personality: found.personality };
  const context = input.history.filter(({ sender, createdAt }) => sender !== "system" && createdAt > found.clearedAt);
  const end = (made: Answer): TurnOutcome => {
    const turn = { question: question.text, answer: made, history: input.history, assistant };
    return { answer: made, handoff: handoffReasonOfTurn(turn) };
  };
  if (question.text.trim() === "") {
    const made = answerFile(visitorLanguage(input.history, found.locale));
    onDelta(made.text);
    return end(made);
  }
  const history = context.map((message) => ({
    sender: message.sender as "user" | "assistant" | "operator",
    text: contextText(message),
  }));
  const { locale } = found;
  const asked = { question: question.text, history, locale, assistant, onDelta, signal };
  const key = turnKey(facts.dialogId, question.seq);
  const { accountId, assistantId } = facts;
  const stored = { accountId, assistantId, question: bareQuestion(question.text) };
  const hasStoredAnswer = async () => (await searchScopeOf(ctx, stored)).exact !== null;
  const routed = await routeByIntent(ctx, { ...asked, at: question.createdAt, key, callTool, hasStoredAnswer });
  if (routed.answer !== null) return end(routed.answer);
  const isHosted = found.hasTokens || ctx.chatModel !== null;
  const { resolved, known, trace } = await readTurnContext(ctx, { facts, question, history, isHosted });
  const questions = context.filter(({ sender, text }) => sender === "user" && text !== "").slice(-questionsOfContext);
  // `allSettled` and not `all`: otherwise a reservation still in progress when retrieval fails would be made after its
  // own release.
  const [held, retrieved] = await Promise.allSettled([
    hold(ctx, input, found, key),
    retrieve(ctx, {
      accountId,
      assistantId,
      question: bareQuestion(resolved ?? question.text),
      asked: bareQuestion(question.text),
      history: questions.map((message) => message.text),
      locale,
      k: passagesPerAnswer,
    }),
  ]);
  if (held.status === "rejected") throw held.reason;
  if (held.value !== null)
    return { failure: held.value, handoff: handoffReasonWithoutAnswer(question.text, assistant) };
  if (retrieved.status === "rejected") throw retrieved.reason;
  const chatModel = found.hasTokens ? openPool(ctx, { accountId, key }) : ctx.chatModel;
  const mayUseTools = found.hasPlugins && chatModel !== null;
  const { personality } = found;
  const made = await answer(
    { ...ctx, chatModel },
    {
      ...{ ...asked, resolved, known },
      retrieval: retrieved.value,
      tools: mayUseTools ? await openTools(ctx, { ...facts, key, question: question.text, personality, signal }) : null,
    },
  );
  if (isHosted && assistant.extractsWithModel) ctx.background(extract(ctx, input, found, key));
  const traced = routed.trace === null ? made : { ...made, trace: joined(routed.trace, made.trace) };
  return end(withContext(traced, trace));
}

/** Counts a paid answer for its visitor and reserves its price. Returns why there is none; null when it may be made. */
async function hold(
  ctx: Deps,
  { facts, visitor }: TurnInput,
  { answersPerHour }: TurnAssistant,
  key: string,
): Promise<"visitor_limit" | "insufficient_balance" | null> {
  const limit = answersPerHour ?? defaultWidgetSettings.answersPerHour * widening(ctx);
  if (visitor && !(await holdAnswer(ctx, visitor, key, limit))) return "visitor_limit";
  const isReserved = await reserve(ctx, { accountId: facts.accountId, key, amountMicro: prices.aiMessage });
  return isReserved ? null : "insufficient_balance";
}

/** Reads the question for entities with the hosted model, whose requests count as those of an answer do. */
async function extract(
  ctx: Deps,
  { facts, question }: TurnInput,
  { assistant, hasTokens }: TurnAssistant,
  key: string,
): Promise<void> {
  const { extractWithModel } = await import("../context/extract-with-model.ts");
  const { accountId, dialogId } = facts;
  const chatModel = hasTokens ? openPool(ctx, { accountId, key: `${key}:entities` }) : ctx.chatModel;
  if (chatModel === null) return;
  await extractWithModel(ctx, chatModel, { model: assistant.aiModel, dialogId, message: question });
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

/** The idempotency key of a turn's charge: a turn is charged at most once. */
export function turnKey(dialogId: number, seq: number): string {
  return `turn:${dialogId}:${seq}`;
}
