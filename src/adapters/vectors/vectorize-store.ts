import { DomainError } from "../../domain/errors.ts";
import type { VectorStore } from "../../domain/knowledge/ports.ts";

const mostUpserted = 1_000;
const mostDeleted = 100;
/** Without values and metadata; with them it would be 50. */
const mostFound = 100;
const longestFilter = 2_048;

/** The part of the `Vectorize` binding that is used. */
export interface VectorizeIndexBinding {
  upsert(
    vectors: { id: string; values: number[]; namespace: string; metadata: { source_id: number } }[],
  ): Promise<unknown>;
  query(
    values: number[],
    options: {
      topK: number;
      namespace: string;
      returnValues: false;
      returnMetadata: "none";
      filter?: { source_id: { $in: number[] } };
    },
  ): Promise<{ matches: { id: string; score: number }[] }>;
  deleteByIds(ids: string[]): Promise<unknown>;
}

/**
 * `VectorStore` over one Vectorize index with a namespace a knowledge base. Chunk ids carry source and generation;
 * `source_id` is metadata because only what has an index of its own can be filtered by. More sources than a filter may
 * name are not filtered here: whoever reads the passages leaves the others out. Writes are visible some time after they return. Throws `dependency_failed`.
 */
export function vectorizeStore(index: VectorizeIndexBinding): VectorStore {
  return {
    async upsert(knowledgeBaseId, records) {
      const namespace = namespaceOf(knowledgeBaseId);
      for (let at = 0; at < records.length; at += mostUpserted) {
        const group = records.slice(at, at + mostUpserted);
        await asked(() =>
          index.upsert(
            group.map(({ id, values, sourceId }) => ({ id, values, namespace, metadata: { source_id: sourceId } })),
          ),
        );
      }
    },
    async query(knowledgeBaseId, values, limit, only) {
      const filter = only === null ? null : { source_id: { $in: only } };
      const isShort = filter !== null && JSON.stringify(filter).length < longestFilter;
      const found = await asked(() =>
        index.query(values, {
          topK: Math.min(limit, mostFound),
          namespace: namespaceOf(knowledgeBaseId),
          returnValues: false,
          returnMetadata: "none",
          ...(isShort ? { filter } : {}),
        }),
      );
      return found.matches.map(({ id, score }) => ({ id, score }));
    },
    async remove(ids) {
      for (let at = 0; at < ids.length; at += mostDeleted) {
        await asked(() => index.deleteByIds(ids.slice(at, at + mostDeleted)));
      }
    },
  };
}

function namespaceOf(knowledgeBaseId: number): string {
  return `kb-${knowledgeBaseId}`;
}

async function asked<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw new DomainError("dependency_failed", "The vector index does not answer just now.", { cause: String(error) });
  }
}
