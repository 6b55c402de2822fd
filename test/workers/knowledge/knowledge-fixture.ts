import { env } from "cloudflare:workers";
import { objectIndexes } from "../../../src/adapters/indexes/object-indexes.ts";
import { accounts } from "../../../src/db/accounts.ts";
import { assistants } from "../../../src/db/assistants.ts";
import { connectDb } from "../../../src/db/client.ts";
import type { Chunk } from "../../../src/domain/knowledge/index/passage.ts";
import { publishGeneration } from "../../../src/domain/knowledge/index/publish-generation.ts";
import { stageChunks } from "../../../src/domain/knowledge/index/stage-chunks.ts";
import type { Embedder, Reranker, VectorStore } from "../../../src/domain/knowledge/ports.ts";
import { retrieve } from "../../../src/domain/knowledge/retrieval/retrieve.ts";

export function chunk(ordinal: number, text: string, headingPath: string[] = []): Chunk {
  return { ordinal, text, start: 0, end: text.length, page: null, headingPath };
}

/** An assistant of an account of its own, with a knowledge base and what fills and asks it. */
export async function assistantWithKnowledge(
  bound: { embedder?: Embedder; vectors?: VectorStore; reranker?: Reranker } = {},
) {
  const db = connectDb(env.DB);
  const account = await db.insert(accounts).values({ createdAt: 0 }).returning().get();
  const accountId = account.id;
  const assistant = await db
    .insert(assistants)
    .values({ accountId, name: "A", aiModel: "m", siteToken: crypto.randomUUID(), createdAt: 0, updatedAt: 0 })
    .returning()
    .get();
  const assistantId = assistant.id;
  const ctx = {
    db,
    clock: Date.now,
    indexes: objectIndexes((name) => env.KNOWLEDGE_INDEX.getByName(name)),
    embedder: bound.embedder ?? null,
    vectors: bound.vectors ?? null,
    reranker: bound.reranker ?? null,
  };

  async function addBase(): Promise<number> {
    return await insertedId(
      "INSERT INTO knowledge_bases (account_id, assistant_id, name, created_at) VALUES (?, ?, 'K', 0) RETURNING id",
      ...[accountId, assistantId],
    );
  }
  const knowledgeBaseId = await addBase();

  async function addSource(title: string, base = knowledgeBaseId): Promise<number> {
    return await insertedId(
      `INSERT INTO sources (account_id, assistant_id, knowledge_base_id, kind, title, filename, content_type, size_bytes,
         file_key, created_at, updated_at) VALUES (?, ?, ?, 'text', ?, 'f', 'text/plain', 1, 'k', 0, 0) RETURNING id`,
      ...[accountId, assistantId, base, title],
    );
  }

  async function stage(
    sourceId: number,
    generation: number,
    texts: (string | Chunk)[],
    title = "",
    base = knowledgeBaseId,
  ) {
    const chunks = texts.map((text, ordinal) => (typeof text === "string" ? chunk(ordinal, text) : text));
    return await stageChunks(ctx, {
      knowledgeBaseId: base,
      assistantId,
      sourceId,
      generation,
      title,
      chunks,
    });
  }

  async function publish(sourceId: number, generation: number, base = knowledgeBaseId) {
    return await publishGeneration(ctx, { knowledgeBaseId: base, sourceId, generation });
  }

  return {
    ctx,
    accountId,
    assistantId,
    knowledgeBaseId,
    addBase,
    addSource,
    stage,
    publish,
    /** Stages and publishes generation 1 of a new source. */
    async add(texts: (string | Chunk)[], title = "", base = knowledgeBaseId): Promise<number> {
      const sourceId = await addSource(title, base);
      await stage(sourceId, 1, texts, title, base);
      await publish(sourceId, 1, base);
      return sourceId;
    },
    async ask(question: string, history: string[] = [], k = 5) {
      return await retrieve(ctx, { accountId, assistantId, question, history, k });
    },
    async found(question: string, history: string[] = []): Promise<string[]> {
      const retrieval = await retrieve(ctx, { accountId, assistantId, question, history, k: 50 });
      return retrieval.passages.map((passage) => passage.text);
    },
    object() {
      return env.KNOWLEDGE_INDEX.getByName(String(knowledgeBaseId));
    },
  };
}

async function insertedId(sql: string, ...values: unknown[]): Promise<number> {
  const row = await env.DB.prepare(sql)
    .bind(...values)
    .first<{ id: number }>();
  return row!.id;
}
