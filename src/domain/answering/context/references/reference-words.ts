import type { Form } from "./phrase.ts";

/** The words by which one language refers to what was said before. Words are lower case, Russian ones with е for ё. */
export interface ReferenceWords {
  /** Words that stand for a thing, and the forms that it may have. */
  pronouns: ReadonlyMap<string, Form>;
  /** Pronouns that belong to the noun after them: "its price". */
  possessives: ReadonlySet<string>;
  /** The text from a pronoun on, and before it, when the pronoun stands for nothing: "it takes … to". */
  emptyFrom: RegExp;
  emptyBefore: RegExp;
  /** Phrases whose pronouns, pointers and places stand for nothing that was named: "that's it", "forget it". */
  setPhrases: RegExp;
  /** Words that point only at the end of a clause or before one of `afterPointer`: "how much is that". */
  pointers: ReadonlyMap<string, Form>;
  afterPointer: RegExp;
  /** Words that point together with the noun after them: "that boat". */
  demonstratives: ReadonlySet<string>;
  /** Numbers of places in a list, from 1; -1 is the last. */
  ordinals: ReadonlyMap<string, number>;
  /** "number 2". */
  numberWords: ReadonlySet<string>;
  /** Articles before an ordinal. */
  articles: ReadonlySet<string>;
  /** What may follow an ordinal in place of a noun: "the second option". */
  generic: RegExp;
  /** What follows an ordinal that stands alone: "the second is", "а второй сколько стоит". */
  afterOrdinal: RegExp;
  /** Before a pointer that stands for what happened: "after that". */
  eventBefore: RegExp;
  /** Before a word in small letters that is a verb or an adjective: "if I miss", "how cold". */
  actorBefore: RegExp;
  /** "the blue one": stands for a noun with its adjective. */
  one: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** Before or after a word of `places` that is no place: "is there". */
  noPlaceBefore: RegExp;
  noPlaceAfter: RegExp;
  /** Prepositions of a place. */
  placePrepositions: ReadonlySet<string>;
  asksWhere: RegExp;
  /** Asks whether there is something: it may be a place. */
  asksForPlace: RegExp;
  /** Words for a day that was named: "that day". */
  day: readonly (readonly string[])[];
  /** Words for the order whose number was named: "my order". */
  order: readonly (readonly string[])[];
  /** Verbs and other words that are no part of the name of a thing. */
  noThing: RegExp;
  /** Names of properties: what has the property is asked about. */
  property: RegExp;
  /** Divides the parts of an enumeration, and begins a clause of its own. */
  and: RegExp;
  clause: RegExp;
}
