import { DomainError } from "../../domain/errors.ts";
import type { KnowledgeIndexes, KnowledgeIndexPort } from "../../domain/knowledge/ports.ts";
import type { Result } from "../../kit/result.ts";

/** The RPC methods of the `KnowledgeIndex` object: the port's methods, each returning a `Result`. */
type RemoteIndex = {
  [Method in keyof KnowledgeIndexPort]: (
    ...parameters: Parameters<KnowledgeIndexPort[Method]>
  ) => Promise<Result<Awaited<ReturnType<KnowledgeIndexPort[Method]>>, { message: string }>>;
};

/** `KnowledgeIndexes` over the `KnowledgeIndex` objects: one per knowledge base, named by its id. */
export function objectIndexes(indexFor: (name: string) => unknown): KnowledgeIndexes {
  return {
    of(knowledgeBaseId) {
      const remote = indexFor(String(knowledgeBaseId)) as RemoteIndex;
      return {
        stage: (input) => callIndex(() => remote.stage(input)),
        publish: (sourceId, generation, chunks) => callIndex(() => remote.publish(sourceId, generation, chunks)),
        remove: (sourceId) => callIndex(() => remote.remove(sourceId)),
        forgetVectors: (sourceId, generations) => callIndex(() => remote.forgetVectors(sourceId, generations)),
        search: (query, scope, limit) => callIndex(() => remote.search(query, scope, limit)),
        read: (chunkIds, query, scope) => callIndex(() => remote.read(chunkIds, query, scope)),
        list: (after, limit) => callIndex(() => remote.list(after, limit)),
      };
    },
  };
}

async function callIndex<T>(call: () => Promise<Result<T, { message: string }>>): Promise<T> {
  const result = await call().catch((error: unknown) => ({ ok: false as const, error: { message: String(error) } }));
  if (result.ok) return result.value;
  console.error("knowledge index failed", result.error.message);
  throw new DomainError("dependency_failed", "The knowledge base is temporarily unavailable.");
}
