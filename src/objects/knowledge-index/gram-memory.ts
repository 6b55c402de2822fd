import { type ByteCache, byteCache } from "./byte-cache.ts";
import type { GramIndex } from "./gram-index.ts";
import { loadGrams, measureGrams } from "./load-grams.ts";
import { stateOfGramCounts } from "./state-of-gram-counts.ts";

/** Memory limit of one knowledge base, bytes. 8,000 passages of 770 characters take 11 MB. */
const maxBytesOfOne = 16 * 2 ** 20;
/** Memory limit of all knowledge bases of an isolate, which has 128 MB in total. */
const maxBytesOfAll = 32 * 2 ** 20;
/** How long an unused knowledge base stays in memory when others need the space. */
const idleMs = 60_000;

const shared = byteCache<GramIndex>(maxBytesOfAll, idleMs, Date.now);

export interface GramMemory {
  /** The 4-grams of the knowledge base; null when they are not in memory. The next call loads them if they fit. */
  index(): GramIndex | null;
  /** Call it after every write. */
  invalidate(): void;
}

/**
 * The 4-grams of a small knowledge base in memory. The second question after a write or a start loads them, so the first
 * one stays cheap and a base with alternating writes and questions loads nothing. `key` is the object's id.
 */
export function gramMemory(sql: SqlStorage, key: string, cache: ByteCache<GramIndex> = shared): GramMemory {
  let wasAsked = false;
  let bytes: number | null = null;
  // The entry of an earlier instance of the object may be older than the tables.
  cache.delete(key);

  return {
    index() {
      const kept = cache.get(key);
      if (kept !== undefined) return kept;
      if (!wasAsked || stateOfGramCounts(sql) !== "complete") {
        wasAsked = true;
        return null;
      }
      bytes ??= measureGrams(sql);
      if (bytes > maxBytesOfOne || bytes > cache.room(bytes)) return null;
      wasAsked = false;
      const index = loadGrams(sql);
      cache.set(key, index, bytes);
      return index;
    },
    invalidate() {
      cache.delete(key);
      wasAsked = false;
      bytes = null;
    },
  };
}
