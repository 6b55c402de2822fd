import type { Deps } from "../../deps.ts";
import { deleteDocument } from "../catalogue/delete-document.ts";
import { readQaPair } from "./read-qa-pair.ts";

/** Forgets a pair at once. Throws `not_found`, also for a source that is no pair. */
export async function deleteQaPair(ctx: Deps, { accountId, id }: { accountId: number; id: number }): Promise<void> {
  await readQaPair(ctx, { accountId, id });
  await deleteDocument(ctx, { accountId, sourceId: id });
}
