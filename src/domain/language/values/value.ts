/** One reading of a value: `amount` in the base unit of its kind (`units.ts`), minutes of the day for `clock`, month × 100 + day for `date`. */
export interface Reading {
  kind: string;
  amount: number;
  /** Of a date; absent when it is not said. */
  year?: number;
}

/** A number of a text with what it counts. */
export interface Value {
  /** What it may mean; one of kind `number` when nothing says what it counts. Never empty. */
  readings: Reading[];
  /** The numbers as they are written. */
  bare: number[];
  /** Offsets in the folded text. */
  start: number;
  end: number;
  /** A text that says it claims it: false for "a day", "one of", "two ways". */
  isClaim: boolean;
}
