import { DomainError } from "../../domain/errors.ts";
import type { KnowledgeIndexes, KnowledgeIndexPort } from "../../domain/knowledge/ports.ts";
import type { Result } from "../../kit/result.ts";

/** The RPC methods of the `KnowledgeIndex` object: the port's methods, each returning a `Result`. */
type RemoteIndex = {
  [Method in keyof KnowledgeIndexPort]: (
    ...parameters: Parameters<KnowledgeIndexPort[Method]>
  ) => Promise<Result<Awaited<ReturnType<KnowledgeIndexPort[Method]>>, { message: string }>>;
};

/** `KnowledgeIndexes` over the `KnowledgeIndex` objects: one object per knowledge base, named by its id. */
export function objectIndexes(indexFor: (name: string) => unknown): KnowledgeIndexes {
  return {
    of(knowledgeBaseId) {
      const remote = indexFor(String(knowledgeBaseId)) as RemoteIndex;
      return {
        stage: (input) => unwrapped(() => remote.stage(input)),
        publish: (sourceId, generation, chunks) => unwrapped(() => remote.publish(sourceId, generation, chunks)),
        remove: (sourceId) => unwrapped(() => remote.remove(sourceId)),
        forgetVectors: (sourceId, generations) => unwrapped(() => remote.forgetVectors(sourceId, generations)),
        search: (query, scope, limit) => unwrapped(() => remote.search(query, scope, limit)),
        read: (chunkIds, query, scope) => unwrapped(() => remote.read(chunkIds, query, scope)),
        list: (after, limit) => unwrapped(() => remote.list(after, limit)),
      };
    },
  };
}

async function unwrapped<T>(call: () => Promise<Result<T, { message: string }>>): Promise<T> {
  const result = await call().catch((error: unknown) => ({ ok: false as const, error: { message: String(error) } }));
  if (result.ok) return result.value;
  console.error("knowledge index failed", result.error.message);
  throw new DomainError("dependency_failed", "The knowledge base is temporarily unavailable.");
}
