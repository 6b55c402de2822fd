import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Source } from "../catalogue/source.ts";
import { createQaPair } from "../qa/create-qa-pair.ts";
import { createText } from "../written/create-text.ts";
import { readBase } from "./read-base.ts";
import { type KnowledgeItem, readItem } from "./read-item.ts";

export type NewItem =
  | { kind: "text"; title: string; text: string }
  | { kind: "qa"; question: string; answer: string; tags: string[] };

/**
 * Adds a text or a Q&A pair to a knowledge base; no effect when it has the pair. Throws `not_found`, `validation_failed`, and
 * `conflict` when the question has another answer, or is in another knowledge base of the assistant.
 */
export async function addItem(ctx: Deps, accountId: number, baseId: number, item: NewItem): Promise<KnowledgeItem> {
  const { assistantIds } = await readBase(ctx, accountId, baseId);
  const place = { accountId, assistantId: assistantIds[0] ?? 0, knowledgeBaseId: baseId };
  const made: Pick<Source, "id"> =
    item.kind === "text"
      ? await createText(ctx, { ...place, ...item })
      : await createQaPair(ctx, { ...place, ...item });
  const added = await readItem(ctx, accountId, { id: made.id });
  if (added.knowledgeBaseId === baseId) return added;
  throw new DomainError("conflict", `Knowledge base ${added.knowledgeBaseId} has this question and answer already.`);
}
