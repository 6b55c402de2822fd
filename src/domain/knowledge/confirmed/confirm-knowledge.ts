import { confirmedKnowledge } from "../../../db/qa.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readDocument } from "../catalogue/read-document.ts";
import { createQaPair } from "../qa/create-qa-pair.ts";
import { findByQuestion } from "../qa/find-by-question.ts";
import { type QaFields, qaFields } from "../qa/qa-fields.ts";
import { confirmFact } from "./confirm-fact.ts";
import { type KnowledgeEntry, listKnowledge } from "./list-knowledge.ts";

export interface Confirmation {
  accountId: number;
  userId: number;
  /** Default: the document's assistant. */
  assistantId: number | undefined;
  documentId: number | undefined;
  facts: string[];
  pairs: QaFields[];
}

/**
 * Adds confirmed facts and pairs to the knowledge of an assistant, and returns them as stored. Earlier confirmations
 * are unchanged; the call may be repeated. Throws `not_found`, `validation_failed` (neither assistant nor document
 * given, or they do not belong together), and `conflict`, before anything is created, when a question already has a
 * different answer.
 */
export async function confirmKnowledge(ctx: Deps, input: Confirmation): Promise<KnowledgeEntry[]> {
  const { accountId, userId, facts, documentId } = input;
  const document = documentId === undefined ? null : await readDocument(ctx, { accountId, sourceId: documentId });
  const assistantId = input.assistantId ?? document?.assistantId;
  if (assistantId === undefined || (document !== null && document.assistantId !== assistantId)) {
    const issue = assistantId === undefined ? "give an assistant or a document" : "is not the document's assistant";
    throw new DomainError("validation_failed", issue, { issues: [{ path: ["assistant_id"], issue, kind: "invalid" }] });
  }
  await readAssistant(ctx, accountId, assistantId);
  const pairs = input.pairs.map(qaFields);
  for (const pair of pairs) {
    const known = await findByQuestion(ctx, { accountId, assistantId, questionKey: pair.questionKey });
    if (known === null || known.answer === pair.answer) continue;
    throw new DomainError("conflict", `“${known.question}” already has an answer: change pair ${known.id}.`);
  }
  const ids: number[] = [];
  for (const fact of facts) ids.push(await confirmFact(ctx, { accountId, assistantId, fact, document, userId }));
  for (const { question, answer, tags } of pairs) {
    const { id: sourceId } = await createQaPair(ctx, { accountId, assistantId, question, answer, tags });
    const row = { sourceId, accountId, assistantId, type: "qa" as const, documentId: documentId ?? null };
    await ctx.db
      .insert(confirmedKnowledge)
      .values({ ...row, confirmedBy: userId, confirmedAt: ctx.clock() })
      .onConflictDoNothing();
    ids.push(sourceId);
  }
  return (await listKnowledge(ctx, { accountId, ids, limit: ids.length, offset: 0 })).entries;
}
