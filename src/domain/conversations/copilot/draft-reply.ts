import type { TurnTrace } from "../../answering/tracing/turn-trace.ts";
import type { Answer } from "../../answering/types.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { openCharge } from "../../money/billing/open-charge.ts";
import { prices } from "../../money/billing/prices.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { historyOf } from "../dialog/history-of.ts";
import { makeAnswer } from "../dialog/make-answer.ts";
import { readMessages } from "../dialog/read-messages.ts";
import { readTurnAssistant } from "../dialog/read-turn-assistant.ts";
import { historyLength } from "../dialog/rules.ts";
import { readWholeHistory } from "../merge/read-whole-history.ts";
import { type OpenQuestion, openQuestion } from "./open-question.ts";
import { withoutCitations } from "./without-citations.ts";

export interface DraftedReply {
  answer: Answer;
  /** The answer's text without markers, to be sent by the operator; null when the assistant has nothing to say. */
  draft: string | null;
  trace: TurnTrace;
  question: OpenQuestion;
  /** The seq of the thread's last message, which the draft is for. */
  lastSeq: number;
  chargedMicro: number;
}

/**
 * Drafts a reply to the open question of a dialog's visitor, as the assistant would answer it, with what was said in dialogs that were
 * merged into it. Nothing is written into the dialog. It
 * costs what an answer costs; a draft without a text, and one that is thrown away because the thread has changed, costs nothing.
 * `afterSeq`: the last message that the operator has seen. Throws `not_found`, `conflict` when there is no open question or the thread
 * has changed, `insufficient_balance` and `dependency_failed`.
 */
export async function draftReply(
  ctx: Deps,
  caller: UserPrincipal,
  { dialogId, afterSeq }: { dialogId: number; afterSeq?: number | undefined },
): Promise<DraftedReply> {
  const { accountId } = caller;
  const { facts, messages, lastSeq } = await readWholeHistory(ctx, caller, dialogId, 2 * historyLength);
  if (afterSeq !== undefined && lastSeq > afterSeq) throw threadChanged();
  const question = openQuestion(messages);
  if (question === null) throw new DomainError("conflict", "Nothing that the visitor has asked is open.");
  // The account's user asks, also where the website is switched off for visitors.
  const found = await readTurnAssistant(ctx, { ...facts, guestId: null }, { evenInactive: true });
  if (found === null) throw new DomainError("conflict", "The assistant of this dialog was deleted.");
  const [first] = question.messages;
  const before = messages.slice(0, messages.indexOf(first!)).slice(-historyLength);
  const key = `suggestion:${dialogId}:${lastSeq}:${crypto.randomUUID()}`;
  const price = { amountMicro: prices.aiMessage, serviceType: "ai_message" as const };
  const charge = openCharge(ctx, { accountId, key, ...price, description: "Draft of a reply" });
  try {
    const made = await makeAnswer(ctx, {
      ...{ accountId, dialogId, found, question: question.text, at: question.messages.at(-1)!.createdAt },
      ...{ history: historyOf(before, found.clearedAt), standing: null, key, leaveContact: null },
      hold: async () => ((await charge.hold()) ? null : "insufficient_balance"),
      ...{ onDelta: () => undefined, signal: new AbortController().signal },
    });
    if ("failure" in made)
      throw new DomainError("insufficient_balance", "The balance or a spending limit does not cover a draft.");
    const { messages: later } = await readMessages(ctx, caller, dialogId, { afterSeq: lastSeq, limit: 1 });
    if (later.length > 0) throw threadChanged();
    const { answer } = made;
    const isDraft = answer.outcome === "answer" || answer.outcome === "clarify";
    const chargedMicro = await charge.close(isDraft, { dialog_id: dialogId });
    const draft = isDraft ? withoutCitations(answer.text) : null;
    return { answer, draft, trace: made.explain(), question, lastSeq, chargedMicro };
  } catch (error) {
    await charge.close(false);
    throw error;
  }
}

function threadChanged(): DomainError {
  return new DomainError("conflict", "The thread has changed. Read it, and ask for a new suggestion.");
}
