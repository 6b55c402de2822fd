import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { noRoom } from "./no-room.ts";
import { readBase } from "./read-base.ts";
import { isSharedWithAll, shareWith } from "./share-with.ts";
import type { KnowledgeBaseDetail } from "./types.ts";

export interface BaseChanges {
  name?: string | undefined;
  description?: string | undefined;
  /** The assistants that answer from it; the one that it belongs to is always one of them. */
  assistantIds?: number[] | undefined;
}

/**
 * Changes the given fields of a knowledge base, all of them or none. Throws `not_found`, also for an assistant, and `conflict` when
 * one has too many.
 */
export async function updateBase(
  ctx: Deps,
  accountId: number,
  id: number,
  { assistantIds, name, description }: BaseChanges,
): Promise<KnowledgeBaseDetail> {
  const { assistantIds: before } = await readBase(ctx, accountId, id);
  const wanted = new Set(assistantIds ?? before);
  const added = [...wanted].filter((one) => !before.includes(one));
  const removed = before.slice(1).filter((one) => !wanted.has(one));
  for (const assistantId of added) await readAssistant(ctx, accountId, assistantId);
  const now = ctx.clock();
  const isDone = isSharedWithAll(id, added);
  const [, , changed] = await runBatch(ctx.db, [
    shareWith(id, added, now),
    sql`DELETE FROM shared_knowledge_bases WHERE knowledge_base_id = ${id} AND ${isDone}
      AND assistant_id IN (SELECT value FROM json_each(${JSON.stringify(removed)}))`,
    sql`UPDATE knowledge_bases SET name = coalesce(${name ?? null}, name), updated_at = ${now},
        description = coalesce(${description ?? null}, description)
      WHERE id = ${id} AND ${isDone} RETURNING id`,
  ]);
  if (changed!.length === 0) throw noRoom();
  return readBase(ctx, accountId, id);
}
