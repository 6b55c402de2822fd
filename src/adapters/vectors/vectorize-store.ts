import { DomainError } from "../../domain/errors.ts";
import type { VectorStore } from "../../domain/knowledge/ports.ts";

const maxUpserts = 1_000;
const maxDeletes = 100;
/** Without values and metadata; with them the limit is 50. */
const maxResults = 100;
const maxFilterLength = 2_048;

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
 * `VectorStore` over one Vectorize index with one namespace per knowledge base. Chunk ids contain source and
 * generation; `source_id` is metadata, because only indexed metadata can be filtered. When there are more sources than
 * a filter may list, the query is not filtered here: the reader of the passages drops the others. Writes become visible
 * some time after they return. Throws `dependency_failed`.
 */
export function vectorizeStore(index: VectorizeIndexBinding): VectorStore {
  return {
    async upsert(knowledgeBaseId, records) {
      const namespace = namespaceOf(knowledgeBaseId);
      for (let at = 0; at < records.length; at += maxUpserts) {
        const group = records.slice(at, at + maxUpserts);
        await asked(() =>
          index.upsert(
            group.map(({ id, values, sourceId }) => ({ id, values, namespace, metadata: { source_id: sourceId } })),
          ),
        );
      }
    },
    async query(knowledgeBaseId, values, limit, only) {
      const filter = only === null ? null : { source_id: { $in: only } };
      const isShort = filter !== null && JSON.stringify(filter).length < maxFilterLength;
      const found = await asked(() =>
        index.query(values, {
          topK: Math.min(limit, maxResults),
          namespace: namespaceOf(knowledgeBaseId),
          returnValues: false,
          returnMetadata: "none",
          ...(isShort ? { filter } : {}),
        }),
      );
      return found.matches.map(({ id, score }) => ({ id, score }));
    },
    async remove(ids) {
      for (let at = 0; at < ids.length; at += maxDeletes) {
        await asked(() => index.deleteByIds(ids.slice(at, at + maxDeletes)));
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
    throw new DomainError("dependency_failed", "The vector index is temporarily unavailable.", {
      cause: String(error),
    });
  }
}
