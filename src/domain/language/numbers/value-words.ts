/**
 * The words of one language for numbers, units of time, money and clock times. Words are separated by spaces; `_` stands for a
 * space inside one, and a final `*` for any ending. A new language is another file like `en.ts`, added to `value-words-of.ts`.
 */
export interface ValueWords {
  /** BCP 47. */
  code: string;
  /** "1,5" is one and a half and "1.500" is fifteen hundred. */
  hasDecimalComma: boolean;
  /** Number words are written together, or with what counts them: "einundzwanzig", "二十". */
  isGlued: boolean;
  /** The unit is said before the ten: "einundzwanzig". */
  hasUnitFirst: boolean;
  /** Pairs of a word and its value. A value is added to the number so far, a scale multiplies it. */
  numbers: string;
  scales: string;
  /** Words inside a number, and articles that mean one before a unit: "a week". */
  joins: string;
  articles: string;
  /** Words by unit; the symbols that all languages share are in `units.ts`. */
  units: Record<string, string>;
  /** The twelve months, the alternatives of each separated by `/`. */
  months: string;
  clock: {
    /** What is said after or before the hours of the first and of the second half of the day. */
    am: string;
    pm: string;
    /** "o'clock": after the hour, which a word of `units.hour` may also be. */
    hour: string;
    noon: string;
    midnight: string;
    /** Pairs of a word and the minutes it adds, said before the hour ("half past") or after it ("y media"). */
    before: string;
    after: string;
  };
  /** What is said between the ends of a range. */
  range: string;
  /** What may stand between a number and its unit: "working" in "five working days". */
  between: string;
}
