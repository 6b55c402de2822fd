import { extractEntities } from "../../answering/context/entities/extract-entities.ts";
import { chatModelFor } from "../../assistants/ai-tokens/chat-model-for.ts";
import type { AiUse } from "../../assistants/ai-tokens/types.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { chargeOperation } from "../../money/billing/charge-operation.ts";
import { prices } from "../../money/billing/prices.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { readTurnAssistant } from "../dialog/read-turn-assistant.ts";
import type { Message } from "../dialog/types.ts";
import { readWholeHistory } from "../merge/read-whole-history.ts";
import { askForSummary } from "./ask-for-summary.ts";
import { pairQuestions } from "./pair-questions.ts";
import type { DialogSummary, SummarisedEntity, SummarisedQuestion } from "./summary.ts";

/** The last messages of a dialog that are read, and what a summary lists. */
const maxMessages = 500;
const maxQuestions = 30;
const maxEntities = 30;

/**
 * Summarises a dialog for the account's users: what the visitor asked, what was answered with which sources, what was not, and what
 * the visitor has named, also in dialogs that were merged into it. `text` is written by the hosted model where one is bound, and else made of the dialog's own words. It costs
 * what an answer costs, and nothing is written into the dialog. Throws `not_found`, `conflict` when the visitor has said nothing,
 * `insufficient_balance` and `dependency_failed`.
 */
export async function summariseDialog(ctx: Deps, caller: UserPrincipal, dialogId: number): Promise<DialogSummary> {
  const { accountId } = caller;
  const read = await readWholeHistory(ctx, caller, dialogId, maxMessages);
  const messages = read.messages.filter(({ sender }) => sender !== "system");
  const said = messages.filter(({ sender, text }) => sender === "user" && text.trim() !== "");
  if (said.length === 0) throw new DomainError("conflict", "The visitor has not written anything yet.");
  const key = `summary:${dialogId}:${crypto.randomUUID()}`;
  const charge = {
    ...{ accountId, key, amountMicro: prices.aiMessage, serviceType: "ai_message" as const },
    ...{ description: "Summary of a dialog", details: () => ({ dialog_id: dialogId }) },
  };
  return chargeOperation(ctx, charge, async () => {
    // The account's user asks, also where the website is switched off for visitors.
    const found = await readTurnAssistant(ctx, { ...read.facts, guestId: null }, { evenInactive: true });
    const questions = pairQuestions(messages);
    const entities = await entitiesOf(ctx, said);
    const asked = await askHosted(ctx, { accountId, key }, found?.assistant.aiModel, messages);
    const isMade = asked?.state === "made";
    return {
      method: isMade ? "model" : "extractive",
      model: isMade ? asked.model : "extractive",
      failure: asked?.state === "failed" ? asked.failure : null,
      text: isMade ? asked.text : textOf(questions),
      ...{ questions: questions.slice(-maxQuestions), entities },
      isPartial: read.messages.length === maxMessages || questions.length > maxQuestions || (isMade && asked.isPartial),
      ...{ messages: messages.length, lastSeq: read.lastSeq },
    };
  });
}

/** null: no hosted model answers for the assistant, or (`model` is undefined) it was deleted. */
async function askHosted(ctx: Deps, use: AiUse, model: string | undefined, messages: Message[]) {
  const chatModel = model === undefined ? null : await chatModelFor(ctx, use, model);
  if (model === undefined || chatModel === null) return null;
  const asked = await askForSummary(chatModel, model, messages);
  return { ...asked, model: chatModel.label(model) };
}

/** Without words of its own, so that it needs no language. */
function textOf(questions: SummarisedQuestion[]): string {
  return questions
    .slice(-maxQuestions)
    .map(({ text, answer }) => `• ${text}\n  → ${answer === null ? "?" : answer.text}`)
    .join("\n");
}

/** What the visitor has named, each once, the newest last. */
async function entitiesOf(ctx: Deps, said: Message[]): Promise<SummarisedEntity[]> {
  const found = new Map<string, SummarisedEntity>();
  for (const { id, text, createdAt } of said) {
    for (const { type, value, normalised } of await extractEntities(ctx, { text, at: createdAt })) {
      const key = `${type} ${normalised}`;
      if (!found.has(key)) found.set(key, { type, value, messageId: id });
    }
  }
  return [...found.values()].slice(-maxEntities);
}
