import { best } from "./best.ts";
import { gramCode } from "./gram-code.ts";
import { type GramIndex, postingsOf } from "./gram-index.ts";

/** A match of one leg: passage id and BM25, higher is better. */
export interface Match {
  id: number;
  score: number;
}

const k1 = 1.2;
const b = 0.75;
/** FTS5's idf of a term that at least half of the passages contain. */
const minIdf = 1e-6;

/**
 * The best `limit` passages by BM25 over distinct grams, with the formula and constants of FTS5's `bm25()`
 * (sqlite.org/fts5.html), best first; ties in order of id. Passages whose source is not visible are left out, but count in
 * the statistics.
 */
export function scoreGrams(
  index: GramIndex,
  grams: string[],
  isVisible: (sourceId: number) => boolean,
  limit: number,
): Match[] {
  const { ids, sourceIds, lengths } = index;
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const norms = Float64Array.from(lengths, (length) => k1 * (1 - b + (b * length) / averageLength));
  const scores = new Float64Array(ids.length);
  for (const gram of grams) {
    const found = postingsOf(index, gramCode(gram));
    const idf = Math.max(minIdf, Math.log((ids.length - found.length + 0.5) / (found.length + 0.5)));
    for (const { place, count } of found) scores[place]! += idf * ((count * (k1 + 1)) / (count + norms[place]!));
  }
  const kept = best(scores, limit, (place) => isVisible(sourceIds[place]!));
  return kept.map(({ place, score }) => ({ id: ids[place]!, score }));
}
