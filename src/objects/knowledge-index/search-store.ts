import { passagesRead } from "../../domain/knowledge/evidence/passages-read.ts";
import type {
  CollectionStatistics,
  IndexHit,
  PassageFeatures,
  PassagePage,
  SearchScope,
} from "../../domain/knowledge/index/index-types.ts";
import { passageFeatures } from "../../domain/knowledge/ranking/passage-features.ts";
import type { QueryTerm } from "../../domain/knowledge/ranking/query-terms.ts";
import { chooseSpellings, prefixesOf, type Spelling } from "../../domain/knowledge/ranking/spellings.ts";
import { refersBackAtStart } from "../../domain/language/text/refers-back-at-start.ts";
import type { GramMemory } from "./gram-memory.ts";
import { passageId } from "./passage-id.ts";
import { type Match, scoreGrams } from "./score-grams.ts";

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

/** A found passage before its text is read. */
interface Found {
  id: number;
  features: PassageFeatures;
}

/** The visible slots: `?1` is the scope's `only` or null, `?2` its `except`, both JSON arrays of source ids. */
const visibleSlots = `SELECT slot FROM slots WHERE state = 'live'
  AND (?1 IS NULL OR source_id IN (SELECT value FROM json_each(?1)))
  AND source_id NOT IN (SELECT value FROM json_each(?2))`;

/** The visible passages that match `?3`. */
const wordsMatching = `SELECT rowid AS id FROM words WHERE words MATCH ?3 AND (rowid >> 20) IN (${visibleSlots})`;

/** In a larger knowledge base, stems of more than half of the passages are not scored. */
const maxPassagesForAllStems = 5_000;

/** How many stems of a title and its headings are looked up. */
const maxTitleStems = 40;

/** How many document frequencies are cached in memory. */
const maxCachedFrequencies = 50_000;

/** All reads of the index of a knowledge base. Call `invalidate` after every write. */
export function searchStore(sql: SqlStorage, memory: GramMemory) {
  const known = new Map<string, number>();

  function documentFrequency(stem: string): number {
    const cached = known.get(stem);
    if (cached !== undefined) return cached;
    const row = sql.exec<{ doc: number }>("SELECT doc FROM words_vocabulary WHERE term = ?", stem).toArray()[0];
    if (known.size >= maxCachedFrequencies) known.clear();
    known.set(stem, row?.doc ?? 0);
    return row?.doc ?? 0;
  }

  return {
    invalidate(): void {
      known.clear();
      memory.invalidate();
    },

    /** Collection statistics. A term that occurs only in other spellings has the frequency of the most frequent one. */
    statistics(terms: QueryTerm[]): CollectionStatistics {
      const totals = sql.exec<{ passages: number; stems: number }>("SELECT passages, stems FROM totals").one();
      return {
        passages: totals.passages,
        totalLength: totals.stems,
        documentFrequencies: terms.map(({ stem, spellings = [] }) =>
          Math.max(documentFrequency(stem), ...spellings.map((spelling) => documentFrequency(spelling.stem))),
        ),
      };
    },

    /** Spelling suggestions for a stem that no passage contains; empty for a stem that occurs. */
    spellings(stem: string): Spelling[] {
      if (documentFrequency(stem) > 0) return [];
      const known = prefixesOf(stem).flatMap((beginning) =>
        sql
          .exec<{ stem: string }>(
            "SELECT stem FROM stems WHERE stem >= ?1 AND stem < ?1 || char(1114111) AND length(stem) BETWEEN ?2 - 2 AND ?2 + 2",
            beginning,
            stem.length,
          )
          .toArray()
          .map((row) => row.stem),
      );
      return chooseSpellings(stem, new Set(known)).filter((spelling) => documentFrequency(spelling.stem) > 0);
    },

    /**
     * The ids of the best `limit` visible passages by BM25 of stems, best first. A stem of more than half of the passages adds
     * nothing to their BM25 (FTS5 sets its weight to 1e-6), but every passage with it would be scored. In a large base such
     * stems only add passages when the others find some, but too few.
     */
    matchWords(stems: string[], scope: SearchScope, limit: number): number[] {
      if (stems.length === 0) return [];
      const passages = countPassages();
      const isCommon = (stem: string) => 2 * documentFrequency(stem) > passages;
      const common = passages > maxPassagesForAllStems ? stems.filter(isCommon) : [];
      const rare = stems.filter((stem) => !common.includes(stem));
      const found = new Set(common.length === 0 || rare.length === 0 ? [] : bestByWords(anyOf(rare), scope, limit));
      if (found.size === 0) return bestByWords(anyOf(stems), scope, limit);
      for (const expression of [allOf(common), anyOf(common)]) {
        if (found.size < limit) for (const id of firstByWords(expression, scope, limit)) found.add(id);
      }
      return [...found].slice(0, limit);
    },

    /** The best `limit` visible passages by BM25 of 4-grams, best first. */
    matchGrams(grams: string[], scope: SearchScope, limit: number): Match[] {
      if (grams.length === 0) return [];
      const index = memory.index();
      if (index !== null) return scoreGrams(index, grams, isVisibleIn(scope), limit);
      return sql
        .exec<Match & Record<string, SqlStorageValue>>(
          `SELECT rowid AS id, -bm25(grams) AS score FROM grams
           WHERE grams MATCH ?3 AND (rowid >> 20) IN (${visibleSlots}) ORDER BY bm25(grams) LIMIT ?4`,
          ...visibleOnly(scope),
          anyOf(grams),
          limit,
        )
        .toArray();
    },

    /** The ids of the named passages that are visible. */
    find(names: { sourceId: number; generation: number; ordinal: number }[], scope: SearchScope): number[] {
      return sql
        .exec<{ id: number }>(
          `SELECT passages.id FROM json_each(?3) AS wanted
           JOIN slots ON slots.source_id = wanted.value ->> 'sourceId' AND slots.generation = wanted.value ->> 'generation'
           JOIN passages ON passages.id = (slots.slot << 20) + (wanted.value ->> 'ordinal')
           WHERE slots.slot IN (${visibleSlots})`,
          ...visibleOnly(scope),
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

    /** The ranking features of passages, in the order of `ids`. */
    features(ids: number[], terms: QueryTerm[], pairs: string[], gramScores: Map<number, number>): Found[] {
      const rows = sql
        .exec<{ id: number; title_stems: string; text_stems: string; stem_count: number }>(
          `SELECT passages.id, title_stems, text_stems, stem_count
           FROM json_each(?) AS wanted JOIN passages ON passages.id = wanted.value`,
          JSON.stringify(ids),
        )
        .toArray();
      const found = new Map(
        rows.map(({ id, title_stems: titleStems, text_stems: textStems, stem_count: stemCount }) => {
          const passage = { titleStems, textStems, stemCount };
          return [id, { id, features: passageFeatures(terms, pairs, passage, gramScores.get(id) ?? 0) }];
        }),
      );
      return ids.flatMap((id) => found.get(id) ?? []);
    },

    /** Reads the texts of found passages, in the same order. The first ones, which are judged, get `titleFrequencies`. */
    hits(found: Found[]): IndexHit[] {
      const rows = new Map(rowsOf(found.map(({ id }) => id)).map((row) => [row.id, row]));
      return found.flatMap(({ id, features }, at) => {
        const row = rows.get(id);
        if (row === undefined) return [];
        if (at >= passagesRead) return [{ passage: toPassage(row), features }];
        const stems = row.title_stems.split(" ").slice(0, maxTitleStems);
        const titleFrequencies = Object.fromEntries(stems.map((stem) => [stem, documentFrequency(stem)]));
        return [{ passage: toPassage(row), features, titleFrequencies }];
      });
    },

    /** Adds the preceding passage to each hit whose first sentence refers back to it. */
    withPreceding(hits: IndexHit[]): IndexHit[] {
      const dependent = hits.filter(({ passage }) => refersBackAtStart(passage.text));
      if (dependent.length === 0) return hits;
      const before = new Map(
        rowsOf(dependent.flatMap(({ passage }) => precedingId(passage.chunkId))).map((row) => [row.id, row]),
      );
      return hits.map((hit) => {
        const row = dependent.includes(hit) ? before.get(precedingId(hit.passage.chunkId)[0] ?? -1) : undefined;
        return row === undefined ? hit : { ...hit, before: toPassage(row) };
      });
    },
  };

  function countPassages(): number {
    return sql.exec<{ passages: number }>("SELECT passages FROM totals").one().passages;
  }

  function bestByWords(expression: string, scope: SearchScope, limit: number): number[] {
    return idsOf(`${wordsMatching} ORDER BY bm25(words, 3.0, 1.0) LIMIT ?4`, expression, scope, limit);
  }

  function firstByWords(expression: string, scope: SearchScope, limit: number): number[] {
    return idsOf(`${wordsMatching} LIMIT ?4`, expression, scope, limit);
  }

  function idsOf(query: string, expression: string, scope: SearchScope, limit: number): number[] {
    const rows = sql.exec<{ id: number }>(query, ...visibleOnly(scope), expression, limit).toArray();
    return rows.map(({ id }) => id);
  }

  function rowsOf(ids: number[]): PassageRow[] {
    return sql
      .exec<PassageRow>(
        `SELECT passages.*, passages.id & 1048575 AS ordinal, slots.source_id, slots.generation, slots.title, slots.url
         FROM json_each(?) AS wanted JOIN passages ON passages.id = wanted.value
         JOIN slots ON slots.slot = passages.id >> 20`,
        JSON.stringify(ids),
      )
      .toArray();
  }

  function precedingId(chunkId: string): number[] {
    const [sourceId, generation, ordinal = 0] = chunkId.split(":").map(Number);
    if (ordinal === 0) return [];
    const slot = sql
      .exec<{ slot: number }>("SELECT slot FROM slots WHERE source_id = ? AND generation = ?", sourceId!, generation!)
      .toArray()[0];
    return slot === undefined ? [] : [passageId(slot.slot, ordinal - 1)];
  }
}

function visibleOnly(scope: SearchScope): [string | null, string] {
  return [scope.only === null ? null : JSON.stringify(scope.only), JSON.stringify(scope.except)];
}

function isVisibleIn(scope: SearchScope): (sourceId: number) => boolean {
  const only = scope.only === null ? null : new Set(scope.only);
  const except = new Set(scope.except);
  return (sourceId) => (only === null || only.has(sourceId)) && !except.has(sourceId);
}

function anyOf(tokens: string[]): string {
  return tokens.map((token) => `"${token}"`).join(" OR ");
}

function allOf(tokens: string[]): string {
  return tokens.map((token) => `"${token}"`).join(" AND ");
}

function toPassage(row: PassageRow): IndexHit["passage"] {
  return {
    chunkId: `${row.source_id}:${row.generation}:${row.ordinal}`,
    sourceId: row.source_id,
    title: row.title,
    ...(row.url === null ? {} : { url: row.url }),
    page: row.page,
    headingPath: JSON.parse(row.heading_path) as string[],
    start: row.start,
    end: row.end,
    text: row.text,
  };
}
