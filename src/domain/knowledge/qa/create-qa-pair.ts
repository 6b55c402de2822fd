import { qaPairs } from "../../../db/qa.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { addSource } from "../written/add-source.ts";
import { findByQuestion } from "./find-by-question.ts";
import { type QaFields, qaFields } from "./qa-fields.ts";
import type { QaPair } from "./qa-pair.ts";
import { qaText } from "./qa-text.ts";
import { readQaPair } from "./read-qa-pair.ts";

export interface NewQaPair extends QaFields {
  accountId: number;
  assistantId: number;
  /** A knowledge base of the assistant; by default its first one. */
  knowledgeBaseId?: number;
}

/**
 * Adds a Q&A pair. It answers the exact question at once, and similar ones as soon as it is indexed. The same question
 * with the same answer returns the existing pair; with a different answer it throws `conflict`, which names the pair to
 * change. Throws `not_found` and `validation_failed`.
 */
export async function createQaPair(ctx: Deps, input: NewQaPair): Promise<QaPair> {
  const { accountId, assistantId, knowledgeBaseId } = input;
  const fields = qaFields(input);
  const same = { accountId, assistantId, questionKey: fields.questionKey };
  const known = await findByQuestion(ctx, same);
  if (known !== null) return existingPair(known, fields.answer);
  const now = ctx.clock();
  try {
    const source = await addSource(ctx, {
      ...{ accountId, assistantId, knowledgeBaseId, kind: "qa", title: fields.question },
      text: qaText(fields.question, fields.answer).text,
      also: (sourceId) => [
        ctx.db.insert(qaPairs).values({ ...fields, sourceId, accountId, assistantId, createdAt: now, updatedAt: now }),
      ],
    });
    return await readQaPair(ctx, { accountId, id: source.id });
  } catch (error) {
    const meanwhile = error instanceof DomainError ? null : await findByQuestion(ctx, same);
    if (meanwhile === null) throw error;
    return existingPair(meanwhile, fields.answer);
  }
}

function existingPair(pair: QaPair, answer: string): QaPair {
  if (pair.answer === answer) return pair;
  throw new DomainError("conflict", `This question already has an answer: change pair ${pair.id}.`, { id: pair.id });
}
