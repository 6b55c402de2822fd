import { countStrangeLetters, isOnlyIcelandic } from "./alphabets.ts";

export interface Judgement {
  /** The characters beyond ASCII. */
  count: number;
  /** All its letters. */
  letters: number;
  /** Whether one of its Latin letters beyond ASCII is in a word of capitals. */
  hasCapitalWord: boolean;
  /** The share of them that a text in the encoding's languages does not have in such places, 0..1. */
  implausible: number;
  /** The mean logarithm of the frequency of its Cyrillic and Greek letters; 0 without such letters. */
  familiarity: number;
  /** Whether most of its Cyrillic and Greek letters, at least three, are capitals. */
  isCapitals: boolean;
}

/** Marks that texts have outside words. */
const MARKS = new Set("’‘“”„‚«»‹›–—…•·°§€£¥©®™±×÷½¼¾²³¹µ№¿¡´\u00a0\u00ad\u200c\u200d\u200e\u200f‰†‡→←≤≥≠√∞ªº");
/** Marks that words have between letters. */
const MARKS_IN_WORDS = new Set("’‘·\u00ad\u200c\u200d");
const NEVER_CLOSING = new Set("„‚£¥§©¿¡÷×");
const NEVER_OPENING = new Set("”£§¥±½¼¾²³¹÷×");
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;
const IMPOSSIBLE = /[\u0080-\u009f\ufffd\p{Co}\p{Cn}]/u;
const SCRIPTS: [string, RegExp][] = [
  ["Latin", /\p{Script=Latin}/u],
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Greek", /\p{Script=Greek}/u],
  ["Hebrew", /\p{Script=Hebrew}/u],
  ["Arabic", /\p{Script=Arabic}/u],
  ["Thai", /\p{Script=Thai}/u],
];
/** The common letters of a script, the most frequent first (letter counts of its languages). */
const COMMON: Record<string, string> = {
  Cyrillic: "оеаинтсрвлкмдпуіяыйзгьчбхжјшючщ",
  Greek: "αοιετσνηυρπκμλςίόάέήδγωχθφύβώξζψ",
};
/** A letter that is not strange in the place where it stands, but in no language of the encoding. */
const STRANGE_LETTER = 0.7;
/** Vietnamese has marks on more than every third letter. */
const LEAST_VIETNAMESE_SHARE = 0.1;

const LATIN_NEIGHBOUR = 0.3;
/** One of them in a hundred characters makes a text implausible. */
const IMPOSSIBLE_WEIGHT = 20;

/** French à in code pages of DOS. */
const LONE_ELLIPSIS = 0.05;

interface Character {
  text: string;
  isLetter: boolean;
  script: string;
}

/** Judges whether a decoded text is plausible: scripts, capitals, marks and letters as texts have them. */
export function judgeText(text: string, encoding: string): Judgement {
  const characters = Array.from(text, describe);
  const counts = new Map<string, number>();
  let count = 0;
  let odd = 0;
  let letters = 0;
  let caseless = 0;
  let capitals = 0;
  let ranks = 0;
  let hasCapitalWord = false;
  characters.forEach((character, at) => {
    if (character.isLetter) letters++;
    if (character.text < "\u0080") return;
    count++;
    const before = characters[at - 1];
    const after = characters[at + 1];
    odd += oddness(before, character, after);
    const lower = character.text.toLowerCase();
    hasCapitalWord ||= character.script === "Latin" && isCapital(character) && (isCapital(before) || isCapital(after));
    const common = COMMON[character.script];
    if (common !== undefined) {
      caseless++;
      if (character.text !== lower) capitals++;
      ranks += Math.log(2 + rank(common, lower));
    }
    const hasAlphabet = character.script === "Latin" || character.script === "Cyrillic";
    if (hasAlphabet && character.isLetter) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  });
  odd += countStrangeLetters(counts, encoding) * STRANGE_LETTER;
  if (isOnlyIcelandic(counts, encoding)) odd += count * 0.05;
  odd += unpairedQuotes(text);
  if (encoding === "windows-1258" && count < letters * LEAST_VIETNAMESE_SHARE) odd = count;
  return {
    count,
    letters,
    hasCapitalWord,
    implausible: count === 0 ? 0 : Math.min(1, odd / count),
    familiarity: caseless === 0 ? 0 : -ranks / caseless,
    isCapitals: caseless > 2 && capitals >= caseless * 0.8,
  };
}

function unpairedQuotes(text: string): number {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  return Math.abs(count(/«/g) - count(/»/g)) + Math.max(0, count(/„/g) - count(/[“”]/g));
}

function isCapital(character: Character | undefined): boolean {
  return character !== undefined && /\p{Lu}/u.test(character.text);
}

function rank(common: string, letter: string): number {
  const place = common.indexOf(letter);
  return place === -1 ? common.length * 2 : place;
}

function describe(text: string): Character {
  if (text < "\u0080") {
    const isLetter = /[A-Za-z]/.test(text);
    return { text, isLetter, script: isLetter ? "Latin" : "" };
  }
  const isLetter = /[\p{L}\p{M}]/u.test(text) && !/[\p{Lm}ªº]/u.test(text);
  if (!isLetter) return { text, isLetter, script: "" };
  return { text, isLetter, script: SCRIPTS.find(([, pattern]) => pattern.test(text))?.[0] ?? "" };
}

/** How odd a character is between its neighbours: 0 for usual, 1 for odd, more for what no text has. */
function oddness(
  before: Character | undefined,
  { text, isLetter, script }: Character,
  after: Character | undefined,
): number {
  if (IMPOSSIBLE.test(text)) return IMPOSSIBLE_WEIGHT;
  if (EAST_ASIAN.test(text)) return eastAsianOddness(before, text, after);
  const isInside = before?.isLetter === true && after?.isLetter === true;
  if (!isLetter) {
    if (!MARKS.has(text) || (isInside && !MARKS_IN_WORDS.has(text))) return 1;
    if (text === "…" && before?.isLetter !== true && after?.isLetter !== true) return LONE_ELLIPSIS;
    const isOpening = before?.isLetter !== true && after?.isLetter === true;
    const isClosing = before?.isLetter === true && after?.isLetter !== true;
    return (isClosing && NEVER_CLOSING.has(text)) || (isOpening && NEVER_OPENING.has(text)) ? 1 : 0;
  }
  if (/\p{M}/u.test(text)) return before?.isLetter === true ? 0 : 1;
  for (const next of [before, after]) {
    if (next?.isLetter && script !== "" && next.script !== "" && next.script !== script) return 1;
  }
  if (script === "Latin" && (isDigit(before) || isDigit(after))) return 1;
  if (/\p{Lu}/u.test(text)) return before !== undefined && /\p{Ll}/u.test(before.text) ? 1 : 0;
  return /\p{Ll}/u.test(text) && text !== "ß" && after !== undefined && /\p{Lu}/u.test(after.text) ? 1 : 0;
}

/** Words of Latin letters stand beside Chinese ones, but no Chinese character is inside a Latin word. */
function eastAsianOddness(before: Character | undefined, text: string, after: Character | undefined): number {
  const latin = [before, after].filter((next) => next?.script === "Latin").length;
  if (latin > 0) return latin === 2 || /[\uff66-\uff9f]/.test(text) ? 1 : LATIN_NEIGHBOUR;
  return isHangul(text) !== isHangul(before?.text) && isHan(before?.text) ? 1 : 0;
}

function isDigit(character: Character | undefined): boolean {
  return character !== undefined && /[0-9]/.test(character.text);
}

function isHangul(text = ""): boolean {
  return /\p{Script=Hangul}/u.test(text);
}

function isHan(text = ""): boolean {
  return /\p{Script=Han}|\p{Script=Hangul}/u.test(text);
}
