import { accounts } from "../../../src/db/accounts.ts";
import { assistants } from "../../../src/db/assistants.ts";
import type { Deps } from "../../../src/domain/deps.ts";
import { defaultKnowledgeBase } from "../../../src/domain/knowledge/catalogue/default-knowledge-base.ts";
import type { Chunk } from "../../../src/domain/knowledge/index/passage.ts";
import { publishGeneration } from "../../../src/domain/knowledge/index/publish-generation.ts";
import { stageChunks } from "../../../src/domain/knowledge/index/stage-chunks.ts";

export interface Opened {
  assistantId: number;
  knowledgeBaseId: number;
}

/** Creates an account with one assistant, which has the account's id, and its knowledge base. */
export async function openAssistant(ctx: Deps): Promise<Opened> {
  const now = ctx.clock();
  const [account] = await ctx.db.insert(accounts).values({ createdAt: now }).returning();
  const id = account!.id;
  const siteToken = crypto.randomUUID();
  await ctx.db
    .insert(assistants)
    .values({ id, accountId: id, name: "Bench", aiModel: "extractive", siteToken, createdAt: now, updatedAt: now });
  return { assistantId: id, knowledgeBaseId: await defaultKnowledgeBase(ctx, { accountId: id, assistantId: id }) };
}

/** Stages chunks as one source and publishes it after the last ones. Returns the milliseconds of analysis and staging. */
export async function fillBase(
  ctx: Deps,
  input: Opened & { chunks: Chunk[]; isLast: boolean },
): Promise<{ milliseconds: number }> {
  const { assistantId, knowledgeBaseId, chunks, isLast } = input;
  const generation = { sourceId: knowledgeBaseId, generation: 1 };
  const start = performance.now();
  await stageChunks(ctx, { ...generation, assistantId, knowledgeBaseId, title: "", chunks });
  const milliseconds = performance.now() - start;
  if (isLast) await publishGeneration(ctx, { ...generation, knowledgeBaseId });
  return { milliseconds };
}
