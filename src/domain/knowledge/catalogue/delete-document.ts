import { and, eq, isNull } from "drizzle-orm";
import { sources } from "../../../db/knowledge.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";

/**
 * Hides a document at once; a `clean` job deletes its chunks, vectors and bytes, and the watchdog repeats it until it
 * is done. The tombstone fences off a worker that is processing the document. Throws `not_found`, also the second time.
 */
export async function deleteDocument(
  ctx: Deps,
  { accountId, sourceId }: { accountId: number; sourceId: number },
): Promise<void> {
  const now = ctx.clock();
  const [deleted] = await ctx.db
    .update(sources)
    .set({ deletedAt: now, updatedAt: now })
    .where(and(eq(sources.id, sourceId), eq(sources.accountId, accountId), isNull(sources.deletedAt)))
    .returning({ id: sources.id });
  if (deleted === undefined) throw new DomainError("not_found", "No such document.", { sourceId });
  await ctx.ingestQueue.send({ type: "clean", sourceId }).catch((error) => {
    console.error("ingest queue refused a clean job; the watchdog will send it", { sourceId, error });
  });
}
