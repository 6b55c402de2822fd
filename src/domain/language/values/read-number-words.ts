import type { Lexicon } from "./open-lexicon.ts";
import { isWordEnd } from "./open-word-list.ts";

/** A number as it is written, and where it ends. */
export interface WrittenNumber {
  amount: number;
  end: number;
  /** In words: the digits of "2" are a number in any sentence, "two" may only be said in passing. */
  isSpelled: boolean;
  /** How many words it has; 1 for digits. */
  parts: number;
}

/** Chinese and Japanese digits said one by one: a year. */
const digitRow = /[〇零一二三四五六七八九]{3,}(?![十百千万億亿])/y;
const rowDigits = "〇一二三四五六七八九";
/** Parts of one number; the longest that a table can say has fewer. */
const maxParts = 24;

/**
 * Reads the number words that begin at `at` ("twenty-one", "einundzwanzig", "двести сорок", "二十", "quatre-vingt-dix"); null when
 * there are none. Words that cannot continue the number are left for the next one ("two three" is two numbers).
 */
export function readNumberWords(text: string, at: number, lexicon: Lexicon): WrittenNumber | null {
  digitRow.lastIndex = at;
  const row = digitRow.exec(text)?.[0];
  if (row !== undefined) {
    const digits = [...row].map((each) => Math.max(0, rowDigits.indexOf(each))).join("");
    return { amount: Number(digits), end: at + row.length, isSpelled: true, parts: row.length };
  }
  const sum = openSum(lexicon);
  const { isGlued } = lexicon.words;
  let best: WrittenNumber | null = null;
  let from = at;
  let isJoined = false;
  for (let part = 0; part < maxParts; part++) {
    const found = lexicon.numbers.matchAt(text, from, isGlued);
    if (found === null) break;
    const isHalf = found.value.value === 0.5;
    if (isHalf && part > 0 && !saysAndAHalf(text.slice(from, found.end), lexicon)) break;
    if (!sum.add(found.value.value, found.value.isScale, isJoined)) break;
    if (isWordEnd(text, found.end)) best = { amount: sum.total(), end: found.end, isSpelled: true, parts: part + 1 };
    from = skipSpaces(text, found.end);
    const join = lexicon.joins.matchAt(text, from, true);
    // "twenty-one and a half" has its join inside the word.
    isJoined = join !== null && lexicon.numbers.matchAt(text, from, isGlued) === null;
    if (isJoined) from = skipSpaces(text, join!.end);
  }
  return best;
}

/** "One and a half", "bir buçuk", "一半": "half" alone ("une demi-heure") is not added to the number before it. */
export function saysAndAHalf(word: string, { words: { code } }: Lexicon): boolean {
  return word.includes(" ") || code === "tr" || notLatin.test(word);
}

const notLatin = /^[^\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** White space and a hyphen inside a number. */
function skipSpaces(text: string, at: number): number {
  let from = at;
  while (text[from] === " " || text[from] === "-") from++;
  return from - at > 2 ? at : from;
}

/** Adds up the parts of a number in the order in which they are said. */
function openSum({ words: { hasUnitFirst, isGlued, code } }: Lexicon) {
  let total = 0;
  let current: number | null = null;
  return {
    /** False when the part does not continue the number; then nothing has changed. */
    add(value: number, isScale: boolean, isJoined: boolean): boolean {
      if (isScale) return scale(value);
      if (current === null) {
        if (total > 0 && value >= total) return false;
        current = value;
        return true;
      }
      const part = current % 100;
      const isFraction = value > 0 && value < 1 && Number.isInteger(current);
      const isReversed = hasUnitFirst && (isJoined || isGlued) && part > 0 && part < 10 && value >= 20 && value < 100;
      const fits =
        (value < 100 && value >= 1 && part === 0 && current !== 0) ||
        (value < 1_000 && value >= 100 && current >= 1_000 && current % 1_000 === 0) ||
        (value < 10 && value >= 1 && part % 10 === 0 && part >= 10 && current % 10 === 0) ||
        (code === "fr" && value >= 10 && value < 20 && (part === 60 || part === 80));
      if (!isFraction && !isReversed && !fits) return false;
      current += value;
      return true;
    },
    total: () => total + (current ?? 0),
  };

  function scale(value: number): boolean {
    if (value >= 1_000) {
      // "مليونان وخمسمائة ألف": the millions are a word of their own, and only what follows them is multiplied.
      const above = current === null ? 0 : current - (current % (value * 1_000));
      if (above > 0) {
        total += above;
        current = (current ?? 0) - above;
      }
      if (current === null && total === 0) total = value;
      else if (total > 0 && total < value) total = (total + (current ?? 0)) * value;
      else total += (current || 1) * value;
      current = null;
      return true;
    }
    // "twenty-one hundred" multiplies all of it, "三百五十" only the last digit.
    const part = current === null ? 0 : current >= 100 ? current % value : current;
    if (current !== null && (part >= value || (part === 0 && current % value !== 0))) {
      if (value !== 100) return false;
    }
    current = (current ?? 0) - part + (part || 1) * value;
    return true;
  }
}
