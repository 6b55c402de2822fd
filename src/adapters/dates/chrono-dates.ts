import type { ParsedResult } from "chrono-node";
import type { DateFinder } from "../../domain/answering/context/entities/ports.ts";

const dayMs = 24 * 60 * 60 * 1000;
const mayHaveDate =
  /\d[./-]\d|day(?!\p{L})|tonight|tomorrow|yesterday|week|month|\d (?:days|months|years)|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|январ|феврал|март|апрел|ма[яй](?!\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр|\d (?:дн|день|лет|год)|сегодня|завтра|вчера|понедельник|вторник|сред[уы]|четверг|пятниц|суббот|воскресень|недел|месяц/iu;
/** What is no date by itself: "within 3 days", "the sun", "we march". */
const noDate = /^(?:now|сейчас|within|for|в течение|sat|sun|mon|tue|wed|thu|fri|may|march)(?![\p{L}\d])/iu;
/** How long something takes, and times of the same day: "14 days", "in 45 minutes". */
const duration =
  /^(?:[\p{L}\d]+ )?(?:days?|weeks?|months?|years?|дн\p{L}+|день|недел\p{L}+|месяц\p{L}*|год\p{L}*|лет)$|minute|hour|минут|час/iu;
/** A week or a month is no day: "next week". */
const period = /^(?:[\p{L}]+ )?(?:[\p{L}]+ )?(?:week|month|year|недел\p{L}+|месяц\p{L}*|год\p{L}*)$/iu;
const numbered = /\d|через|ago|назад/iu;
/** A weekday that has passed: "last Tuesday". */
const passed = /(?<!\p{L})(?:last|past|прошл\p{L}+)(?!\p{L})/iu;
/** Which of the two is the day depends on the country. */
const twoNumbers = /^(\d{1,2})[/-](\d{1,2})(?:[/-]\d{2,4})?$/;

/** `DateFinder` over chrono-node in English and Russian, which is loaded on first use. */
export const chronoDates: DateFinder = {
  async find(text, at, language) {
    if (!mayHaveDate.test(text)) return [];
    const { casual } = language === "ru" ? await import("chrono-node/ru") : await import("chrono-node/en");
    const results = casual.parse(text, { instant: new Date(at), timezone: 0 });
    return results.filter(isDay).map((result) => {
      const { index: start, start: from } = result;
      const value = result.text.trimEnd();
      const isWeekday = from.isCertain("weekday") && !from.isCertain("day") && !passed.test(value);
      const time = from.date().getTime();
      // chrono takes the nearest weekday, people mean the next one. A date without a year is the nearest one.
      const isBefore = Math.floor(time / dayMs) < Math.floor(at / dayMs);
      const date = new Date(isWeekday && isBefore ? time + 7 * dayMs : time).toISOString();
      return {
        value,
        normalised: date.slice(0, from.isCertain("hour") ? 16 : 10),
        start,
        end: start + value.length,
      };
    });
  },
};

function isDay({ text, start }: ParsedResult): boolean {
  const value = text.trim();
  if (!start.isCertain("day") && !start.isCertain("weekday")) return false;
  if (noDate.test(value) || duration.test(value)) return false;
  if (period.test(value) && !numbered.test(value)) return false;
  const numbers = twoNumbers.exec(value);
  if (numbers === null) return true;
  const [, one, other] = numbers;
  const hasYear = value.length > 5;
  return hasYear && (one === other || Number(one) > 12 || Number(other) > 12);
}
