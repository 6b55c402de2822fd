import type { Language } from "../../language/languages/language.ts";

/**
 * The figures of a sentence, by kind: `money`, `percent`, `days`, `months`, `clock`, `date`. Normalised, sorted by
 * kind.
 */
export type Values = Map<string, Set<number>>;

const minutes: readonly (readonly [RegExp, number])[] = [
  [/^(?:minutes?|mins?|минут\p{L}*|мин)$/u, 1],
  [/^(?:hours?|hrs?|h|час\p{L}*|ч)$/u, 60],
  [/^(?:days?|дн\p{L}*|день|сут\p{L}*)$/u, 1_440],
  [/^(?:weeks?|недел\p{L}*)$/u, 10_080],
];
const months: readonly (readonly [RegExp, number])[] = [
  [/^(?:months?|месяц\p{L}*|мес)$/u, 1],
  [/^(?:years?|год\p{L}*|лет)$/u, 12],
];
const money =
  /^(?:euros?|eur|dollars?|usd|pounds?|gbp|roubles?|rubles?|cents?|руб\p{L}*|евро|доллар\p{L}*|копе\p{L}*|[€$£₽])$/u;
const percent = /^(?:%|percent|процент\p{L}*)$/u;
const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec"
  .split(" ")
  .map((name, at) => [name, at + 1] as const);
const russianMonths = "январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр"
  .split(" ")
  .map((name, at) => [name, at + 1] as const);

/**
 * Reads the figures of a sentence. Figures of an unknown kind ("version 5") are left out, because they cannot be
 * compared.
 */
export function valuesOf(text: string, language: Language): Values {
  const values: Values = new Map();
  const add = (kind: string, value: number) => values.set(kind, (values.get(kind) ?? new Set()).add(value));
  const plain = inDigits(text, language);
  for (const [, hour, minute = "0", early, late] of plain.matchAll(clock)) {
    const half = early ?? late;
    add("clock", ((Number(hour) % (half ? 12 : 24)) + (half === "p" ? 12 : 0)) * 60 + Number(minute));
  }
  for (const match of plain.replace(clock, " ").matchAll(figure)) {
    const [, sign = "", written = "", unit = ""] = match;
    const value = Number(written.replace(",", "."));
    const time = minutes.find(([pattern]) => pattern.test(unit));
    const span = months.find(([pattern]) => pattern.test(unit));
    const month = /^\p{L}/u.test(unit) ? monthOf(unit) : null;
    if (sign !== "" || money.test(unit)) add("money", value);
    else if (percent.test(unit)) add("percent", value);
    else if (time) add("days", value * time[1]);
    else if (span) add("months", value * span[1]);
    else if (month !== null) add("date", month * 100 + value);
  }
  return values;
}

/** A sentence without its figures and their units: its subject. */
export function withoutValues(text: string, language: Language): string {
  return inDigits(text, language).replace(clock, " ").replace(figure, " ");
}

function inDigits(text: string, language: Language): string {
  const digits = text.toLowerCase().replace(/\p{L}+/gu, (word) => language.figures.get(word) ?? word);
  return digits.replace(/(\d)[\u00a0\u202f ,](?=\d{3}(?!\d))/g, "$1");
}

/** Whether two sentences have figures of a common kind, and none of that kind are equal. */
export function differ(left: Values, right: Values): boolean {
  const shared = [...left.keys()].filter((kind) => right.has(kind));
  return (
    shared.length > 0 && shared.every((kind) => [...left.get(kind)!].every((value) => !right.get(kind)!.has(value)))
  );
}

const clock = /(?<![\d.,])([01]?\d|2[0-4])(?::([0-5]\d)(?:\s?([ap])\.?m\b)?|\s?([ap])\.?m\b)/g;
const figure =
  /([$€£₽]?)\s?(?<![\p{L}\d])(\d+(?:[.,]\d+)?)[\s-]*(?:(?:working|business|calendar|full|рабоч\p{L}*|календарн\p{L}*)\s+)?(%|[€$£₽]|\p{L}+)?/gu;

function monthOf(word: string): number | null {
  const english = monthNames.find(([name]) => word.startsWith(name) && word.length >= 3 && /^[a-z]/.test(word));
  const russian = russianMonths.find(([name]) => word.startsWith(name) && (name !== "ма" || /^ма[йя]$/.test(word)));
  return (english ?? russian)?.[1] ?? null;
}
