/** Characters per gram, edge marks included. Measured best of 3, 4 and 5 for English and Russian together. */
const gramLength = 4;

/**
 * The overlapping 4-grams of a word between `_` marks, in order: "price" gives `_pri pric rice ice_`. A word too short
 * for one is its own gram, marks included.
 */
export function characterGrams(word: string): string[] {
  const marked = `_${word}_`;
  if (marked.length <= gramLength) return [marked];
  const characters = isAstral.test(marked) ? [...marked] : marked;
  const grams: string[] = [];
  for (let at = 0; at + gramLength <= characters.length; at += 1) {
    const gram = characters.slice(at, at + gramLength);
    grams.push(typeof gram === "string" ? gram : gram.join(""));
  }
  return grams.length === 0 ? [marked] : grams;
}

const isAstral = /[\ud800-\udbff]/;
