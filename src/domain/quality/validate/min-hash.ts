/** 32-bit FNV-1a of a string's UTF-16 units, http://www.isthe.com/chongo/tech/comp/fnv/. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The final mixing of MurmurHash3 (Appleby, public domain): every bit of the input affects every bit of the output. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Keys that similar sets are likely to share, one key per band (MinHash with bands; Broder 1997, Leskovec et al.,
 * Mining of Massive Datasets, 3.4): two sets of similarity s share a band's key with a probability of s^rows, at least
 * one of all keys with 1 − (1 − s^rows)^bands.
 */
export function bandKeys(elements: Iterable<number>, bands: number, rows: number): number[] {
  const least = new Uint32Array(bands * rows).fill(0xffffffff);
  for (const element of elements) {
    for (let row = 0; row < least.length; row += 1) {
      const hash = mix(element ^ Math.imul(row + 1, 0x9e3779b1));
      if (hash < least[row]!) least[row] = hash;
    }
  }
  return Array.from({ length: bands }, (_, band) => {
    let high = 0;
    let low = 0;
    for (let row = band * rows; row < (band + 1) * rows; row += 1) {
      high = mix(high ^ least[row]!);
      low = mix((low + least[row]!) | 0);
    }
    return high * 2 ** 21 + (low >>> 11);
  });
}

/** Jaccard similarity, 0..1: shared elements of two sets divided by all their elements; 0 for two empty sets. */
export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const element of small) if (large.has(element)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
