import { sha256 } from "../kit/sha256.ts";

/**
 * The mark of a field's value, by which a client names what it has read: the first 16 hexadecimal digits of the SHA-256 of its JSON,
 * without spaces and with sorted keys. Undefined has the mark of null.
 */
export async function markOf(value: unknown): Promise<string> {
  return (await sha256(JSON.stringify(sorted(value ?? null)))).slice(0, 16);
}

/** Whether two values are the same JSON. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one ?? null)) === JSON.stringify(sorted(other ?? null));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)] as const),
  );
}
