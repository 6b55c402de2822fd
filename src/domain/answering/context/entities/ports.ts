/** A date in a text, UTF-16 offsets. */
export interface FoundDate {
  value: string;
  /** `2026-11-27`, or `2026-11-27T17:00` when the text gives a time. */
  normalised: string;
  start: number;
  end: number;
}

/** Finds dates in texts. */
export interface DateFinder {
  /**
   * Dates that a text names with their day: absolute ones, and those relative to `at` (milliseconds, read as UTC) such as "tomorrow" or
   * "в пятницу". A weekday is the next one, unless the text says that it has passed.
   */
  find(text: string, at: number, language: string): Promise<FoundDate[]>;
}
