import { eq } from "drizzle-orm";
import { contacts } from "../../../db/contacts.ts";
import { dialogs } from "../../../db/dialogs.ts";
import { readMessage } from "../../conversations/dialog/read-message.ts";
import { readMessages } from "../../conversations/dialog/read-messages.ts";
import { historyLength } from "../../conversations/dialog/rules.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { createQaPair } from "../../knowledge/qa/create-qa-pair.ts";
import { findByQuestion } from "../../knowledge/qa/find-by-question.ts";
import type { QaPair } from "../../knowledge/qa/qa-pair.ts";
import { questionKey } from "../../knowledge/qa/question-key.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { type ProposedPair, pairOfMessage } from "./pair-of-message.ts";

export interface MessageToLearn {
  dialogId: number;
  messageId: number;
  /** Corrections of what is proposed. */
  question?: string | undefined;
  answer?: string | undefined;
  tags?: string[] | undefined;
  /** Only the proposal; nothing is stored. */
  isPreview: boolean;
  /** That personal data which was found in the texts may become knowledge. */
  allowPersonalData: boolean;
}

export interface LearnedPair extends ProposedPair {
  /** The stored pair; null for a preview. */
  pair: QaPair | null;
  /** The pair that has this question already; null: none. */
  known: Pick<QaPair, "id" | "answer"> | null;
}

/**
 * Makes an operator's message a Q&A pair of the dialog's assistant, with the visitor's question before it, or only proposes it.
 * Throws `not_found`, `conflict` for a message of somebody else and when another pair has the question, and `validation_failed` when
 * there is no question, or personal data that has not been allowed.
 */
export async function learnFromMessage(ctx: Deps, caller: UserPrincipal, input: MessageToLearn): Promise<LearnedPair> {
  const { dialogId, question: asked, answer: said, isPreview, allowPersonalData, tags = [] } = input;
  const { accountId } = caller;
  const message = await readMessage(ctx, caller, input);
  if (message.sender !== "operator") throw new DomainError("conflict", "Only an operator's message can be learned.");
  const afterSeq = Math.max(0, message.seq - 2 * historyLength);
  const { facts, messages } = await readMessages(ctx, caller, dialogId, { afterSeq, limit: 2 * historyLength });
  const before = messages.filter(({ seq }) => seq < message.seq);
  const names = [...(await namesIn(ctx, dialogId)), ...(message.author === null ? [] : [message.author])];
  const proposed = pairOfMessage(message, before, names, { question: asked, answer: said });
  const { question, answer, personalData } = proposed;
  const { assistantId } = facts;
  const known =
    question === "" ? null : await findByQuestion(ctx, { accountId, assistantId, questionKey: questionKey(question) });
  const about = { ...proposed, known: known && { id: known.id, answer: known.answer } };
  if (isPreview) return { ...about, pair: null };
  if (question === "") throw invalid("question", "is needed, because none was found before the message");
  if (answer === "") throw invalid("answer", "is needed, because the message has no text");
  if (personalData.length > 0 && !allowPersonalData) {
    const found = personalData.join(", ");
    throw invalid("allow_personal_data", `must be true, because the text seems to have personal data: ${found}`);
  }
  return { ...about, pair: await createQaPair(ctx, { accountId, assistantId, question, answer, tags }) };
}

async function namesIn(ctx: Pick<Deps, "db">, dialogId: number): Promise<string[]> {
  const row = await ctx.db
    .select({ first: dialogs.firstName, last: dialogs.lastName, contact: contacts.name })
    .from(dialogs)
    .leftJoin(contacts, eq(contacts.id, dialogs.contactId))
    .where(eq(dialogs.id, dialogId))
    .get();
  return [row?.first, row?.last, row?.contact].filter((name) => name != null);
}

function invalid(field: string, issue: string): DomainError {
  return new DomainError("validation_failed", `The field ${field} ${issue}.`, {
    issues: [{ path: ["body", field], issue, kind: "invalid" }],
  });
}
