import type { Lexicon } from "./open-lexicon.ts";
import { readNumberWords } from "./read-number-words.ts";
import type { Reading, Value } from "./value.ts";

const iso = /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/y;
const numeric = /(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d.]\d)/y;
const dayMonth = /(\d{1,2})\.(\d{1,2})\.(?!\d)/y;
const ideographic = /(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일號号]?/y;
const dayFirst = /(\d{1,2})(?:\.|st|nd|rd|th|er|-?(?:го|е|ого|й|я)|º|°|ª)?,? ?(?:(?:of|de|d'|di|do|del|ב) ?)?/y;
const afterMonth = /\.? ?(?:de |del |of )?(\d{1,2})(?:st|nd|rd|th|\.)?(?![\d:.,]\d|\d)/y;
const yearAfter = /[.,]? ?(?:de |del |of )?(\d{4})(?![\d:]|[.,]\d)/y;

/** Reads the date that begins at `at`: in figures, or a day with the name of a month before or after it. */
export function readDate(text: string, at: number, lexicon: Lexicon): Value | null {
  const isDigit = /\d/.test(text[at] ?? "");
  if (isDigit) return inFigures(text, at) ?? withDay(text, at, lexicon);
  return monthFirst(text, at, lexicon) ?? (lexicon.words.isGlued ? inCharacters(text, at, lexicon) : null);
}

function inFigures(text: string, at: number): Value | null {
  const full = matchOf(iso, text, at);
  if (full) return valueWith(at, full[0], [[full[2], full[3], full[1]]]);
  const east = matchOf(ideographic, text, at);
  if (east) return valueWith(at, east[0], [[east[2], east[3], east[1]]]);
  const written = matchOf(numeric, text, at);
  if (written) {
    const [, first, mark, second, year] = written;
    const readings: Parts[] = [[second, first, year]];
    // Which of the two is the day depends on the country.
    if (mark === "/") readings.push([first, second, year]);
    return valueWith(at, written[0], readings);
  }
  const short = matchOf(dayMonth, text, at);
  return short ? valueWith(at, short[0], [[short[2], short[1], undefined]]) : null;
}

/** "五月三日" */
function inCharacters(text: string, at: number, lexicon: Lexicon): Value | null {
  const month = readNumberWords(text, at, lexicon);
  if (month === null || !/[月월]/.test(text[month.end] ?? "")) return null;
  const day = readNumberWords(text, month.end + 1, lexicon);
  if (day === null || !/[日号號일]/.test(text[day.end] ?? "")) return null;
  return valueWith(at, text.slice(at, day.end + 1), [[String(month.amount), String(day.amount), undefined]]);
}

/** "1 April 2026", "1er avril" */
function withDay(text: string, at: number, { months }: Lexicon): Value | null {
  const day = matchOf(dayFirst, text, at);
  const month = day && months.matchAt(text, at + day[0].length);
  if (!day || !month) return null;
  const year = matchOf(yearAfter, text, month.end);
  const end = year ? month.end + year[0].length : month.end;
  return valueWith(at, text.slice(at, end), [[String(month.value), day[1], year?.[1]]]);
}

/** "April 1st, 2026" */
function monthFirst(text: string, at: number, { months }: Lexicon): Value | null {
  const month = months.matchAt(text, at);
  const after = month && matchOf(afterMonth, text, month.end);
  if (!month || !after) return null;
  const dayEnd = month.end + after[0].length;
  const year = matchOf(yearAfter, text, dayEnd);
  const end = year ? dayEnd + year[0].length : dayEnd;
  return valueWith(at, text.slice(at, end), [[String(month.value), after[1], year?.[1]]]);
}

type Parts = [month: string | undefined, day: string | undefined, year: string | undefined];

function valueWith(start: number, written: string, parts: Parts[]): Value | null {
  const readings = parts.flatMap(([month, day, year]): Reading[] => {
    const amount = Number(month) * 100 + Number(day);
    const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
    if (!isDay) return [];
    if (year === undefined) return [{ kind: "date", amount }];
    return [{ kind: "date", amount, year: Number(year) + (year.length === 2 ? 2_000 : 0) }];
  });
  if (readings.length === 0) return null;
  const bare = parts[0]!.filter((each) => each !== undefined).map(Number);
  return { readings, bare, start, end: start + written.length, isClaim: true };
}

function matchOf(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
