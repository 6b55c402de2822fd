import { analyseChunk } from "../../domain/knowledge/index/analyse-chunk.ts";
import { packGrams } from "./pack-grams.ts";

/**
 * The version of what `analyseChunk` makes of a text: raise it whenever words are split, stemmed or ignored in another way. The
 * passages of older versions are analysed again by the object's alarm. Meanwhile they are found by the words that both versions
 * have in common.
 */
const analysisVersion = 2;

interface Progress {
  version: number;
  /** The last passage that was analysed again; absent: all are of this version. */
  after?: number;
}

/** Whether an index has passages of an older version. An index without passages has none, and is marked. */
export function needsAnalysis({ kv, sql }: DurableObjectStorage): boolean {
  const progress = kv.get<Progress>("analysis");
  if (progress?.version === analysisVersion) return progress.after !== undefined;
  const isEmpty = sql.exec("SELECT 1 FROM passages LIMIT 1").toArray().length === 0;
  kv.put("analysis", isEmpty ? { version: analysisVersion } : { version: analysisVersion, after: 0 });
  return !isEmpty;
}

/** Analyses up to `limit` passages of an older version again. Returns their number; 0 when done. */
export function reanalyse(storage: DurableObjectStorage, limit: number): number {
  if (!needsAnalysis(storage)) return 0;
  const { kv, sql } = storage;
  return storage.transactionSync(() => {
    const { after = 0 } = kv.get<Progress>("analysis")!;
    const rows = sql
      .exec<{ id: number; title: string; text: string; heading_path: string; stem_count: number }>(
        `SELECT passages.id, slots.title, passages.text, passages.heading_path, passages.stem_count
         FROM passages JOIN slots ON slots.slot = passages.id >> 20 WHERE passages.id > ? ORDER BY passages.id LIMIT ?`,
        after,
        limit,
      )
      .toArray();
    for (const { id, title, text, heading_path, stem_count } of rows) {
      const headingPath = JSON.parse(heading_path) as string[];
      const chunk = { ordinal: 0, start: 0, end: text.length, page: null, text, headingPath };
      const { titleStems, textStems, stemCount, grams } = analyseChunk(title, chunk);
      sql.exec("DELETE FROM words WHERE rowid = ?", id);
      sql.exec("INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)", id, titleStems, textStems);
      sql.exec("DELETE FROM grams WHERE rowid = ?", id);
      sql.exec("INSERT INTO grams (rowid, text) VALUES (?, ?)", id, grams);
      sql.exec("UPDATE gram_counts SET packed = ? WHERE id = ?", packGrams(grams).buffer, id);
      sql.exec(
        "UPDATE passages SET title_stems = ?, text_stems = ?, stem_count = ? WHERE id = ?",
        titleStems,
        textStems,
        stemCount,
        id,
      );
      sql.exec("UPDATE totals SET stems = stems + ?", stemCount - stem_count);
      for (const stem of new Set(`${titleStems} ${textStems}`.split(" ")))
        sql.exec("INSERT OR IGNORE INTO stems VALUES (?)", stem);
    }
    const last = rows.at(-1)?.id;
    kv.put("analysis", last === undefined ? { version: analysisVersion } : { version: analysisVersion, after: last });
    return rows.length;
  });
}
