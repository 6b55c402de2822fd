import type { Clock } from "../../kit/clock.ts";

/** A cache with a total size limit in bytes. Recently used values are never evicted. */
export interface ByteCache<Value> {
  /** The value of a key. Counts as a use. */
  get(key: string): Value | undefined;
  /** Evicts idle values as far as `wanted` bytes need it. Returns the bytes that may be added now. */
  room(wanted: number): number;
  /** Stores a value. The caller checks `room` first. */
  set(key: string, value: Value, bytes: number): void;
  delete(key: string): void;
}

/** Creates an empty cache of at most `maxBytes`. Values that were not used for `idleMs` may be evicted. */
export function byteCache<Value>(maxBytes: number, idleMs: number, clock: Clock): ByteCache<Value> {
  /** In order of last use, oldest first. */
  const kept = new Map<string, { value: Value; bytes: number; usedAt: number }>();
  let total = 0;

  function evict(key: string): void {
    total -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  }

  return {
    get(key) {
      const entry = kept.get(key);
      if (entry === undefined) return undefined;
      kept.delete(key);
      kept.set(key, { ...entry, usedAt: clock() });
      return entry.value;
    },
    room(wanted) {
      for (const [key, { usedAt }] of kept) {
        if (total + wanted <= maxBytes || usedAt > clock() - idleMs) break;
        evict(key);
      }
      return maxBytes - total;
    },
    set(key, value, bytes) {
      evict(key);
      kept.set(key, { value, bytes, usedAt: clock() });
      total += bytes;
    },
    delete: evict,
  };
}
