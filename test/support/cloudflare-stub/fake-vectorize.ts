interface StoredVector {
  id: string;
  values: number[];
  namespace?: string;
  metadata?: { source_id?: number };
}

/**
 * Stands in for a Vectorize index: refuses what it refuses (dimensions, sizes of ids, namespaces and calls) and makes
 * writes visible only when `settle` is called, as the real one does some seconds later.
 */
export function fakeVectorize(dimensions: number) {
  const visible = new Map<string, StoredVector>();
  const pending: { mutationId: string; apply: () => void }[] = [];
  let processedUpToMutation = "";
  let mutations = 0;
  let isDown = false;

  function mutate(apply: () => void) {
    if (isDown) throw new Error("VECTOR_QUERY_ERROR (code = 10001): internal error");
    mutations += 1;
    const mutationId = `mutation-${mutations}`;
    pending.push({ mutationId, apply });
    return { mutationId };
  }

  return {
    settle() {
      for (const { mutationId, apply } of pending.splice(0)) {
        apply();
        processedUpToMutation = mutationId;
      }
    },
    fail(down: boolean) {
      isDown = down;
    },
    ids: () => [...visible.keys()].sort(),
    async describe() {
      return { vectorCount: visible.size, dimensions, processedUpToMutation };
    },
    async upsert(vectors: StoredVector[]) {
      if (vectors.length === 0 || vectors.length > 1_000) throw new Error("VECTOR_UPSERT_ERROR (code = 40025): batch");
      for (const { id, values, namespace } of vectors) {
        if (bytes(id) === 0 || bytes(id) > 64) throw new Error("VECTOR_UPSERT_ERROR (code = 40008): id too long");
        if (namespace !== undefined && bytes(namespace) > 64)
          throw new Error("VECTOR_UPSERT_ERROR: namespace too long");
        if (values.length !== dimensions)
          throw new Error("VECTOR_UPSERT_ERROR (code = 40012): invalid vector dimensions");
      }
      return mutate(() => {
        for (const vector of vectors) visible.set(vector.id, vector);
      });
    },
    async deleteByIds(ids: string[]) {
      if (ids.length === 0 || ids.length > 100) throw new Error("VECTOR_DELETE_ERROR (code = 40007): too many ids");
      return mutate(() => {
        for (const id of ids) visible.delete(id);
      });
    },
    async query(
      values: number[],
      options: {
        topK?: number;
        namespace?: string;
        returnValues?: boolean;
        returnMetadata?: boolean | string;
        filter?: { source_id: { $in: number[] } };
      } = {},
    ) {
      if (isDown) throw new Error("VECTOR_QUERY_ERROR (code = 10001): internal error");
      if (values.length !== dimensions) throw new Error("VECTOR_QUERY_ERROR (code = 40006): invalid query dimensions");
      const { topK = 5, namespace, returnValues = false, returnMetadata = "none" } = options;
      const isRich = returnValues || (returnMetadata !== "none" && returnMetadata !== false);
      if (topK < 1 || topK > (isRich ? 50 : 100)) throw new Error("VECTOR_QUERY_ERROR (code = 40025): invalid topK");
      const wanted = options.filter?.source_id.$in;
      if (bytes(JSON.stringify(options.filter ?? {})) > 2_048)
        throw new Error("VECTOR_QUERY_ERROR (code = 40026): filter too long");
      const matches = [...visible.values()]
        .filter(({ metadata }) => wanted === undefined || wanted.includes(metadata?.source_id ?? -1))
        .filter((vector) => namespace === undefined || vector.namespace === namespace)
        .map(({ id, values: other }) => ({ id, score: other.reduce((sum, v, at) => sum + v * (values[at] ?? 0), 0) }))
        .sort((left, right) => right.score - left.score)
        .slice(0, topK);
      return { count: matches.length, matches };
    },
  };
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
