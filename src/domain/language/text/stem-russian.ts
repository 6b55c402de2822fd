/** Snowball's Russian algorithm, from the description at snowballstem.org/algorithms/russian/stemmer.html. */

interface Endings {
  /** Removed only after а or я. */
  afterA: Set<string>;
  free: Set<string>;
  longest: number;
}

const perfectiveGerund = endings("в вши вшись", "ив ивши ившись ыв ывши ывшись");
const adjective = endings("", "ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею");
const participle = endings("ем нн вш ющ щ", "ивш ывш ующ");
const reflexive = endings("", "ся сь");
const verb = endings(
  "ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно",
  "ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю",
);
const noun = endings(
  "",
  "а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я",
);
const superlative = endings("", "ейш ейше");
const derivational = endings("", "ост ость");

const vowel = /[аеиоуыэюя]/;

/** The stem of a lower-case Russian word in which ё is already е. */
export function stemRussian(word: string): string {
  const firstVowel = word.search(vowel);
  if (firstVowel < 0) return word;
  const region = firstVowel + 1;
  const region2 = afterVowelConsonant(word, afterVowelConsonant(word, 0));

  let stem = without(word, region, perfectiveGerund);
  if (stem === word) {
    const base = without(word, region, reflexive);
    const asAdjective = without(base, region, adjective);
    if (asAdjective !== base) {
      stem = without(asAdjective, region, participle);
    } else {
      const asVerb = without(base, region, verb);
      stem = asVerb === base ? without(base, region, noun) : asVerb;
    }
  }
  if (stem.endsWith("и") && stem.length > region) stem = stem.slice(0, -1);
  stem = without(stem, Math.max(region, region2), derivational);

  const positive = without(stem, region, superlative);
  if (positive.endsWith("нн") && positive.length - 2 >= region) return positive.slice(0, -1);
  if (positive !== stem) return positive;
  return stem.endsWith("ь") && stem.length > region ? stem.slice(0, -1) : stem;
}

function endings(afterA: string, free: string): Endings {
  const all = `${afterA} ${free}`.split(" ");
  return {
    afterA: new Set(afterA.split(" ").filter(Boolean)),
    free: new Set(free.split(" ").filter(Boolean)),
    longest: Math.max(...all.map((ending) => ending.length)),
  };
}

/** Removes the longest ending within the region; if that one is not allowed, no shorter one is tried. */
function without(word: string, region: number, kind: Endings): string {
  for (let length = Math.min(kind.longest, word.length - region); length > 0; length -= 1) {
    const at = word.length - length;
    const ending = word.slice(at);
    if (kind.free.has(ending)) return word.slice(0, at);
    if (kind.afterA.has(ending)) {
      return at > region && /[ая]/.test(word[at - 1] ?? "") ? word.slice(0, at) : word;
    }
  }
  return word;
}

function afterVowelConsonant(word: string, from: number): number {
  const match = /[аеиоуыэюя][^аеиоуыэюя]/.exec(word.slice(from));
  return match === null ? word.length : from + match.index + 2;
}
