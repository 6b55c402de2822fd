import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readDocument } from "../catalogue/read-document.ts";
import { updateQaPair } from "../qa/update-qa-pair.ts";
import { updateText } from "../written/update-text.ts";
import { type KnowledgeEntry, listKnowledge } from "./list-knowledge.ts";

export interface KnowledgeChanges {
  accountId: number;
  id: number;
  question?: string | undefined;
  answer?: string | undefined;
  tags?: string[] | undefined;
  title?: string | undefined;
  text?: string | undefined;
}

/**
 * Changes knowledge that was written here: question, answer and tags of a pair, or title and text of a text or fact.
 * Throws `not_found`, `validation_failed`, and `conflict` for a document, which has to be uploaded again.
 */
export async function updateKnowledge(ctx: Deps, changes: KnowledgeChanges): Promise<KnowledgeEntry> {
  const { accountId, id } = changes;
  const { kind } = await readDocument(ctx, { accountId, sourceId: id });
  if (kind === "qa") await updateQaPair(ctx, changes);
  else if (kind === "text") await updateText(ctx, { ...changes, sourceId: id });
  else throw new DomainError("conflict", "A document cannot be changed here: upload it again.");
  const { entries } = await listKnowledge(ctx, { accountId, ids: [id], limit: 1, offset: 0 });
  const [entry] = entries;
  if (entry === undefined) throw new DomainError("not_found", "No such knowledge.");
  return entry;
}
