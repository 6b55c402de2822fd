import { objectIndexes } from "../../../src/adapters/indexes/object-indexes.ts";
import { connectDb } from "../../../src/db/client.ts";
import type { Chunk } from "../../../src/domain/knowledge/ports.ts";
import { publishGeneration } from "../../../src/domain/knowledge/publish-generation.ts";
import { retrieve } from "../../../src/domain/knowledge/retrieve.ts";
import { stageChunks } from "../../../src/domain/knowledge/stage-chunks.ts";
import { analyseQuery } from "../../../src/domain/knowledge/text/analyse-query.ts";
import { analyseText } from "../../../src/domain/knowledge/text/analyse-text.ts";
import type { KnowledgeIndex } from "../../../src/objects/knowledge-index/knowledge-index.ts";
import type { BareIndex } from "./bare-index.ts";

export { KnowledgeIndex } from "../../../src/objects/knowledge-index/knowledge-index.ts";
export { BareIndex } from "./bare-index.ts";

interface BenchEnv {
  DB: D1Database;
  KNOWLEDGE_INDEX: DurableObjectNamespace<KnowledgeIndex>;
  BARE_INDEX: DurableObjectNamespace<BareIndex>;
}

/** What `run.ts` asks for. Every base is an assistant of its own; its id serves as every other id. */
type Command =
  | { do: "open"; base: number }
  | { do: "stage"; base: number; chunks: Chunk[]; alsoBare: boolean }
  | { do: "publish"; base: number }
  | { do: "retrieve"; base: number; questions: string[]; k: number }
  | { do: "search" | "bare"; base: number; questions: string[]; k: number };

export default {
  async fetch(request: Request, env: BenchEnv): Promise<Response> {
    return Response.json(await run((await request.json()) as Command, env));
  },
};

async function run(command: Command, env: BenchEnv): Promise<unknown> {
  const { base } = command;
  const indexes = objectIndexes((name) => env.KNOWLEDGE_INDEX.getByName(name));
  const ctx = { db: connectDb(env.DB), clock: Date.now, indexes, embedder: null, vectors: null, reranker: null };
  const bare = env.BARE_INDEX.getByName(String(base));
  switch (command.do) {
    case "open":
      await env.DB.batch([
        env.DB.prepare("PRAGMA defer_foreign_keys = on"),
        env.DB.prepare(
          "CREATE TABLE IF NOT EXISTS knowledge_bases (id INTEGER, account_id INTEGER, assistant_id INTEGER)",
        ),
        env.DB.prepare(
          "CREATE TABLE IF NOT EXISTS sources (id INTEGER, assistant_id INTEGER, deleted_at INTEGER, cleaned_at INTEGER)",
        ),
        env.DB.prepare("INSERT INTO knowledge_bases (id, account_id, assistant_id) VALUES (?1, ?1, ?1)").bind(base),
      ]);
      return {};
    case "stage": {
      const { chunks } = command;
      if (command.alsoBare) await bare.add(chunks.map((chunk) => chunk.text));
      const start = performance.now();
      await stageChunks(ctx, {
        knowledgeBaseId: base,
        assistantId: base,
        sourceId: base,
        generation: 1,
        title: "",
        chunks,
      });
      return { milliseconds: performance.now() - start };
    }
    case "publish":
      return await publishGeneration(ctx, { knowledgeBaseId: base, sourceId: base, generation: 1 });
    case "retrieve":
      return await inTurn(command.questions, async (question) => {
        const found = await retrieve(ctx, { accountId: base, assistantId: base, question, k: command.k });
        const ordinals = found.passages.map((passage) => Number(passage.chunkId.split(":")[2]));
        return { ordinals, evidence: found.evidence };
      });
    case "search":
      return await inTurn(command.questions, async (question) => {
        await indexes.of(base).search(analyseQuery(question, null).query, { only: null, except: [] }, command.k);
        return {};
      });
    case "bare":
      return await inTurn(command.questions, async (question) => {
        await bare.search(analyseText(question).words, command.k);
        return {};
      });
  }
}

async function inTurn<T>(questions: string[], act: (question: string) => Promise<T>) {
  const results: (T & { milliseconds: number })[] = [];
  for (const question of questions) {
    const start = performance.now();
    const result = await act(question);
    results.push({ ...result, milliseconds: performance.now() - start });
  }
  return results;
}
