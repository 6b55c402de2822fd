import type { Lexicon } from "./open-lexicon.ts";
import { readClock } from "./read-clock.ts";
import { readDigits, type WrittenDigits } from "./read-digits.ts";
import { readNumberWords, saysAndAHalf, type WrittenNumber } from "./read-number-words.ts";
import { units } from "./units.ts";
import type { Reading, Value } from "./value.ts";

/** From here on a number of years is a year. */
const minYear = 1_900;
/** Languages in which a number word is not separated from the words around it. */
const unspaced = new Set(["zh", "ja", "ko", "th"]);
/** A number word from here on is a claim also when it counts nothing: "thirteen of them", but "two ways". */
const minSpelledClaim = 13;

/** Reads the number or the time of day that begins at `at`, with its unit or sign; null when none begins there. */
export function readQuantity(text: string, at: number, lexicon: Lexicon): Value | null {
  const point = lexicon.points.matchAt(text, at);
  if (point) return valueWith([{ kind: "clock", amount: point.value }], [], at, point.end, true);
  const shift = lexicon.before.matchAt(text, at);
  if (shift) {
    const from = skip(text, shift.end);
    const number = readNumber(text, from, lexicon);
    const clock = number && number.amount <= 12 ? readClock(text, from, number, lexicon) : null;
    if (number && number.amount <= 12 && Number.isInteger(number.amount)) {
      const hours = clock?.readings.filter(({ kind }) => kind === "clock") ?? [];
      const bases =
        hours.length > 0 ? hours.map(({ amount }) => amount) : [number.amount * 60, number.amount * 60 + 720];
      const readings = bases.map((amount) => ({ kind: "clock", amount: (amount + shift.value + 1_440) % 1_440 }));
      return valueWith(readings, [], at, clock?.end ?? number.end, true);
    }
  }
  const sign = lexicon.signs.matchAt(text, at, true);
  if (sign) {
    const from = skip(text, sign.end);
    const number = /\d/.test(text[from] ?? "") ? readNumber(text, from, lexicon) : null;
    if (number) {
      const thousands = suffix.exec(text.slice(number.end, number.end + 3))?.[1];
      if (thousands === undefined) return withUnit(number, sign.value, at, number.end, true);
      const whole = numberOf(
        number.amount * (thousands === "k" ? 1_000 : thousands === "m" ? 1_000_000 : 1_000_000_000),
      );
      return withUnit(whole, sign.value, at, number.end + thousands.length, true);
    }
  }
  const own = lexicon.units.matchAt(text, at);
  if (own && own.value.own !== null)
    return { ...withUnit(numberOf(own.value.own), own.value.unit, at, own.end, true), isClaim: own.value.own > 1 };
  const number = readNumber(text, at, lexicon);
  if (number === null) return articleUnit(text, at, lexicon);
  const clock = readClock(text, at, number, lexicon);
  if (clock) return valueWith(clock.readings, [number.amount], at, clock.end, true);
  return counted(text, at, number, lexicon);
}

/** "£1.2m" */
const suffix = /^(k|m|bn)(?![\p{L}\d])/u;

/** A number with the unit after it, or with the sign of percent before it. */
function counted(text: string, at: number, number: WrittenNumber, lexicon: Lexicon): Value | null {
  if (percentBefore.test(text.slice(Math.max(0, at - 8), at))) return withUnit(number, "percent", at, number.end, true);
  let from = skip(text, number.end);
  for (let words = 0; words < 2; words++) {
    const between = lexicon.between.matchAt(text, from, true);
    if (between === null) break;
    from = skip(text, between.end);
  }
  const unit = lexicon.units.matchAt(text, from);
  const isYear = unit?.value.unit === "year" && number.amount >= minYear;
  if (unit && !isYear) {
    const half = halfAfter(text, unit.end, lexicon);
    const whole = half === null ? number : numberOf(number.amount + 0.5);
    return withUnit(whole, unit.value.unit, at, half ?? unit.end, !number.isSpelled || whole.amount !== 1);
  }
  // A character like 一 is part of many words.
  if (number.isSpelled && number.parts === 1 && unspaced.has(lexicon.words.code) && !isYear) return null;
  const isClaim = !number.isSpelled || number.amount >= minSpelledClaim;
  return valueWith(
    amountsOf(number).map((amount) => ({ kind: "number", amount })),
    amountsOf(number),
    at,
    number.end,
    isClaim,
  );
}

const percentBefore = /(?:%|百分之|yuzde) ?$/;

/** "A week": one of the unit, which a text says in passing. */
function articleUnit(text: string, at: number, lexicon: Lexicon): Value | null {
  const article = lexicon.articles.matchAt(text, at);
  const unit = article && lexicon.units.matchAt(text, skip(text, article.end));
  if (!article || !unit || !isTime.test(unit.value.unit)) return null;
  const half = halfAfter(text, unit.end, lexicon);
  return withUnit(numberOf(half === null ? 1 : 1.5), unit.value.unit, at, half ?? unit.end, half !== null);
}

/** Where "and a half" ends, when it follows a unit: "an hour and a half", "1時間半"; else null. */
function halfAfter(text: string, at: number, lexicon: Lexicon): number | null {
  const from = skip(text, at);
  const found = lexicon.numbers.matchAt(text, from, true);
  return found?.value.value === 0.5 && saysAndAHalf(text.slice(from, found.end), lexicon) ? found.end : null;
}

const isTime = /^(?:minute|hour|day|week|fortnight|month|year)$/;

function readNumber(text: string, at: number, lexicon: Lexicon): WrittenNumber | WrittenDigits | null {
  if (!/[\d+]/.test(text[at] ?? "")) return readNumberWords(text, at, lexicon);
  const number = readDigits(text, at, lexicon.words.hasDecimalComma);
  if (number === null) return null;
  // "1.5 million", "3万", "3만 5천".
  const scale = lexicon.numbers.matchAt(text, skip(text, number.end), true);
  const { code, isGlued } = lexicon.words;
  if (!scale?.value.isScale || scale.value.value < (isGlued ? 100 : 1_000)) return number;
  const from = skip(text, scale.end);
  const rest = unspaced.has(code) && scale.value.value >= 10_000 ? readNumber(text, from, lexicon) : null;
  const added = rest && rest.amount < scale.value.value ? rest : null;
  const amount = number.amount * scale.value.value + (added?.amount ?? 0);
  const end = added?.end ?? scale.end;
  return { ...number, amount, amounts: [amount], end: abbreviated.test(text.slice(end, end + 3)) ? end + 1 : end };
}

/** "5 тыс. руб." */
const abbreviated = /^\. ?\p{L}/u;

function withUnit(number: WrittenNumber, unit: string, start: number, end: number, isClaim: boolean): Value {
  const meant = units[unit] ?? [[unit, 1] as const];
  const isMoney = /^[A-Z]{3}$/.test(unit);
  const amounts = amountsOf(number);
  const readings: Reading[] = meant.flatMap(([kind, factor]) =>
    amounts.map((amount) => ({ kind, amount: amount * factor })),
  );
  // No price has three decimals: "1.234 €" is grouped in any language.
  if (isMoney && "written" in number && /^\d{1,3}[.,]\d{3}$/.test(String(number.written)))
    return valueWith(
      [{ kind: unit, amount: Number(String(number.written).replace(/\D/g, "")) }],
      amounts,
      start,
      end,
      isClaim,
    );
  return valueWith(readings, amounts, start, end, isClaim);
}

function amountsOf(number: WrittenNumber | WrittenDigits): number[] {
  return "amounts" in number ? number.amounts : [number.amount];
}

function numberOf(amount: number): WrittenNumber {
  return { amount, end: 0, isSpelled: true, parts: 1 };
}

function valueWith(readings: Reading[], bare: number[], start: number, end: number, isClaim: boolean): Value {
  return { readings, bare, start, end, isClaim };
}

function skip(text: string, at: number): number {
  let from = at;
  while (text[from] === " " || (text[from] === "-" && from === at)) from++;
  return from;
}
