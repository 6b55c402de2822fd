import type { Form } from "./phrase.ts";
import { plain } from "./plain.ts";

const irregularPlurals = new Set(
  "children people men women feet teeth mice geese staff police skis taxis kiwis bikinis".split(" "),
);

/** The endings of Russian nouns, longest first, with the forms that a word with this ending may have in any case. */
const nounEndings: readonly (readonly [RegExp, Form])[] = [
  [/(?:ами|ями|ах|ях|ам|ям|ов|ев|ёв)$/, "p"],
  [/(?:ией|ию)$/, "fn"],
  [/ия$/, "fnp"],
  [/ие$/, "np"],
  [/ии$/, "fnp"],
  [/(?:ой|ою)$/, "f"],
  [/ей$/, "fp"],
  [/(?:ом|ем)$/, "mn"],
  [/[ую]$/, "fmn"],
  [/[ыи]$/, "pf"],
  [/а$/, "fmnp"],
  [/я$/, "fmnp"],
  [/е$/, "nfm"],
  [/о$/, "n"],
  [/ь$/, "fm"],
  [/й$/, "m"],
  [/[бвгджзклмнпрстфхцчшщ]$/, "mp"],
];
/** The same for adjectives before a noun. */
const adjectiveEndings: readonly (readonly [RegExp, Form])[] = [
  [/(?:ая|яя|ую|юю)$/, "f"],
  [/(?:ой|ей)$/, "fm"],
  [/(?:ое|ее)$/, "n"],
  [/(?:ые|ие|ых|их|ыми|ими)$/, "p"],
  [/(?:ого|его|ому|ему|ом|ем)$/, "mn"],
  [/(?:ым|им)$/, "mnp"],
  [/(?:ый|ий)$/, "m"],
];

/**
 * The forms that a phrase may have, by the endings of its words as they are written: `s` or `p` in English; in Russian some of `m`,
 * `f`, `n` and `p`, because an ending has several.
 */
export function formOf(written: readonly string[]): Form {
  const words = withoutName(written).map((each) => plain(each.toLowerCase()));
  const noun = words.at(-1) ?? "";
  if (!isCyrillic.test(noun)) return isPlural(noun) ? "p" : "s";
  const own = nounEndings.find(([ending]) => ending.test(noun))?.[1] ?? "mfnp";
  const adjective = words.at(-2);
  const its = adjective === undefined ? undefined : adjectiveEndings.find(([ending]) => ending.test(adjective))?.[1];
  if (its === undefined) return own;
  const both = [...own].filter((form) => its.includes(form)).join("");
  return both === "" ? own : both;
}

/** Whether a phrase may be what a word with the form `other` stands for. A name in Latin letters has any gender. */
export function agrees(form: Form, other: Form): boolean {
  return [...form].some((each) => other.includes(each) || (each === "s" && /[mfn]/.test(other)));
}

const isCyrillic = /\p{Script=Cyrillic}/u;

/** "Куртка Нордик", "тариф Pro": the noun before a name decides. */
function withoutName(words: readonly string[]): readonly string[] {
  const name = words.findIndex((word, at) => at > 0 && (/^\p{Lu}/u.test(word) || !isCyrillic.test(word)));
  const noun = words[name - 1];
  if (noun === undefined || !isCyrillic.test(noun)) return words;
  return adjectiveEndings.some(([ending]) => ending.test(noun)) ? words : words.slice(0, name);
}

function isPlural(noun: string): boolean {
  return irregularPlurals.has(noun) || (/s$/.test(noun) && !/(?:ss|us|is)$/.test(noun));
}
