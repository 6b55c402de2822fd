import { countBits, gramCode, maxCounted } from "./gram-code.ts";

/**
 * Packs the 4-grams of a passage, separated by spaces, for `gram_counts`: first their number including repeats, then the
 * code of each distinct gram with its count in the lower bits.
 */
export function packGrams(grams: string): Uint32Array<ArrayBuffer> {
  const all = grams === "" ? [] : grams.split(" ");
  const counts = new Map<number, number>();
  for (const gram of all) {
    const code = gramCode(gram);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const packed = new Uint32Array(1 + counts.size);
  packed[0] = all.length;
  let at = 1;
  for (const [code, count] of counts) packed[at++] = (code << countBits) | Math.min(maxCounted, count);
  return packed;
}
