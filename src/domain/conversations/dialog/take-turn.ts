import { answer } from "../../answering/answer.ts";
import { answerFile } from "../../answering/answer-file.ts";
import { answerLanguage } from "../../answering/answer-language.ts";
import { type CallTool, routeByIntent } from "../../answering/intents/route-by-intent.ts";
import { recogniseSmallTalk } from "../../answering/recognise-small-talk.ts";
import { retrieveQuestions } from "../../answering/retrieve-questions.ts";
import { speakInStanding } from "../../answering/talk/speak-in-standing.ts";
import { standingOf } from "../../answering/talk/standing-of.ts";
import { openTools } from "../../answering/tools/open-tools.ts";
import type { AnswerTrace } from "../../answering/trace.ts";
import type { Answer, AnswerRequest } from "../../answering/types.ts";
import { openPool } from "../../assistants/ai-tokens/open-pool.ts";
import { defaultWidgetSettings } from "../../assistants/site/widget-settings.ts";
import type { Deps } from "../../deps.ts";
import { readHighlights } from "../../knowledge/catalogue/read-highlights.ts";
import { searchScopeOf } from "../../knowledge/retrieval/search-scope-of.ts";
import { bareQuestion } from "../../language/sentences/bare-question.ts";
import { prices } from "../../money/billing/prices.ts";
import { reserve } from "../../money/billing/reserve.ts";
import { widening } from "../../platform/limits/rules.ts";
import type { CountedVisitor } from "../../platform/limits/visitor-rules.ts";
import { findLeftContact } from "../contact/find-left-contact.ts";
import { keepLeftContact } from "../contact/keep-left-contact.ts";
import { readTurnContext } from "../context/read-turn-context.ts";
import { withContext } from "../context/with-context.ts";
import { callsAtAbstention } from "../handoff/calls-at-abstention.ts";
import { handoffReasonOfTurn } from "../handoff/handoff-reason-of-turn.ts";
import { handoffReasonWithoutAnswer } from "../handoff/handoff-reason-without-answer.ts";
import type { HandoffReason } from "../handoff/types.ts";
import { contextText } from "./context-text.ts";
import { holdAnswer } from "./hold-answer.ts";
import { readTurnAssistant, type TurnAssistant } from "./read-turn-assistant.ts";
import type { DialogFacts, Message, TurnFailure } from "./types.ts";
import { visitorLanguage } from "./visitor-language.ts";

/** Passages that an answer may use. */
export const passagesPerAnswer = 8;

export interface TurnInput {
  facts: DialogFacts;
  question: Message;
  /** Messages before the question, oldest first. */
  history: Message[];
  onDelta: (text: string) => void;
  signal: AbortSignal;
  /** A person was asked for and has not come: the place in the queue, from 1, null when it is not known. Absent or null: nobody was. */
  awaited?: { position: number | null } | null;
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
  const awaited = input.awaited ?? null;
  const context = input.history.filter(({ sender, createdAt }) => sender !== "system" && createdAt > found.clearedAt);
  const history = context.map((message) => ({
    sender: message.sender as "user" | "assistant" | "operator",
    text: contextText(message),
  }));
  const standing = standingOf(history, awaited, callsAtAbstention(input.history, found.assistant));
  const assistant = { ...found.assistant, personality: found.personality, standing };
  const end = (made: Answer): TurnOutcome => {
    const turn = { question: question.text, answer: made, history: input.history, assistant };
    return { answer: made, handoff: handoffReasonOfTurn(turn) };
  };
  if (question.text.trim() === "") {
    const made = answerFile(speakInStanding(visitorLanguage(input.history, found.locale), standing));
    onDelta(made.text);
    return end(made);
  }
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
  const language = answerLanguage(question.text, assistant, { history, locale });
  const asksAbilities = recogniseSmallTalk(question.text, language) === "abilities";
  // `allSettled` and not `all`: otherwise a reservation still in progress when retrieval fails would be made after its
  // own release.
  const [held, retrieved, highlights, leftContact] = await Promise.allSettled([
    hold(ctx, input, found, key),
    retrieveQuestions(ctx, {
      ...{ accountId, assistantId, question: question.text, resolved, history, locale, isHosted },
      ...{ at: question.createdAt, k: passagesPerAnswer },
    }),
    asksAbilities ? readHighlights(ctx, { accountId, assistantId }) : null,
    awaited === null ? null : leaveContact(ctx, facts.dialogId, question.text),
  ]);
  if (held.status === "rejected") throw held.reason;
  if (held.value !== null)
    return { failure: held.value, handoff: handoffReasonWithoutAnswer(question.text, assistant) };
  if (retrieved.status === "rejected") throw retrieved.reason;
  if (highlights.status === "rejected") throw highlights.reason;
  if (leftContact.status === "rejected") throw leftContact.reason;
  const chatModel = found.hasTokens ? openPool(ctx, { accountId, key }) : ctx.chatModel;
  const mayUseTools = found.hasPlugins && chatModel !== null;
  const { personality } = found;
  const made = await answer(
    { ...ctx, chatModel },
    {
      ...{ ...asked, resolved, known },
      ...{ ...retrieved.value, highlights: highlights.value, leftContact: leftContact.value },
      tools: mayUseTools ? await openTools(ctx, { ...facts, key, question: question.text, personality, signal }) : null,
    },
  );
  const isRecovered = found.isModelFailing && made.model !== "extractive";
  if (made.failure !== undefined || isRecovered)
    ctx.background(
      recordModel(ctx, {
        accountId,
        model: chatModel?.label(assistant.aiModel) ?? assistant.aiModel,
        failure: made.failure ?? null,
      }),
    );
  if (isHosted && assistant.extractsWithModel) ctx.background(extract(ctx, input, found, key));
  const traced = routed.trace === null ? made : { ...made, trace: joined(routed.trace, made.trace) };
  return end(withContext(traced, trace));
}

/** Keeps the contact that a visitor who waits for a person leaves, and returns what the answer says of it. */
async function leaveContact(ctx: Deps, dialogId: number, text: string): Promise<AnswerRequest["leftContact"]> {
  const left = await findLeftContact(ctx.phones, text);
  if (left === null || left === "unclear") return left;
  await keepLeftContact(ctx, dialogId, left);
  return left.isAll ? { kept: left.written } : null;
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

/** Whether the hosted model fails or works again. The code is loaded when that changes. */
async function recordModel(
  ctx: Deps,
  { accountId, model, failure }: { accountId: number; model: string; failure: Answer["failure"] | null },
): Promise<void> {
  if (!failure) {
    const { recordModelSuccess } = await import("../../assistants/model-health/record-model-success.ts");
    return recordModelSuccess(ctx, accountId);
  }
  const { recordModelFailure } = await import("../../assistants/model-health/record-model-failure.ts");
  await recordModelFailure(ctx, { accountId, failure, model });
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
