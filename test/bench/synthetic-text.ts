const commonWords =
  "the of and to in is that it for as with on was by are this be at from or an not but have which you were all their has";
const onsets = "b c d f g h j k l m n p r s t v w br ch cl dr fl gr pl pr sh sl sp st th tr".split(" ");
const vowels = "a a e e e i i o o u ai ea ee ie oo ou".split(" ");
const codas = ["", "", "", "", ..."d l l m n n r r s s t t ck ll nd ng nt rd rn ss st".split(" ")];
const endings = ["", "", "", "s", "ed", "ing", "er", "ly"];
const vocabularySize = 60_000;
const sharpness = 1.07;

export interface TextGenerator {
  /** Sentences of about a dozen words, at least `length` characters together. */
  passage(length: number): string;
  /** A question of nine words of a passage, drawn at random. */
  questionAbout(passage: string): string;
  /** A name that occurs in no other text. */
  name(): string;
}

/** Generates text with the word frequencies of a natural language (Zipf), reproducible by seed. */
export function createTextGenerator(seed: number): TextGenerator {
  const random = randomFrom(seed);
  const pick = <T>(values: T[]): T => values[Math.floor(random() * values.length)] as T;
  const syllable = () => pick(onsets) + pick(vowels) + pick(codas);
  const invented = () => Array.from({ length: 1 + Math.ceil(random() * 2) }, syllable).join("");
  const stems = [...commonWords.split(" "), ...Array.from({ length: vocabularySize }, invented)];
  let total = 0;
  const cumulated = stems.map((_, rank) => (total += 1 / (rank + 2.7) ** sharpness));
  const common = commonWords.split(" ").length;
  const word = () => {
    const rank = below(cumulated, random() * total);
    return rank < common ? (stems[rank] as string) : `${stems[rank]}${pick(endings)}`;
  };
  const sentence = () => {
    const words = Array.from({ length: 8 + Math.floor(random() * 9) }, word).join(" ");
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  return {
    passage(length) {
      let text = sentence();
      while (text.length < length) text += ` ${sentence()}`;
      return text;
    },
    questionAbout(passage) {
      const words = passage.toLowerCase().match(/[a-z]+/g) ?? [];
      return `${Array.from({ length: 9 }, () => pick(words)).join(" ")}?`;
    },
    name: () => `${invented()}${invented()}x`,
  };
}

/** mulberry32, which is good enough for text. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function below(sorted: number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
