/**
 * Snowball's English algorithm ("Porter2"), from the description at snowballstem.org/algorithms/english/stemmer.html.
 */

const irregular = new Map(
  Object.entries({
    skis: "ski",
    skies: "sky",
    dying: "die",
    lying: "lie",
    tying: "tie",
    idly: "idl",
    gently: "gentl",
    ugly: "ugli",
    early: "earli",
    only: "onli",
    singly: "singl",
  }),
);
const invariant = new Set(["sky", "news", "howe", "atlas", "cosmos", "bias", "andes"]);
const settledAfterPlural = /^(?:inning|outing|canning|herring|earring|proceed|exceed|succeed)$/;

const step2 =
  /(?:ational|fulness|iveness|ization|ousness|biliti|lessli|tional|alism|aliti|ation|entli|fulli|iviti|ousli|abli|alli|anci|ator|enci|izer|bli|ogi|li)$/;
const step2Replacement: Record<string, string> = {
  tional: "tion",
  enci: "ence",
  anci: "ance",
  abli: "able",
  entli: "ent",
  izer: "ize",
  ization: "ize",
  ational: "ate",
  ation: "ate",
  ator: "ate",
  alism: "al",
  aliti: "al",
  alli: "al",
  fulness: "ful",
  ousli: "ous",
  ousness: "ous",
  iveness: "ive",
  iviti: "ive",
  biliti: "ble",
  bli: "ble",
  ogi: "og",
  fulli: "ful",
  lessli: "less",
  li: "",
};
const step3 = /(?:ational|tional|alize|ative|icate|iciti|ical|ness|ful)$/;
const step3Replacement: Record<string, string> = {
  tional: "tion",
  ational: "ate",
  alize: "al",
  icate: "ic",
  iciti: "ic",
  ical: "ic",
  ful: "",
  ness: "",
  ative: "",
};
const step4 = /(?:ement|able|ance|ence|ible|ment|ant|ate|ent|ion|ism|iti|ive|ize|ous|al|er|ic)$/;

const vowel = /[aeiouy]/;
const endsInShortSyllable = /(?:^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY])$/;

/** The stem of a lower-case English word. Words of one or two letters are their own stems. */
export function stemEnglish(input: string): string {
  if (input.length < 3) return input;
  const special = irregular.get(input);
  if (special !== undefined) return special;
  if (invariant.has(input)) return input;

  // Y marks a consonant y: at the start, or after a vowel.
  let word = input.replace(/^y/, "Y").replace(/([aeiouy])y/g, "$1Y");
  const region1 = /^(?:gener|commun|arsen)/.exec(word)?.[0].length ?? afterVowelConsonant(word, 0);
  const region2 = afterVowelConsonant(word, region1);

  word = withoutPlural(word);
  if (settledAfterPlural.test(word)) return word;
  word = withoutPast(word, region1);
  word = word.replace(/(.[^aeiouy])[yY]$/, "$1i");
  word = derived(word, region1, region2);
  word = withoutResidue(word, region1, region2);
  return word.replaceAll("Y", "y");
}

function afterVowelConsonant(word: string, from: number): number {
  const match = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return match === null ? word.length : from + match.index + 2;
}

function withoutPlural(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/[us]s$/.test(word) || !word.endsWith("s")) return word;
  return vowel.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function withoutPast(word: string, region1: number): string {
  const ending = /(?:eedly|ingly|edly|eed|ing|ed)$/.exec(word);
  if (ending === null) return word;
  if (ending[0].startsWith("ee")) return ending.index >= region1 ? `${word.slice(0, ending.index)}ee` : word;
  const rest = word.slice(0, ending.index);
  if (!vowel.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
  return rest.length <= region1 && endsInShortSyllable.test(rest) ? `${rest}e` : rest;
}

function derived(word: string, region1: number, region2: number): string {
  let result = word;
  const second = step2.exec(result);
  if (second !== null && second.index >= region1) {
    const rest = result.slice(0, second.index);
    const isHeld = (second[0] === "ogi" && !rest.endsWith("l")) || (second[0] === "li" && !/[cdeghkmnrt]$/.test(rest));
    if (!isHeld) result = rest + step2Replacement[second[0]];
  }
  const third = step3.exec(result);
  if (third !== null && third.index >= (third[0] === "ative" ? Math.max(region1, region2) : region1)) {
    result = result.slice(0, third.index) + step3Replacement[third[0]];
  }
  return result;
}

function withoutResidue(word: string, region1: number, region2: number): string {
  let result = word;
  const fourth = step4.exec(result);
  if (
    fourth !== null &&
    fourth.index >= region2 &&
    (fourth[0] !== "ion" || /[st]$/.test(result.slice(0, fourth.index)))
  ) {
    result = result.slice(0, fourth.index);
  }
  const last = result.length - 1;
  if (result.endsWith("e")) {
    const rest = result.slice(0, last);
    return last >= region2 || (last >= region1 && !endsInShortSyllable.test(rest)) ? rest : result;
  }
  return result.endsWith("ll") && last >= region2 ? result.slice(0, last) : result;
}
