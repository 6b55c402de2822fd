/**
 * How a text refers to something: `pronoun` (it, её), `place` (there, там), `ordinal` (the second one, второй), `one` (the blue one),
 * `noun` (that boat), `date` (on that day), `order` (my order).
 */
export type ReferenceKind = "pronoun" | "place" | "ordinal" | "one" | "noun" | "date" | "order";

/** A reference in a text, before it is known what it means. UTF-16 offsets. */
export interface FoundReference {
  kind: ReferenceKind;
  start: number;
  end: number;
  /** Of a pronoun: the forms of what it may stand for. */
  form?: string;
  isPossessive?: boolean;
  /** Of an ordinal: the place in the list, from 1; -1 is the last. */
  place?: number;
  /** The noun of an ordinal ("the second boat") and of `noun`, the adjective of `one`. Lower case. */
  word?: string;
}

/** Where an antecedent comes from: an earlier turn, by its place in the history, or a stored entity. */
export type ReferenceOrigin = { turn: number } | { entity: string };

/** A reference and what it means. */
export interface Reference {
  kind: ReferenceKind;
  start: number;
  end: number;
  /** As it is written. */
  text: string;
  /** What it stands for, as it was said; null when it is not known. */
  antecedent: string | null;
  /** What takes its place in the resolved text; null when it stays. */
  replacement: string | null;
  from: ReferenceOrigin | null;
  /** 0..1; 0 when it is not known. */
  confidence: number;
}
