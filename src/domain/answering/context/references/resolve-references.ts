import { languageOf } from "../../../language/languages/language-of.ts";
import { splitWords } from "../../../language/text/split-words.ts";
import { stem } from "../../../language/text/stem.ts";
import type { AnswerRequest } from "../../types.ts";
import { en } from "./en.ts";
import { findReferences } from "./find-references.ts";
import { agrees, formOf } from "./form-of.ts";
import { listItems } from "./list-items.ts";
import type { Phrase } from "./phrase.ts";
import { phrasesOf } from "./phrases-of.ts";
import { type EntityReader, type KnownEntity, readEntities } from "./read-entities.ts";
import type { FoundReference, Reference } from "./reference.ts";
import type { ReferenceWords } from "./reference-words.ts";
import { replaceReferences } from "./replace-references.ts";
import { ru } from "./ru.ts";

/** Turns that are looked at, the last ones, and UTF-16 units of each. */
export const maxTurns = 10;
const maxTurnLength = 4_000;
/** Messages of the customer back from which a pronoun may take its meaning, and answers for an ordinal. */
const questionsBack = 3;
const listsBack = 2;
/** Below this nothing is put into the text: measured on dialogs, `test/unit/context/dialogs.test.ts`. */
export const sureEnough = 0.6;
/** What each message between the two takes from the confidence. */
const distance = 0.15;

export type Turn = AnswerRequest["history"][number];

interface Said {
  /** The place of the turn in the history that was given. */
  turn: number;
  isCustomer: boolean;
  text: string;
  phrases: Phrase[];
}

interface Meaning extends Pick<Reference, "antecedent" | "from" | "confidence"> {
  /** A place with its preposition. */
  replacement?: string;
}

/** What the references of a text mean. */
export interface Resolution {
  /** The text with everything that is known put in; the text itself when nothing is. */
  text: string;
  references: Reference[];
}

/**
 * Finds what "it", "the second one", "there", "его", "второй" mean, from earlier turns (oldest first) and, for "my order", the entities
 * that are known. Earlier turns are resolved first, each once and only from those before it, so that references cannot go round in a
 * circle. What is not known stays in the text, with a null antecedent.
 */
export async function resolveReferences(
  ctx: EntityReader,
  input: { text: string; turns: readonly Turn[]; entities?: readonly KnownEntity[]; at: number },
): Promise<Resolution> {
  const from = Math.max(0, input.turns.length - maxTurns);
  const said: Said[] = [];
  for (const [place, { sender, text: whole }] of input.turns.slice(from).entries()) {
    const text = whole.slice(0, maxTurnLength);
    const words = wordsOf(text);
    const isCustomer = sender === "user";
    const references = isCustomer ? withMeanings(text, said, words) : [];
    const phrases = [...references.flatMap(phraseOf), ...phrasesOf(text, words)];
    phrases.sort((one, other) => one.start - other.start);
    said.push({ turn: from + place, isCustomer, text: replaceReferences(text, references), phrases });
  }
  const words = wordsOf(input.text);
  const references = withMeanings(input.text, said, words);
  const needsEntities = references.some(({ kind }) => kind === "date" || kind === "order");
  const known = needsEntities ? await readEntities(ctx, input) : [];
  const complete = references.map((reference) => withEntity(reference, known));
  return { text: replaceReferences(input.text, complete), references: complete };
}

/** What a reference stands for is named by its turn, too. */
function phraseOf({ antecedent, replacement, kind, start, end }: Reference): Phrase[] {
  if (antecedent === null || replacement === null) return [];
  const place = kind === "place" ? replacement : null;
  return [{ text: antecedent, form: formOf(antecedent.split(/\s+/)), place, isProperty: false, start, end }];
}

function wordsOf(text: string): ReferenceWords {
  return ["ru", "uk"].includes(languageOf(text).code) ? ru : en;
}

function withMeanings(text: string, said: readonly Said[], words: ReferenceWords): Reference[] {
  return findReferences(text, words).map((found) => {
    const meaning = meaningOf(text, found, said, words);
    const { kind, start, end } = found;
    const reference = { kind, start, end, text: text.slice(start, end) };
    if (meaning === null) return { ...reference, antecedent: null, replacement: null, from: null, confidence: 0 };
    const { antecedent, from, confidence } = meaning;
    const written = meaning.replacement ?? wording(antecedent ?? "", found, words);
    if (confidence < sureEnough) return { ...reference, antecedent, replacement: null, from, confidence };
    const replacement = /^\p{Lu}/u.test(reference.text) ? written.charAt(0).toUpperCase() + written.slice(1) : written;
    return { ...reference, antecedent, replacement, from, confidence: Math.round(confidence * 100) / 100 };
  });
}

function meaningOf(asked: string, found: FoundReference, said: readonly Said[], words: ReferenceWords): Meaning | null {
  switch (found.kind) {
    case "ordinal":
      return fromList(found, said, words);
    case "pronoun":
      return thing(said, (phrase) => agrees(phrase.form, found.form ?? ""));
    case "noun":
      return longer(found.word ?? "", said, 0.75);
    case "one":
      return longer(found.word ?? "", said, 0.85) ?? ofOneKind(found.word ?? "", said);
    case "place":
      return placeOf(stemsOf(asked), said, words);
    default:
      return null;
  }
}

/** The item of the last list that the assistant has given. */
function fromList({ place = 0, word }: FoundReference, said: readonly Said[], words: ReferenceWords): Meaning | null {
  const answers = said
    .filter(({ isCustomer }) => !isCustomer)
    .slice(-listsBack)
    .reverse();
  for (const [back, { turn, text }] of answers.entries()) {
    const list = listItems(text, words);
    if (list === null) continue;
    const item = list.items.at(place > 0 ? place - 1 : place);
    // "1. the second one" would be a circle.
    if (item === undefined || findReferences(item, words).length > 0) return null;
    if (word !== undefined) {
      const asked = said.find((each) => each.turn === turn - 1)?.text ?? "";
      if (!stemsOf(`${list.items.join(" ")} ${text} ${asked}`).includes(stem(word))) return null;
    }
    return { antecedent: item, from: { turn }, confidence: list.confidence - back * distance };
  }
  return null;
}

/** The first thing of the customer's last message that fits, else of the answer after it, else of the messages before. */
function thing(said: readonly Said[], fits: (phrase: Phrase) => boolean): Meaning | null {
  let questions = 0;
  const pairs = said.toReversed();
  for (const { turn, phrases } of pairs.filter(({ isCustomer }) => isCustomer)) {
    questions += 1;
    if (questions > questionsBack) break;
    const fitting = phrases.filter(fits);
    const things = fitting.filter(({ isProperty }) => !isProperty);
    const candidates = things.length > 0 ? things : fitting;
    const [first] = candidates;
    if (first === undefined) continue;
    const distinct = new Set(candidates.map((each) => each.text.toLowerCase())).size;
    // "Can I swim in the lake? Do you teach it?": where something happens is seldom what is meant.
    const sure = (distinct > 1 ? 0.65 : first.place === null ? 0.9 : 0.5) - (questions - 1) * distance;
    return { antecedent: first.text, from: { turn }, confidence: sure };
  }
  const answer = pairs.find((each) => !each.isCustomer);
  const named = answer?.phrases.filter((phrase) => fits(phrase) && !phrase.isProperty) ?? [];
  return answer === undefined || named[0] === undefined
    ? null
    : { antecedent: named[0].text, from: { turn: answer.turn }, confidence: named.length === 1 ? 0.6 : 0.4 };
}

/** What was called by more words than this one: "that plan" is "the Team plan", "the electric one" "the electric launch". */
function longer(word: string, said: readonly Said[], sure: number): Meaning | null {
  const wanted = stem(plainWord(word));
  for (const [back, { turn, phrases }] of said
    .toReversed()
    .slice(0, 2 * questionsBack)
    .entries()) {
    const fitting = phrases.filter(({ text }) => {
      const stems = stemsOf(text);
      return stems.length > 1 && stems.includes(wanted);
    });
    const distinct = new Set(fitting.map(({ text }) => stemsOf(text).join(" ")));
    if (distinct.size === 0) continue;
    const doubt = (distinct.size > 1 ? 0.25 : 0) + Math.max(0, back - 1) * (distance / 2);
    return { antecedent: fitting[0]!.text, from: { turn }, confidence: sure - doubt };
  }
  return null;
}

/** "Refurbished ones" after "the warranty on new machines": its noun with the other adjective. */
function ofOneKind(word: string, said: readonly Said[]): Meaning | null {
  const asked = said.findLast(({ isCustomer }) => isCustomer);
  const phrase = asked?.phrases.filter(({ isProperty }) => !isProperty).at(-1);
  const noun = phrase?.text.split(" ").at(-1);
  if (asked === undefined || noun === undefined) return null;
  return { antecedent: `${word} ${noun}`, from: { turn: asked.turn }, confidence: 0.6 };
}

/** The place that was asked about last. `asked`: stems of the question, which does not mean what it names itself. */
function placeOf(asked: readonly string[], said: readonly Said[], words: ReferenceWords): Meaning | null {
  const questions = said
    .filter(({ isCustomer }) => isCustomer)
    .slice(-questionsBack)
    .reverse();
  for (const [back, { turn, text, phrases }] of questions.entries()) {
    const asks = words.asksWhere.test(text);
    const things = phrases.filter(
      (phrase) => !phrase.isProperty && !stemsOf(phrase.text).every((each) => asked.includes(each)),
    );
    const named = asks ? things[0] : things.find(({ place }) => place !== null);
    // "Do you have a café? Is there wireless there?"
    const phrase = named ?? (things.length === 1 && words.asksForPlace.test(text) ? things[0] : undefined);
    if (phrase === undefined) continue;
    const confidence = (named === undefined ? 0.65 : 0.8) - back * distance;
    const place = { antecedent: phrase.text, from: { turn }, confidence };
    const inPlace = phrase.place ?? (words.articles.size > 0 ? `at the ${phrase.text}` : null);
    return inPlace === null ? place : { ...place, replacement: inPlace };
  }
  return null;
}

/** The date or the number of an order that was named last. */
function withEntity(reference: Reference, known: readonly (KnownEntity & Pick<Reference, "from">)[]): Reference {
  const type = reference.kind === "date" ? "date" : reference.kind === "order" ? "order_number" : null;
  if (type === null) return reference;
  const named = known.filter((entity) => entity.type === type && (type === "date" || /\d/.test(entity.value)));
  const last = named.at(-1);
  if (last === undefined) return reference;
  const isOnly = new Set(named.map(({ normalised }) => normalised)).size === 1;
  const day = last.normalised.slice(0, 10);
  const replacement =
    type === "date" ? (/^on /i.test(reference.text) ? `on ${day}` : day) : `${reference.text} ${last.value}`;
  return { ...reference, antecedent: last.value, replacement, from: last.from, confidence: isOnly ? 0.9 : 0.7 };
}

function wording(antecedent: string, { kind, isPossessive }: FoundReference, words: ReferenceWords): string {
  if (words.articles.size === 0) return antecedent;
  const isName = /^\p{Lu}/u.test(antecedent) || kind === "noun";
  const named = isName && kind !== "noun" ? antecedent : `the ${antecedent}`;
  return isPossessive ? `${named}${named.endsWith("s") ? "'" : "'s"}` : named;
}

function stemsOf(text: string): string[] {
  return splitWords(text).map(stem);
}

function plainWord(word: string): string {
  return splitWords(word)[0] ?? word;
}
