import type { Db } from "../db/client.ts";
import type { Clock } from "../kit/clock.ts";
import type { ChatModel } from "./answering/ports.ts";
import type { Embedder, FileStore, IngestQueue, KnowledgeIndexes, Reranker, VectorStore } from "./knowledge/ports.ts";

/** Everything a verb may touch. `compose.ts` builds it once an isolate; tests build it from the real bindings too. */
export interface Deps {
  db: Db;
  clock: Clock;
  files: FileStore;
  ingestQueue: IngestQueue;
  indexes: KnowledgeIndexes;
  /** Bound in production only: without them the lexical legs answer alone. */
  embedder: Embedder | null;
  vectors: VectorStore | null;
  reranker: Reranker | null;
  /** null: the built-in extractive model answers. */
  chatModel: ChatModel | null;
}
