import { and, eq } from "drizzle-orm";
import { qaPairs } from "../../../db/qa.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readDocument } from "../catalogue/read-document.ts";
import { reviseSource } from "../written/revise-source.ts";
import { findByQuestion } from "./find-by-question.ts";
import { qaFields } from "./qa-fields.ts";
import type { QaPair } from "./qa-pair.ts";
import { qaText } from "./qa-text.ts";
import { readQaPair } from "./read-qa-pair.ts";

export interface QaChanges {
  accountId: number;
  id: number;
  question?: string | undefined;
  answer?: string | undefined;
  tags?: string[] | undefined;
}

/**
 * Changes a pair; undefined fields stay unchanged. Throws `not_found`, `validation_failed`, and `conflict` when another
 * pair of the assistant has the new question, or this one was changed concurrently.
 */
export async function updateQaPair(ctx: Deps, changes: QaChanges): Promise<QaPair> {
  const { accountId, id } = changes;
  const pair = await readQaPair(ctx, { accountId, id });
  const fields = qaFields({
    question: changes.question ?? pair.question,
    answer: changes.answer ?? pair.answer,
    tags: changes.tags ?? pair.tags,
  });
  const { assistantId } = pair;
  const refuseTaken = async () => {
    const other = await findByQuestion(ctx, { accountId, assistantId, questionKey: fields.questionKey });
    if (other === null || other.id === id) return;
    throw new DomainError("conflict", `This question already has an answer: change pair ${other.id}.`);
  };
  await refuseTaken();
  const stored = ctx.db.update(qaPairs).set({ ...fields, updatedAt: ctx.clock() });
  const isIndexedSo = fields.question === pair.question && fields.answer === pair.answer;
  if (isIndexedSo) await stored.where(eq(qaPairs.sourceId, id));
  else {
    await reviseSource(ctx, await readDocument(ctx, { accountId, sourceId: id }), {
      title: fields.question,
      text: qaText(fields.question, fields.answer).text,
      also: (isRevised) => [stored.where(and(eq(qaPairs.sourceId, id), isRevised))],
    }).catch(async (error) => {
      if (!(error instanceof DomainError)) await refuseTaken();
      throw error;
    });
  }
  return readQaPair(ctx, { accountId, id });
}
