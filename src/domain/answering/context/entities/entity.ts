/**
 * The kinds of entities that are found in messages. `order_number` is the number of an order, a booking, an invoice, a
 * parcel or a request.
 */
export const entityTypes = ["order_number", "date", "money", "name", "address", "phone", "email", "url"] as const;
export type EntityType = (typeof entityTypes)[number];

/** An entity in a text. */
export interface FoundEntity {
  type: EntityType;
  /** As it is written. */
  value: string;
  /**
   * The same for all spellings: `2026-11-27` or `2026-11-27T17:00` for a date, `12.50 EUR` for money, E.164 for a phone, lower case for
   * an address, an e-mail and the host of a URL, upper case for a number of an order.
   */
  normalised: string;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** How sure the rule is that found it, 0..1: .95 with a marker such as `#` or `@`, less for words alone. */
  confidence: number;
}

/** A word of a text: a run without white space, without the punctuation at its ends. UTF-16 offsets. */
export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** The punctuation between it and the white space after it. */
  after: string;
  /** The punctuation between the white space before it and it. */
  before: string;
}
