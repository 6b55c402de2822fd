import type { Deps } from "../../deps.ts";
import { deleteDocument } from "../catalogue/delete-document.ts";
import { readItem } from "./read-item.ts";

/** Deletes an item of a knowledge base at once. Throws `not_found`. */
export async function deleteItem(
  ctx: Deps,
  accountId: number,
  { id, baseId }: { id: number; baseId: number },
): Promise<void> {
  await readItem(ctx, accountId, { id, baseId });
  await deleteDocument(ctx, { accountId, sourceId: id });
}
