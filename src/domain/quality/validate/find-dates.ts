/** A date in a text: its end (milliseconds, UTC), and whether the text gives it as an expiry date. */
export interface FoundDate {
  start: number;
  end: number;
  at: number;
  isExpiry: boolean;
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const russianMonths = "янв фев мар апр ма июн июл авг сен окт ноя дек".split(" ");

const english =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const russian =
  "январ[ьяе]|феврал[ьяе]|март[ае]?|апрел[ьяе]|ма[йяе]|июн[ьяе]|июл[ьяе]|август[ае]?|сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе]";
const name = `(?<month>${english}|${russian})\\.?`;
const patterns = [
  /(?<![\d.])(?<day>\d{1,2})[./](?<number>\d{1,2})[./](?<year>(?:19|20)\d\d)(?!\d)/gu,
  /(?<!\d)(?<year>(?:19|20)\d\d)-(?<number>\d\d)-(?<day>\d\d)(?!\d)/gu,
  new RegExp(
    `(?<!\\d)(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(?<!\\p{L})${name}\\s+(?<year>(?:19|20)\\d\\d)(?!\\d)`,
    "giu",
  ),
  new RegExp(`(?<!\\p{L})${name}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,\\s+(?<year>(?:19|20)\\d\\d)(?!\\d)`, "giu"),
];

/** The words before an expiry date. */
const until =
  /(?:until|till|through|expires?(?:\s+on)?|valid\s+(?:to|until|through)|ends?(?:\s+on)?|deadline(?:\s+is)?|(?<!\p{L})до|(?<!\p{L})по|истека\p{L}{0,6}|заканчива\p{L}{0,6})\s*(?::\s*)?$/iu;

/**
 * The full dates of a text, without bare years. Day and month in European order; without a day the end of the month.
 */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const { day, month, number, year } = match.groups as Record<string, string | undefined>;
      const place = number === undefined ? monthOf(month ?? "") : Number(number) - 1;
      if (place < 0 || place > 11 || Number(day ?? 1) > 31) continue;
      const at =
        day === undefined ? Date.UTC(Number(year), place + 1, 1) : Date.UTC(Number(year), place, Number(day) + 1);
      const before = text.slice(Math.max(0, match.index - 24), match.index);
      found.push({ start: match.index, end: match.index + match[0].length, at, isExpiry: until.test(before) });
    }
  }
  return found;
}

function monthOf(word: string): number {
  const lower = word.toLowerCase();
  const english = months.indexOf(lower.slice(0, 3));
  if (english >= 0) return english;
  const three = russianMonths.indexOf(lower.slice(0, 3));
  return three >= 0 ? three : russianMonths.indexOf(lower.slice(0, 2));
}
