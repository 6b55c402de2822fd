import { answer } from "../../answering/answer.ts";
import { answerFile } from "../../answering/answer-file.ts";
import type { Answer } from "../../answering/types.ts";
import { openPool } from "../../assistants/ai-tokens/open-pool.ts";
import type { Deps } from "../../deps.ts";
import { retrieve } from "../../knowledge/retrieval/retrieve.ts";
import { bareQuestion } from "../../language/sentences/bare-question.ts";
import { prices } from "../../money/billing/prices.ts";
import { reserve } from "../../money/billing/reserve.ts";
import { reasonOfTurn } from "../handoff/reason-of-turn.ts";
import { reasonUnpaid } from "../handoff/reason-unpaid.ts";
import type { HandoffReason } from "../handoff/types.ts";
import { readTurnAssistant } from "./read-turn-assistant.ts";
import { toldText } from "./told-text.ts";
import type { DialogFacts, Message, TurnFailure } from "./types.ts";
import { visitorLanguage } from "./visitor-language.ts";

/** How many passages an answer may lean on, and how many earlier turns resolve what it refers to. */
export const passagesPerAnswer = 8;
export const questionsOfContext = 3;

export interface TurnInput {
  facts: DialogFacts;
  question: Message;
  /** Messages before the question, oldest first. */
  history: Message[];
  onDelta: (text: string) => void;
  signal: AbortSignal;
}

/** An answer or why there is none, with the reason why a person is called where one is. */
export type TurnOutcome = ({ answer: Answer } | { failure: TurnFailure }) & { handoff: HandoffReason | null };

/**
 * Makes the AI's answer to one question: holds the price, retrieves, answers. It writes nothing into the dialog: the
 * room does, after it has checked that the turn is still the AI's. Files without words are answered at once and for free. Throws when a dependency fails; the room tries again
 * under the same reservation.
 */
export async function takeTurn(ctx: Deps, input: TurnInput): Promise<TurnOutcome> {
  const { facts, question } = input;
  const found = await readTurnAssistant(ctx, facts);
  if (found === null) return { failure: "assistant_inactive", handoff: null };
  const { assistant } = found;
  const spoken = input.history.filter(({ sender, createdAt }) => sender !== "system" && createdAt > found.clearedAt);
  if (question.text.trim() === "") {
    const made = answerFile(await visitorLanguage(ctx, facts, input.history));
    input.onDelta(made.text);
    return { answer: made, handoff: reasonOfTurn({ question: "", answer: made, history: input.history, assistant }) };
  }
  const questions = spoken.filter(({ sender, text }) => sender === "user" && text !== "").slice(-questionsOfContext);
  const { accountId, assistantId } = facts;
  const key = turnKey(facts.dialogId, question.seq);
  // Settled, not all: a hold still under way when the other one fails would come after its own release.
  const [holding, retrieved] = await Promise.allSettled([
    reserve(ctx, { accountId, key, amountMicro: prices.aiMessage }),
    retrieve(ctx, {
      accountId,
      assistantId,
      question: bareQuestion(question.text),
      history: questions.map((message) => message.text),
      k: passagesPerAnswer,
    }),
  ]);
  if (holding.status === "rejected") throw holding.reason;
  if (!holding.value) return { failure: "insufficient_balance", handoff: reasonUnpaid(question.text, assistant) };
  if (retrieved.status === "rejected") throw retrieved.reason;
  const chatModel = found.hasTokens ? openPool(ctx, { accountId, key }) : ctx.chatModel;
  const made = await answer(
    { ...ctx, chatModel },
    {
      question: question.text,
      history: spoken.map((message) => ({
        sender: message.sender as "user" | "assistant" | "operator",
        text: toldText(message),
      })),
      assistant,
      retrieval: retrieved.value,
      onDelta: input.onDelta,
      signal: input.signal,
    },
  );
  const turn = { question: question.text, answer: made, history: input.history, assistant };
  return { answer: made, handoff: reasonOfTurn(turn) };
}

/** The idempotency key under which a turn is paid: a turn is charged at most once. */
export function turnKey(dialogId: number, seq: number): string {
  return `turn:${dialogId}:${seq}`;
}
