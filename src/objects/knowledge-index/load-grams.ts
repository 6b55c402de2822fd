import { buildIndex, bytesOfIndex, type GramIndex } from "./gram-index.ts";

const live = "gram_counts JOIN slots ON slots.slot = gram_counts.id >> 20 WHERE slots.state = 'live'";

/** The size in memory of the index of the live passages, bytes. */
export function measureGrams(sql: SqlStorage): number {
  const { passages, bytes } = sql
    .exec<{ passages: number; bytes: number }>(
      `SELECT count(*) AS passages, coalesce(sum(length(packed)), 0) AS bytes FROM ${live}`,
    )
    .one();
  return bytesOfIndex(passages, bytes);
}

/** Builds the index of the 4-grams of the live passages from `gram_counts`. */
export function loadGrams(sql: SqlStorage): GramIndex {
  const rows = sql
    .exec(`SELECT gram_counts.id, slots.source_id, gram_counts.packed FROM ${live} ORDER BY gram_counts.id`)
    .raw() as Iterable<[number, number, ArrayBuffer]>;
  return buildIndex(Array.from(rows, ([id, sourceId, packed]) => ({ id, sourceId, packed: new Uint32Array(packed) })));
}
