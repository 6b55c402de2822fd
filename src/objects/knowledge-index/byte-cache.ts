import type { Clock } from "../../kit/clock.ts";

/** Keeps values in use, up to a number of bytes together. Nothing that was used lately makes way. */
export interface ByteCache<Value> {
  /** What is kept under a key, which counts as a use. */
  get(key: string): Value | undefined;
  /** Bytes that may be added now, after what has not been used for long was dropped as far as `wanted` bytes need it. */
  room(wanted: number): number;
  /** Keeps a value; there must be room for it. */
  set(key: string, value: Value, bytes: number): void;
  delete(key: string): void;
}

/** An empty cache of at most `maxBytes`, whose values make way for others when they were not used for `idleMs`. */
export function byteCache<Value>(maxBytes: number, idleMs: number, clock: Clock): ByteCache<Value> {
  /** By last use, longest ago first. */
  const kept = new Map<string, { value: Value; bytes: number; usedAt: number }>();
  let total = 0;

  function drop(key: string): void {
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
        drop(key);
      }
      return maxBytes - total;
    },
    set(key, value, bytes) {
      drop(key);
      kept.set(key, { value, bytes, usedAt: clock() });
      total += bytes;
    },
    delete: drop,
  };
}
