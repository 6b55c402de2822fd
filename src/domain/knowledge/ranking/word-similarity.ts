import { characterGrams } from "../../language/text/character-grams.ts";

/** Words with a larger difference in length have similarity 0. */
const maxLengthDifference = 3;
/** Cost of each edit. */
const editCost = 0.15;
/** Most 4-grams that one edit changes: those of two neighbours that are swapped. */
const gramsPerEdit = 5;

/**
 * 0..1: the similarity of two words. For another form it is Dice's coefficient of their 4-grams; for a misspelling it follows
 * from the edits (one letter wrong, missing, extra or swapped with its neighbour): at most one in a word of 5 letters or
 * more, two from 8 letters.
 */
export function wordSimilarity(word: string, other: string): number {
  if (Math.abs(other.length - word.length) > maxLengthDifference) return 0;
  const grams = new Set(characterGrams(word));
  const otherGrams = characterGrams(other);
  const shared = otherGrams.filter((gram) => grams.has(gram)).length;
  const sameForm = (2 * shared) / (grams.size + otherGrams.length);
  const length = Math.min(word.length, other.length);
  const allowed = length >= 8 ? 2 : length >= 5 ? 1 : 0;
  const isTooFar = shared < Math.max(grams.size, otherGrams.length) - gramsPerEdit * allowed;
  if (allowed === 0 || shared === 0 || isTooFar) return sameForm;
  const edits = editDistance(word, other);
  return edits > allowed ? sameForm : Math.max(sameForm, 1 - editCost * edits);
}

/** Optimal string alignment distance. */
function editDistance(word: string, other: string): number {
  let twoAgo: number[] = [];
  let before = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= word.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = word[row - 1] === other[column - 1];
      let least = Math.min(
        (before[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (before[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (column > 1 && row > 1 && word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1]) {
        least = Math.min(least, (twoAgo[column - 2] ?? 0) + 1);
      }
      current.push(least);
    }
    twoAgo = before;
    before = current;
  }
  return before[other.length] ?? 0;
}
