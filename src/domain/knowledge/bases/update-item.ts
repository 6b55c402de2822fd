import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { updateQaPair } from "../qa/update-qa-pair.ts";
import { updateText } from "../written/update-text.ts";
import { type KnowledgeItem, readItem } from "./read-item.ts";

export interface ItemChanges {
  title?: string | undefined;
  text?: string | undefined;
  question?: string | undefined;
  answer?: string | undefined;
  tags?: string[] | undefined;
}

/**
 * Changes the given fields of a text or a Q&A pair; the old text is searched until the new one is indexed. Throws `not_found`,
 * `validation_failed`, and `conflict` for files and pages, and for fields that the item does not have.
 */
export async function updateItem(
  ctx: Deps,
  accountId: number,
  { id, baseId }: { id: number; baseId: number },
  { title, text, ...pair }: ItemChanges,
): Promise<KnowledgeItem> {
  const item = await readItem(ctx, accountId, { id, baseId });
  const ofText = title !== undefined || text !== undefined;
  const ofPair = Object.values(pair).some((value) => value !== undefined);
  if (item.kind === "qa") {
    if (ofText) throw new DomainError("conflict", "A question and answer has no title or content.");
    await updateQaPair(ctx, { accountId, id, ...pair });
  } else {
    if (ofPair) throw new DomainError("conflict", "Only an item of the type qa has a question and an answer.");
    await updateText(ctx, { accountId, sourceId: id, title, text });
  }
  return readItem(ctx, accountId, { id });
}
