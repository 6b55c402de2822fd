import { and, eq } from "drizzle-orm";
import { sharedKnowledgeBases } from "../../../db/knowledge.ts";
import { runBatch } from "../../../db/run-batch.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { noRoom } from "./no-room.ts";
import { readBase } from "./read-base.ts";
import { shareWith } from "./share-with.ts";
import type { KnowledgeBaseDetail } from "./types.ts";

/**
 * Lets an assistant of the account answer from a knowledge base, or not any more. No effect when it is so already. Throws
 * `not_found`, and `conflict` when the assistant has too many, or when it is the one that the knowledge base belongs to.
 */
export async function shareBase(
  ctx: Deps,
  accountId: number,
  id: number,
  { assistantId, isShared }: { assistantId: number; isShared: boolean },
): Promise<KnowledgeBaseDetail> {
  await readAssistant(ctx, accountId, assistantId);
  const base = await readBase(ctx, accountId, id);
  if (base.assistantIds.includes(assistantId) === isShared) return base;
  if (isShared) {
    await runBatch(ctx.db, [shareWith(id, [assistantId], ctx.clock())]);
    const shared = await readBase(ctx, accountId, id);
    if (!shared.assistantIds.includes(assistantId)) throw noRoom();
    return shared;
  }
  if (base.assistantIds[0] === assistantId) {
    throw new DomainError("conflict", "The knowledge base belongs to this chatbot. Delete it instead.");
  }
  const isIt = and(eq(sharedKnowledgeBases.knowledgeBaseId, id), eq(sharedKnowledgeBases.assistantId, assistantId));
  await ctx.db.delete(sharedKnowledgeBases).where(isIt);
  return readBase(ctx, accountId, id);
}
