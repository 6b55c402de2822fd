import type { Deps } from "../../deps.ts";
import { deleteDocument } from "../catalogue/delete-document.ts";
import { readQaPair } from "./read-qa-pair.ts";

/** Deletes a pair at once. Throws `not_found`, also for a source that is not a pair. */
export async function deleteQaPair(ctx: Deps, { accountId, id }: { accountId: number; id: number }): Promise<void> {
  await readQaPair(ctx, { accountId, id });
  await deleteDocument(ctx, { accountId, sourceId: id });
}
