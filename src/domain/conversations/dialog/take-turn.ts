import { answerFile } from "../../answering/answer-file.ts";
import { speakInStanding } from "../../answering/talk/speak-in-standing.ts";
import { standingOf } from "../../answering/talk/standing-of.ts";
import type { TurnTrace } from "../../answering/tracing/turn-trace.ts";
import type { Answer, AnswerRequest } from "../../answering/types.ts";
import { defaultWidgetSettings } from "../../assistants/site/widget-settings.ts";
import type { Deps } from "../../deps.ts";
import { prices } from "../../money/billing/prices.ts";
import { reserve } from "../../money/billing/reserve.ts";
import { widening } from "../../platform/limits/rules.ts";
import type { CountedVisitor } from "../../platform/limits/visitor-rules.ts";
import { findLeftContact } from "../contact/find-left-contact.ts";
import { keepLeftContact } from "../contact/keep-left-contact.ts";
import { callsAtAbstention } from "../handoff/calls-at-abstention.ts";
import { handoffReasonOfTurn } from "../handoff/handoff-reason-of-turn.ts";
import { handoffReasonWithoutAnswer } from "../handoff/handoff-reason-without-answer.ts";
import type { HandoffReason } from "../handoff/types.ts";
import { readMergedMessages } from "../merge/read-merged-messages.ts";
import { historyOf } from "./history-of.ts";
import { holdAnswer } from "./hold-answer.ts";
import { hostedModel } from "./hosted-model.ts";
import { makeAnswer } from "./make-answer.ts";
import { readTurnAssistant, type TurnAssistant } from "./read-turn-assistant.ts";
import { historyLength } from "./rules.ts";
import type { DialogFacts, Message, TurnFailure } from "./types.ts";
import { visitorLanguage } from "./visitor-language.ts";

export interface TurnInput {
  facts: DialogFacts;
  question: Message;
  /** Messages before the question, oldest first. */
  history: Message[];
  onDelta: (text: string) => void;
  signal: AbortSignal;
  /** The dialogs that were merged into this one, the last one last; absent: none. */
  merged?: number[];
  /** A person was asked for and has not come: the place in the queue, from 1, null when it is not known. Absent or null: nobody was. */
  awaited?: { position: number | null } | null;
  /** What a paid answer is counted for; absent for users of the account. */
  visitor?: CountedVisitor | null;
}

/**
 * An answer or the reason why there is none, with the reason of a handoff when one is requested. `explain` returns what an answer was
 * made from.
 */
export type TurnOutcome = ({ answer: Answer; explain?: () => TurnTrace } | { failure: TurnFailure }) & {
  handoff: HandoffReason | null;
};

/**
 * Produces the AI's answer to one question: does what its intent says, or else counts it for its visitor, reserves the price,
 * retrieves, answers. It writes nothing into the dialog: the room does, after it has checked that the turn still belongs to the
 * AI. Files without text, and intents, are answered at once and free of charge. Throws when a dependency fails; the room retries
 * under the same reservation.
 */
export async function takeTurn(ctx: Deps, input: TurnInput): Promise<TurnOutcome> {
  const { facts, question, onDelta, signal } = input;
  const { accountId, dialogId } = facts;
  const found = await readTurnAssistant(ctx, facts);
  if (found === null) return { failure: "assistant_inactive", handoff: null };
  const awaited = input.awaited ?? null;
  const history = historyOf(await withMerged(ctx, input), found.clearedAt);
  const standing = standingOf(history, awaited, callsAtAbstention(input.history, found.assistant));
  const assistant = { ...found.assistant, personality: found.personality, standing };
  const end = (made: Answer, explain?: () => TurnTrace): TurnOutcome => {
    const turn = { question: question.text, answer: made, history: input.history, assistant };
    return { answer: made, handoff: handoffReasonOfTurn(turn), ...(explain && { explain }) };
  };
  if (question.text.trim() === "") {
    const made = answerFile(speakInStanding(visitorLanguage(input.history, found.locale), standing));
    onDelta(made.text);
    return end(made);
  }
  const key = turnKey(dialogId, question.seq);
  const made = await makeAnswer(ctx, {
    ...{ accountId, dialogId, found, question: question.text, at: question.createdAt },
    ...{ history, standing, key, onDelta, signal },
    hold: () => hold(ctx, input, found, key),
    leaveContact: awaited === null ? null : () => leaveContact(ctx, dialogId, question.text),
  });
  if ("failure" in made)
    return { failure: made.failure, handoff: handoffReasonWithoutAnswer(question.text, assistant) };
  if (made.request !== null && made.isHosted && assistant.extractsWithModel)
    ctx.background(extract(ctx, input, found, key));
  return end(made.answer, made.explain);
}

/** The messages before the question, after those of dialogs that were merged into this one, as many as an answer may look at. */
async function withMerged(ctx: Deps, { facts, history, merged = [] }: TurnInput): Promise<Message[]> {
  const limit = historyLength - history.length;
  if (merged.length === 0 || limit <= 0) return history;
  const others = await readMergedMessages(ctx, { accountId: facts.accountId, dialogIds: merged, limit });
  return [...others, ...history];
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
async function extract(ctx: Deps, { facts, question }: TurnInput, found: TurnAssistant, key: string): Promise<void> {
  const { extractWithModel } = await import("../context/extract-with-model.ts");
  const { dialogId } = facts;
  const chatModel = hostedModel(ctx, found, `${key}:entities`);
  if (chatModel === null) return;
  await extractWithModel(ctx, chatModel, { model: found.assistant.aiModel, dialogId, message: question });
}

/** The idempotency key of a turn's charge: a turn is charged at most once. */
export function turnKey(dialogId: number, seq: number): string {
  return `turn:${dialogId}:${seq}`;
}
