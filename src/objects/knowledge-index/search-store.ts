import type { CollectionStatistics, IndexHit, PassagePage, SearchScope } from "../../domain/knowledge/index-types.ts";
import { passageFeatures } from "../../domain/knowledge/ranking/passage-features.ts";
import type { QueryTerm } from "../../domain/knowledge/ranking/query-terms.ts";

interface PassageRow extends Record<string, SqlStorageValue> {
  id: number;
  source_id: number;
  generation: number;
  ordinal: number;
  title: string;
  url: string | null;
  text: string;
  start: number;
  end: number;
  page: number | null;
  heading_path: string;
  title_stems: string;
  text_stems: string;
  stem_count: number;
}

/** A match of one leg: passage id and BM25 by FTS5, higher is better. */
interface Match extends Record<string, SqlStorageValue> {
  id: number;
  score: number;
}

/** The slots that may be seen: `?1` is the scope's `only` or null, `?2` its `except`, both JSON arrays of source ids. */
const visibleSlots = `SELECT slot FROM slots WHERE state = 'live'
  AND (?1 IS NULL OR source_id IN (SELECT value FROM json_each(?1)))
  AND source_id NOT IN (SELECT value FROM json_each(?2))`;

/** How many distinct terms' document frequencies are kept in memory. */
const rememberedFrequencies = 50_000;

/** Every read of the index of a knowledge base. `invalidate` must follow every write. */
export function searchStore(sql: SqlStorage) {
  const known = new Map<string, number>();

  function documentFrequency(stem: string): number {
    const remembered = known.get(stem);
    if (remembered !== undefined) return remembered;
    const row = sql.exec<{ doc: number }>("SELECT doc FROM words_vocabulary WHERE term = ?", stem).toArray()[0];
    if (known.size >= rememberedFrequencies) known.clear();
    known.set(stem, row?.doc ?? 0);
    return row?.doc ?? 0;
  }

  return {
    invalidate(): void {
      known.clear();
    },

    statistics(terms: QueryTerm[]): CollectionStatistics {
      const totals = sql.exec<{ passages: number; stems: number }>("SELECT passages, stems FROM totals").one();
      return {
        passages: totals.passages,
        totalLength: totals.stems,
        documentFrequencies: terms.map((term) => documentFrequency(term.stem)),
      };
    },

    /** The best `limit` matches of a leg. Ids of passages that may not be seen are left out. */
    match(leg: "words" | "grams", query: string, scope: SearchScope, limit: number): Match[] {
      if (query === "") return [];
      const rank = leg === "words" ? "bm25(words, 3.0, 1.0)" : "bm25(grams)";
      return sql
        .exec<Match>(
          `SELECT rowid AS id, -${rank} AS score FROM ${leg}
           WHERE ${leg} MATCH ?3 AND (rowid >> 20) IN (${visibleSlots}) ORDER BY ${rank} LIMIT ?4`,
          scope.only === null ? null : JSON.stringify(scope.only),
          JSON.stringify(scope.except),
          query,
          limit,
        )
        .toArray();
    },

    /** The ids of those named passages that may be seen. */
    find(names: { sourceId: number; generation: number; ordinal: number }[], scope: SearchScope): number[] {
      return sql
        .exec<{ id: number }>(
          `SELECT passages.id FROM json_each(?3) AS wanted
           JOIN slots ON slots.source_id = wanted.value ->> 'sourceId' AND slots.generation = wanted.value ->> 'generation'
           JOIN passages ON passages.id = (slots.slot << 20) + (wanted.value ->> 'ordinal')
           WHERE slots.slot IN (${visibleSlots})`,
          scope.only === null ? null : JSON.stringify(scope.only),
          JSON.stringify(scope.except),
          JSON.stringify(names),
        )
        .toArray()
        .map((row) => row.id);
    },

    /** Live passages after a place, in order of place. */
    list(after: number, limit: number): PassagePage {
      const rows = sql
        .exec<PassageRow>(
          `SELECT passages.*, slots.source_id, slots.title
           FROM passages JOIN slots ON slots.slot = passages.id >> 20 AND slots.state = 'live'
           WHERE passages.id > ? ORDER BY passages.id LIMIT ?`,
          after,
          limit,
        )
        .toArray();
      const passages = rows.map((row) => ({
        ...{ place: row.id, sourceId: row.source_id, title: row.title, page: row.page },
        headingPath: JSON.parse(row.heading_path) as string[],
        ...{ start: row.start, end: row.end, text: row.text, stems: row.text_stems },
      }));
      return { passages, next: rows.length < limit ? null : (rows.at(-1)?.id ?? null) };
    },

    /** Passages with what ranking needs, in no order. */
    hits(ids: number[], terms: QueryTerm[], pairs: string[], gramScores: Map<number, number>): IndexHit[] {
      return sql
        .exec<PassageRow>(
          `SELECT passages.*, passages.id & 1048575 AS ordinal, slots.source_id, slots.generation, slots.title,
             slots.url
           FROM json_each(?) AS wanted JOIN passages ON passages.id = wanted.value
           JOIN slots ON slots.slot = passages.id >> 20`,
          JSON.stringify(ids),
        )
        .toArray()
        .map((row) => ({
          passage: {
            chunkId: `${row.source_id}:${row.generation}:${row.ordinal}`,
            sourceId: row.source_id,
            title: row.title,
            ...(row.url === null ? {} : { url: row.url }),
            page: row.page,
            headingPath: JSON.parse(row.heading_path) as string[],
            start: row.start,
            end: row.end,
            text: row.text,
          },
          features: passageFeatures(
            terms,
            pairs,
            { titleStems: row.title_stems, textStems: row.text_stems, stemCount: row.stem_count },
            gramScores.get(row.id) ?? 0,
          ),
        }));
    },
  };
}
