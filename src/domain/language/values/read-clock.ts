import type { Lexicon } from "./open-lexicon.ts";
import type { WrittenDigits } from "./read-digits.ts";
import type { WrittenNumber } from "./read-number-words.ts";
import { units } from "./units.ts";
import type { Reading } from "./value.ts";

/** A time of day; `hours` is set when it may as well be a number of hours. */
export interface ReadClock {
  readings: Reading[];
  end: number;
}

const colon = /(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)/y;
const letter = /(\d{1,2}) ?[hu] ?(\d{2})(?![\d\p{L}])/uy;
const pointed = /(\d{1,2})\.([0-5]\d)(?![\d,])/y;
const minutesAfter = /,? ?(\d{1,2}) ?(?:分|분|นาที|minutes?|minuten?|минут)?(?![\d:.])/y;
const longBefore = 14;

/**
 * Reads a time of day that begins with the number at `at`: "10:30", "10h30", "14.30 Uhr", "3 pm", "下午3点半", "10 часов утра". Null when
 * nothing says that it is one. An hour that may be a number of hours ("10 heures") has both readings.
 */
export function readClock(
  text: string,
  at: number,
  number: WrittenNumber | WrittenDigits,
  lexicon: Lexicon,
): ReadClock | null {
  const halfBefore = halfBeforeOf(text, at, lexicon);
  const full = matchOf(colon, text, at);
  if (full) return withHalf(full[1]!, full[2]!, at + full[0].length, false);
  // "10h30", "1 h 30 min": a time of day or a duration.
  const lettered = matchOf(letter, text, at);
  if (lettered) {
    const read = withHalf(lettered[1]!, lettered[2]!, at + lettered[0].length, false);
    read.readings.push({ kind: "minutes", amount: Number(lettered[1]) * 60 + Number(lettered[2]) });
    return {
      ...read,
      end: read.end + (/^ ?min(?:utes?)?(?!\p{L})/u.exec(text.slice(read.end, read.end + 9))?.[0].length ?? 0),
    };
  }
  const point = matchOf(pointed, text, at);
  if (point) {
    const end = at + point[0].length;
    const hour = lexicon.hours.matchAt(text, skip(text, end)) ?? hourUnit(skip(text, end));
    const half = lexicon.halves.matchAt(text, skip(text, hour?.end ?? end));
    return hour || half ? withHalf(point[1]!, point[2]!, hour?.end ?? end, false) : null;
  }
  const { amount: hours } = number;
  if (!Number.isInteger(hours) || hours > 24) return null;
  const afterNumber = skip(text, number.end);
  const hourWord = lexicon.hours.matchAt(text, afterNumber, true);
  // 時 is an hour of the day, 時間 a number of hours.
  const word = hourWord && (lexicon.units.matchAt(text, afterNumber)?.end ?? 0) > hourWord.end ? null : hourWord;
  const unit = word === null ? hourUnit(skip(text, number.end)) : null;
  let end = word?.end ?? unit?.end ?? number.end;
  let minutes = 0;
  const after = lexicon.after.matchAt(text, skip(text, end));
  if (after) {
    minutes = after.value;
    end = after.end;
  } else if (word) {
    const more = matchOf(minutesAfter, text, end);
    if (more && Number(more[1]) < 60 && !/^,? ?\d{1,2} ?$/.test(more[0]) === /[分분นm]/u.test(more[0])) {
      minutes = Number(more[1]);
      end += more[0].length;
    }
  }
  const half = halfBefore ?? lexicon.halves.matchAt(text, skip(text, end))?.value ?? null;
  if (!word && half === null && !after && !unit) return null;
  // "morning 10 days": a half of the day before a number that counts something else.
  if (!word && !unit && halfBefore !== null && lexicon.units.matchAt(text, skip(text, number.end))) return null;
  const read = withHalf(String(hours), String(minutes), end, (word !== null || after !== null) && !isOfDay(lexicon));
  if (unit && half === null) read.readings.push({ kind: "minutes", amount: hours * 60 + minutes });
  // "2 дня" is two days or two in the afternoon.
  const counted = word || unit || halfBefore !== null ? null : lexicon.units.matchAt(text, afterNumber);
  for (const [kind, factor] of (counted && units[counted.value.unit]) || [])
    read.readings.push({ kind, amount: hours * factor });
  return read;

  function hourUnit(from: number) {
    const found = lexicon.units.matchAt(text, from);
    return found?.value.unit === "hour" && found.value.own === null && saysHours.has(lexicon.words.code) ? found : null;
  }

  function withHalf(hour: string, minute: string, end: number, isEither: boolean): ReadClock {
    const hourWord = lexicon.hours.matchAt(text, skip(text, end), true);
    const from = hourWord?.end ?? end;
    const found = lexicon.halves.matchAt(text, skip(text, from));
    const said = found?.value ?? halfBefore;
    const time = (shift: number) => ((Number(hour) + shift) * 60 + Number(minute) + 1_440) % 1_440;
    const base = said !== null && Number(hour) === 12 ? -12 : 0;
    const shift = said === "pm" && Number(hour) <= 12 ? 12 : 0;
    const amounts = said === null && isEither && Number(hour) <= 12 ? [time(0), time(12)] : [time(base + shift)];
    return { readings: amounts.map((amount) => ({ kind: "clock", amount })), end: found?.end ?? from };
  }
}

/** Languages in which a time of day may be said with the word for hours: "17 часов", "17 heures". */
const saysHours = new Set(["ru", "uk", "fr", "es", "pt", "nl"]);

/** "Uhr" counts to 24; "o'clock" and "点" may mean both halves of the day. */
function isOfDay({ words }: Lexicon): boolean {
  return words.code === "de" || words.code === "th";
}

function halfBeforeOf(text: string, at: number, { halves }: Lexicon): "am" | "pm" | null {
  let end = at;
  while (end > 0 && (text[end - 1] === " " || text[end - 1] === "の") && at - end < longBefore) end--;
  return halves.matchBefore(text, end)?.value ?? null;
}

function skip(text: string, at: number): number {
  let from = at;
  while (text[from] === " " || (text[from] === "-" && from === at)) from++;
  return from;
}

function matchOf(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
