import { characterPairs } from "../../language/text/character-pairs.ts";
import { splitWords } from "../../language/text/split-words.ts";
import { stem } from "../../language/text/stem.ts";

/** Features are numbered by a hash of this many bits: texts of 12,000 examples have half a million different features. */
export const featureBits = 22;

/** Words of a message that are read: intents are short. */
const maxWords = 40;
/** Characters per gram, edge marks included. Measured best of 2 to 5 on banking77, from 10 and from 130 examples a label. */
const gramLengths = [2, 3, 4];

/** Models know the stems of these scripts only. */
const isStemmed = /^[a-z]+$|^[\u0400-\u04ff]+$/;

/** The features of a message in three groups (words, pairs of words, character grams): how often each occurs, by its number. */
export type MessageFeatures = readonly [Map<number, number>, Map<number, number>, Map<number, number>];

/**
 * The features by which messages are classified: words and their stems; pairs of stems, adjacent and with one between; grams of
 * each word. They depend on Unicode properties of characters only, never on the word breaks of `Intl.Segmenter`, which differ
 * between runtimes: a model may be trained in one and used in another.
 */
export function featuresOf(text: string): MessageFeatures {
  const words = splitWords(text, characterPairs).slice(0, maxWords);
  const stems = words.map((word) => (isStemmed.test(word) ? stem(word) : word));
  const single = new Map<number, number>();
  const pairs = new Map<number, number>();
  const grams = new Map<number, number>();
  words.forEach((word, at) => {
    count(single, `w ${word}`);
    if (stems[at] !== word) count(single, `s ${stems[at]}`);
    const marked = `_${word}_`;
    for (const length of gramLengths) {
      for (let from = 0; from + length <= marked.length; from += 1)
        count(grams, `g ${marked.slice(from, from + length)}`);
    }
  });
  const edged = ["<", ...stems, ">"];
  for (let at = 0; at + 1 < edged.length; at += 1) {
    count(pairs, `p ${edged[at]} ${edged[at + 1]}`);
    if (at + 2 < edged.length) count(pairs, `p ${edged[at]} * ${edged[at + 2]}`);
  }
  return [single, pairs, grams];
}

function count(counts: Map<number, number>, name: string): void {
  const feature = numberOf(name);
  counts.set(feature, (counts.get(feature) ?? 0) + 1);
}

/** FNV-1a over UTF-16 units, with the first rounds of MurmurHash3's finaliser, because FNV's low bits are weak. */
function numberOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - featureBits);
}
