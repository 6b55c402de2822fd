import { answer } from "../../answering/answer.ts";
import { DEFAULT_ABSTAIN_BELOW } from "../../answering/default-abstain-below.ts";
import { standingOf } from "../../answering/talk/standing-of.ts";
import type { TurnTrace } from "../../answering/tracing/turn-trace.ts";
import type { Answer, AnswerRequest } from "../../answering/types.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import { readPersonality } from "../../assistants/personalities/read-personality.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { openCharge } from "../../money/billing/open-charge.ts";
import { prices } from "../../money/billing/prices.ts";
import { hostedModel } from "../dialog/hosted-model.ts";
import { makeAnswer } from "../dialog/make-answer.ts";
import { readTurnAssistant } from "../dialog/read-turn-assistant.ts";

export interface PlaygroundQuestion {
  accountId: number;
  assistantId: number;
  question: string;
  /** Earlier turns, oldest first. */
  history: AnswerRequest["history"];
  /** Another bound than the assistant's, 0..1. */
  abstainBelow?: number | undefined;
  /** The language tag of the visitor's app. */
  locale?: string | undefined;
  /** A personality of the assistant instead of its default one. */
  personalityId?: number | undefined;
  /** Called with each piece of the answer's text, as a dialog streams it: together they are the text. */
  onDelta?: ((text: string) => void) | undefined;
}

export interface PlaygroundAnswer {
  answer: Answer;
  trace: TurnTrace;
  /** What the assistant's own bound does, when another one was asked for. A hosted model judges for itself: `answer` is null. */
  atStoredBound: { bound: number; answer: Pick<Answer, "outcome" | "text"> | null } | null;
  chargedMicro: number;
}

/**
 * Asks an assistant as a visitor would, with its settings and by the code of live answers, and explains the answer. Nothing is kept.
 * The built-in model is free; an answer or a clarifying question of a hosted model costs what it costs in a dialog. Tools are really
 * called. Throws `not_found`, `insufficient_balance` and `dependency_failed`.
 */
export async function askPlayground(ctx: Deps, asked: PlaygroundQuestion): Promise<PlaygroundAnswer> {
  const { accountId, assistantId, question, history, abstainBelow, locale = null, personalityId } = asked;
  const { abstainBelow: own } = await readAssistant(ctx, accountId, assistantId);
  const nobody = { dialogId: 0, assistantId, guestId: null };
  const found = await readTurnAssistant(ctx, nobody, { evenInactive: true });
  if (found === null) throw new DomainError("not_found", "No such assistant.");
  const personality =
    personalityId === undefined ? found.personality : await readPersonality(ctx, accountId, personalityId);
  if (personality !== null && personality.assistantId !== assistantId)
    throw new DomainError("not_found", "No such personality.");
  const key = `playground:${crypto.randomUUID()}`;
  const isHosted = hostedModel(ctx, found, key) !== null;
  const price = { amountMicro: prices.aiMessage, serviceType: "ai_message" as const };
  const charge = openCharge(ctx, { accountId, key, ...price, description: "Question in the playground" });
  try {
    const assistant = { ...found.assistant, abstainBelow: abstainBelow ?? own };
    const made = await makeAnswer(ctx, {
      ...{
        accountId,
        dialogId: null,
        found: { ...found, assistant, locale, personality },
        question,
        at: ctx.clock(),
        history,
      },
      ...{ standing: standingOf(history), key, leaveContact: null },
      hold: async () => (!isHosted || (await charge.hold()) ? null : "insufficient_balance"),
      ...{ onDelta: asked.onDelta ?? (() => undefined), signal: new AbortController().signal },
    });
    if ("failure" in made)
      throw new DomainError("insufficient_balance", "The balance or a spending limit does not cover an answer.");
    const { model, outcome } = made.answer;
    const isCharged = model !== "extractive" && (outcome === "answer" || outcome === "clarify");
    const chargedMicro = await charge.close(isCharged, { assistant_id: assistantId });
    const isOther = abstainBelow !== undefined;
    const atStoredBound = isOther ? await answerAt(own ?? DEFAULT_ABSTAIN_BELOW, made) : null;
    return { answer: made.answer, trace: made.explain(), atStoredBound, chargedMicro };
  } catch (error) {
    await charge.close(false);
    throw error;
  }
}

/** What another bound makes of the same passages. */
async function answerAt(
  bound: number,
  { answer: made, request }: { answer: Answer; request: AnswerRequest | null },
): Promise<PlaygroundAnswer["atStoredBound"]> {
  // An intent asks no bound.
  if (request === null) return { bound, answer: made };
  if (made.model !== "extractive") return { bound, answer: null };
  const assistant = { ...request.assistant, abstainBelow: bound };
  const again = await answer({ chatModel: null }, { ...request, assistant, tools: null, onDelta: () => undefined });
  return { bound, answer: again };
}
