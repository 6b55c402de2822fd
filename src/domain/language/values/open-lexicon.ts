import type { ValueWords } from "../numbers/value-words.ts";
import { valueWordsOf } from "../numbers/value-words-of.ts";
import { openWordList, type WordList } from "./open-word-list.ts";
import { sharedUnits, signsInFront } from "./units.ts";

export interface NumberWord {
  value: number;
  isScale: boolean;
}

/** A unit; `own` is the number that the word itself says ("полчаса", "يومين"). */
export interface UnitWord {
  unit: string;
  own: number | null;
}

/** A language's words, ready to be looked for. */
export interface Lexicon {
  words: ValueWords;
  numbers: WordList<NumberWord>;
  joins: WordList<true>;
  articles: WordList<true>;
  units: WordList<UnitWord>;
  signs: WordList<string>;
  months: WordList<number>;
  halves: WordList<"am" | "pm">;
  hours: WordList<true>;
  points: WordList<number>;
  before: WordList<number>;
  after: WordList<number>;
  range: WordList<true>;
  between: WordList<true>;
}

const opened = new Map<string, Lexicon>();

/** The words of a language (BCP 47). Opened on first use and kept. */
export function openLexicon(code: string): Lexicon {
  const known = opened.get(code);
  if (known) return known;
  const words = valueWordsOf(code);
  const { clock } = words;
  const lexicon: Lexicon = {
    words,
    numbers: openWordList<NumberWord>([
      ...pairsIn(words.numbers).map(([word, value]) => [word, { value, isScale: false }] as const),
      ...pairsIn(words.scales).map(([word, value]) => [word, { value, isScale: true }] as const),
    ]),
    joins: flags(words.joins),
    articles: flags(words.articles),
    units: openWordList([...unitsIn(words.units), ...unitsIn(sharedUnits)]),
    signs: openWordList(unitsIn(sharedUnits).flatMap(([word, { unit }]) => (inFront.has(word) ? [[word, unit]] : []))),
    months: openWordList(
      listIn(words.months).flatMap((names, at) => names.split("/").map((name) => [name, at + 1] as const)),
    ),
    halves: openWordList<"am" | "pm">([
      ...listIn(clock.am).map((word) => [word, "am"] as const),
      ...listIn(clock.pm).map((word) => [word, "pm"] as const),
    ]),
    hours: flags(clock.hour),
    points: openWordList([
      ...listIn(clock.noon).map((word) => [word, 720] as const),
      ...listIn(clock.midnight).map((word) => [word, 0] as const),
    ]),
    before: openWordList(pairsIn(clock.before)),
    after: openWordList(pairsIn(clock.after)),
    range: flags(`${words.range} - – — ~ 〜`),
    between: flags(words.between),
  };
  opened.set(code, lexicon);
  return lexicon;
}

const inFront = new Set(signsInFront.split(" "));

function listIn(written: string): string[] {
  return written.split(" ").filter(Boolean);
}

function flags(written: string): WordList<true> {
  return openWordList(listIn(written).map((word) => [word, true] as const));
}

function pairsIn(written: string): [string, number][] {
  const list = listIn(written);
  return list.flatMap((word, at) => (at % 2 === 0 ? [[word, Number(list[at + 1])] as [string, number]] : []));
}

/** `day: "сутки:own يومين:own2"`: after `:own` the number that the word says by itself, 1 when it is absent. */
function unitsIn(table: Record<string, string>): [string, UnitWord][] {
  return Object.entries(table).flatMap(([unit, written]) =>
    listIn(written).map((each): [string, UnitWord] => {
      const [word, own] = each.split(/:(?:own)?(?=\d*$)/) as [string, string?];
      const isHalf = unit.startsWith("half");
      return [word, { unit, own: isHalf ? 1 : own === undefined ? null : Number(own || 1) }];
    }),
  );
}
