import { analyseChunk } from "../../domain/knowledge/index/analyse-chunk.ts";
import { packGrams } from "./pack-grams.ts";
import { stateOfGramCounts } from "./state-of-gram-counts.ts";

/**
 * Counts the grams of up to `limit` passages of a small base that have no counts yet. Returns their number; 0 when done.
 */
export function countGrams(storage: DurableObjectStorage, limit: number): number {
  const { sql } = storage;
  if (stateOfGramCounts(sql) !== "incomplete") return 0;
  return storage.transactionSync(() => {
    const rows = sql
      .exec<{ id: number; title: string; text: string; heading_path: string }>(
        `SELECT passages.id, slots.title, passages.text, passages.heading_path
         FROM passages JOIN slots ON slots.slot = passages.id >> 20
         WHERE passages.id NOT IN (SELECT id FROM gram_counts) LIMIT ?`,
        limit,
      )
      .toArray();
    for (const { id, title, text, heading_path } of rows) {
      const headingPath = JSON.parse(heading_path) as string[];
      const chunk = { ordinal: 0, start: 0, end: text.length, page: null, text, headingPath };
      const { grams } = analyseChunk(title, chunk);
      sql.exec("INSERT INTO gram_counts VALUES (?, ?)", id, packGrams(grams).buffer);
    }
    sql.exec("UPDATE totals SET counted = counted + ?", rows.length);
    return rows.length;
  });
}
