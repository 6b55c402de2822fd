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

/**
 * Returns a function that tells whether a word has one of the grams of some words. Texts have hundreds of words, and few have one: the
 * grams are compared by number first, without making them.
 */
export function gramsAmong(words: readonly string[]): (word: string) => boolean {
  const grams = new Set(words.flatMap(characterGrams));
  const numbers = new Set(Array.from(grams, (gram) => numberAt(gram, 0, gram.length)));
  return (word) => {
    const marked = `_${word}_`;
    if (marked.length <= gramLength || isAstral.test(marked))
      return characterGrams(word).some((gram) => grams.has(gram));
    for (let at = 0; at + gramLength <= marked.length; at += 1) {
      if (!numbers.has(numberAt(marked, at, gramLength))) continue;
      if (grams.has(marked.slice(at, at + gramLength))) return true;
    }
    return false;
  };
}

/** A number of 32 bits for a part of a text; different parts may have the same. */
function numberAt(text: string, start: number, length: number): number {
  let number = 0;
  for (let at = start; at < start + length; at += 1) number = Math.imul(number, 31_337) + text.charCodeAt(at);
  return number | 0;
}

const isAstral = /[\ud800-\udbff]/;
