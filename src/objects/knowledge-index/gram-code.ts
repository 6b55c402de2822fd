/** A packed gram is its code and, in this many lower bits, its count in the passage. */
export const countBits = 6;
/** Higher counts are capped at this: BM25 hardly distinguishes 63 from more. */
export const maxCounted = 2 ** countBits - 1;

/**
 * A 26-bit hash of a gram: FNV-1a over UTF-16 units with the finalizer of MurmurHash3. In a base of 50,000 different grams,
 * the probability that a gram of a query collides with another is 1 in 1,300.
 */
export function gramCode(gram: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < gram.length; at += 1) hash = Math.imul(hash ^ gram.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> countBits;
}
