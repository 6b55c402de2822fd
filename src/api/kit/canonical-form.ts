import { sha256 } from "../../kit/sha256.ts";

/** Converts a parsed request to a form with stable JSON: keys sorted, a file as its name and the hash of its bytes. */
export async function canonicalForm(value: unknown): Promise<unknown> {
  if (value instanceof File) return { file: value.name, sha256: await sha256(await value.arrayBuffer()) };
  if (Array.isArray(value)) return Promise.all(value.map(canonicalForm));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Promise.all(entries.map(async ([key, inner]) => [key, await canonicalForm(inner)]));
}
