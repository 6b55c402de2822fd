import { answer } from "../../answering/answer.ts";
import { answerFile } from "../../answering/answer-file.ts";
import { openTools } from "../../answering/tools/open-tools.ts";
import type { Answer } from "../../answering/types.ts";
import { openPool } from "../../assistants/ai-tokens/open-pool.ts";
import { defaultWidgetSettings } from "../../assistants/site/widget-settings.ts";
import type { Deps } from "../../deps.ts";
import { retrieve } from "../../knowledge/retrieval/retrieve.ts";
import { bareQuestion } from "../../language/sentences/bare-question.ts";
import { prices } from "../../money/billing/prices.ts";
import { reserve } from "../../money/billing/reserve.ts";
import { widening } from "../../platform/limits/rules.ts";
import type { CountedVisitor } from "../../platform/limits/visitor-rules.ts";
import { handoffReasonOfTurn } from "../handoff/handoff-reason-of-turn.ts";
import { handoffReasonWithoutAnswer } from "../handoff/handoff-reason-without-answer.ts";
import type { HandoffReason } from "../handoff/types.ts";
import { contextText } from "./context-text.ts";
import { holdAnswer } from "./hold-answer.ts";
import { readTurnAssistant } from "./read-turn-assistant.ts";
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
 * Produces the AI's answer to one question: counts it for its visitor, reserves the price, retrieves, answers. It writes nothing into the dialog:
 * the room does, after it has checked that the turn still belongs to the AI. Files without text are answered at once
 * and free of charge. Throws when a dependency fails; the room retries under the same reservation.
 */
export async function takeTurn(ctx: Deps, input: TurnInput): Promise<TurnOutcome> {
  const { facts, question } = input;
  const found = await readTurnAssistant(ctx, facts);
  if (found === null) return { failure: "assistant_inactive", handoff: null };
  const { assistant } = found;
  const context = input.history.filter(({ sender, createdAt }) => sender !== "system" && createdAt > found.clearedAt);
  if (question.text.trim() === "") {
    const made = answerFile(await visitorLanguage(ctx, facts, input.history));
    input.onDelta(made.text);
    return {
      answer: made,
      handoff: handoffReasonOfTurn({ question: "", answer: made, history: input.history, assistant }),
    };
  }
  const questions = context.filter(({ sender, text }) => sender === "user" && text !== "").slice(-questionsOfContext);
  const { accountId, assistantId } = facts;
  const key = turnKey(facts.dialogId, question.seq);
  let isCounted = true;
  const hold = () => reserve(ctx, { accountId, key, amountMicro: prices.aiMessage });
  const holdForVisitor = async (visitor: CountedVisitor) => {
    const limit = found.answersPerHour ?? defaultWidgetSettings.answersPerHour * widening(ctx);
    isCounted = await holdAnswer(ctx, visitor, key, limit);
    return isCounted && hold();
  };
  // `allSettled` and not `all`: otherwise a reservation still in progress when retrieval fails would be made after its
  // own release.
  const [reserved, retrieved] = await Promise.allSettled([
    input.visitor ? holdForVisitor(input.visitor) : hold(),
    retrieve(ctx, {
      accountId,
      assistantId,
      question: bareQuestion(question.text),
      history: questions.map((message) => message.text),
      k: passagesPerAnswer,
    }),
  ]);
  if (reserved.status === "rejected") throw reserved.reason;
  if (!isCounted) return { failure: "visitor_limit", handoff: handoffReasonWithoutAnswer(question.text, assistant) };
  if (!reserved.value)
    return { failure: "insufficient_balance", handoff: handoffReasonWithoutAnswer(question.text, assistant) };
  if (retrieved.status === "rejected") throw retrieved.reason;
  const chatModel = found.hasTokens ? openPool(ctx, { accountId, key }) : ctx.chatModel;
  const mayUseTools = found.hasPlugins && chatModel !== null;
  const { signal } = input;
  const { personality } = found;
  const made = await answer(
    { ...ctx, chatModel },
    {
      question: question.text,
      history: context.map((message) => ({
        sender: message.sender as "user" | "assistant" | "operator",
        text: contextText(message),
      })),
      assistant: { ...assistant, personality },
      retrieval: retrieved.value,
      tools: mayUseTools ? await openTools(ctx, { ...facts, key, question: question.text, personality, signal }) : null,
      onDelta: input.onDelta,
      signal,
    },
  );
  const turn = { question: question.text, answer: made, history: input.history, assistant };
  return { answer: made, handoff: handoffReasonOfTurn(turn) };
}

/** The idempotency key of a turn's charge: a turn is charged at most once. */
export function turnKey(dialogId: number, seq: number): string {
  return `turn:${dialogId}:${seq}`;
}
