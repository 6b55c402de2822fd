import { eq } from "drizzle-orm";
import { knowledgeBases } from "../../../db/knowledge.ts";
import type { Deps } from "../../deps.ts";
import { readBase } from "./read-base.ts";
import { shareBase } from "./share-base.ts";
import type { KnowledgeBaseDetail } from "./types.ts";

export interface BaseChanges {
  name?: string | undefined;
  description?: string | undefined;
  /** The assistants that answer from it; the one that it belongs to is always one of them. */
  assistantIds?: number[] | undefined;
}

/** Changes the given fields of a knowledge base. Throws `not_found`, also for an assistant, and `conflict` as `shareBase`. */
export async function updateBase(
  ctx: Deps,
  accountId: number,
  id: number,
  { assistantIds, ...fields }: BaseChanges,
): Promise<KnowledgeBaseDetail> {
  const before = await readBase(ctx, accountId, id);
  if (assistantIds !== undefined) {
    const [owner] = before.assistantIds;
    for (const assistantId of assistantIds) await shareBase(ctx, accountId, id, { assistantId, isShared: true });
    const left = before.assistantIds.filter((one) => one !== owner && !assistantIds.includes(one));
    for (const assistantId of left) await shareBase(ctx, accountId, id, { assistantId, isShared: false });
  }
  const set = { ...fields, updatedAt: ctx.clock() };
  await ctx.db.update(knowledgeBases).set(set).where(eq(knowledgeBases.id, id));
  return readBase(ctx, accountId, id);
}
