import { foldLetters } from "../text/fold-letters.ts";
import type { Cue, WordList } from "./language.ts";

/**
 * Builders of the expressions in the files of languages. A list is separated by `|`, where words are separated by spaces also by
 * these; `*` at the end of a word stands for any ending. Everything also matches without its diacritics.
 */

/** Tests one word: `"ja jaja gern*"`. */
export function words(list: string): WordList {
  const all = list.trim().split(/\s+/);
  const pattern = new RegExp(`^(?:${alternatives(all)})$`, "u");
  return { all, test: (word) => pattern.test(word) };
}

/** Tests a whole message without punctuation at its ends: `"hallo|guten (?:tag|morgen)"`. */
export function wholly(list: string): RegExp {
  return new RegExp(`^(?:${alternatives(topLevel(list))})$`, "u");
}

/** Tests whether a text contains one of the words or phrases, not as a part of another word: `"wie viel|kostet"`. */
export function containing(list: string): RegExp {
  return new RegExp(`(?<!${letter})(?:${alternatives(topLevel(list))})(?!${letter})`, "iu");
}

/** The same in a language without spaces: anywhere. */
export function having(list: string): RegExp {
  return new RegExp(`(?:${alternatives(topLevel(list))})`, "iu");
}

/** Tests the beginning of a text for one of the words. */
export function beginning(list: string): RegExp {
  return new RegExp(`^(?:${alternatives(topLevel(list))})(?!${letter})`, "iu");
}

/** The beginning of a text in a language without spaces. */
export function beginningWith(list: string): RegExp {
  return new RegExp(`^(?:${alternatives(topLevel(list))})`, "iu");
}

/** One courtesy at the beginning of a message, with its separator from the question. */
export function opening(list: string): RegExp {
  return new RegExp(`^(?:${alternatives(topLevel(list))})(?:[\\s,.!?:;—¡¿،؟。，！-]+|$)`, "iu");
}

/** The same in a language without spaces. */
export function openingWith(list: string): RegExp {
  return new RegExp(`^(?:${alternatives(topLevel(list))})[\\s,.!?:;—、。，！？-]*`, "iu");
}

/** The label of a question or an answer: "A:", "Antwort 2." */
export function label(list: string): RegExp {
  return new RegExp(
    `^\\s*(?:\\*\\*)?(?:${alternatives(topLevel(list))})\\s?(?:\\d+)?\\s*[:.)：]\\s*(?:\\*\\*)?\\s*`,
    "iu",
  );
}

/** The words of the kinds of question, and of sentences that answer them. */
export interface CueWords {
  howMuch: string;
  /** Number words and words such as "free". */
  amounts: string;
  howLong: string;
  /** Units of time. */
  spans: string;
  when: string;
  /** Days, months, "until". */
  times: string;
  where: string;
  places: string;
  address: string;
  why: string;
  reasons: string;
  howTo: string;
  /** What an instruction says: "click", "you can". */
  steps: string;
  whatIs: string;
  definitions: string;
}

/** The cues of a language. `contains` is `containing`, or `having` in a language without spaces. */
export function cuesOf(
  { howMuch, amounts, howLong, spans, when, times, ...of }: CueWords,
  contains: (list: string) => RegExp = containing,
): Cue[] {
  const either = (figure: string, list: string) => new RegExp(`${figure}|${contains(list).source}`, "iu");
  return [
    { asks: contains(howMuch), answers: either("\\p{Nd}", amounts) },
    { asks: contains(howLong), answers: contains(spans) },
    { asks: contains(when), answers: either("\\p{Nd}{4}|\\p{Nd}{1,2}[:.時点时點]|\\p{Nd}\\s?h", times) },
    { asks: contains(of.where), answers: contains(of.places), explicit: contains(of.address) },
    { asks: contains(of.why), answers: contains(of.reasons) },
    { asks: contains(of.howTo), answers: contains(of.steps) },
    { asks: contains(of.whatIs), answers: contains(of.definitions) },
  ];
}

const letter = "[\\p{L}\\p{M}\\p{N}]";

/** The alternatives of a list; those within brackets stay together. */
function topLevel(list: string): string[] {
  const terms: string[] = [""];
  let depth = 0;
  for (const character of list) {
    if (character === "(" || character === "[") depth += 1;
    if (character === ")" || character === "]") depth -= 1;
    if (character === "|" && depth === 0) terms.push("");
    else terms[terms.length - 1] += character;
  }
  return terms;
}

function alternatives(terms: string[]): string {
  const trimmed = terms.map((term) => term.trim().replaceAll("'", "['’]?")).filter((term) => term !== "");
  const spelt = trimmed.flatMap((term) => [
    term,
    foldLetters(term).replaceAll("\\p{l}", "\\p{L}").replaceAll("\\p{m}", "\\p{M}"),
  ]);
  return [...new Set(spelt)].map((term) => term.replace(/(?<=[\p{L}\p{M}])\*/gu, "[\\p{L}\\p{M}]*")).join("|");
}
