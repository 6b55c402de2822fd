import type { Token } from "../entities/entity.ts";
import { tokensOf } from "../entities/tokens-of.ts";
import { phrasesOf } from "./phrases-of.ts";
import { plain } from "./plain.ts";
import type { FoundReference } from "./reference.ts";
import type { ReferenceWords } from "./reference-words.ts";

/** References of one text that are looked at. */
export const maxReferences = 20;

/** The references of a text in reading order. What only looks like one ("is there", "it is possible to") is left out. */
export function findReferences(text: string, words: ReferenceWords): FoundReference[] {
  const tokens = tokensOf(text);
  const found: FoundReference[] = [];
  const phrases = [...text.matchAll(words.setPhrases)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  for (let at = 0; at < tokens.length && found.length < maxReferences; at += 1) {
    const read =
      named(tokens, at, words) ??
      ordinal(tokens, at, words) ??
      one(tokens, at, words) ??
      pronoun(tokens, at, words, text) ??
      pointer(tokens, at, words) ??
      place(tokens, at, words, text);
    if (read === null) continue;
    const { first, last, ...reference } = read;
    const start = tokens[first]!.start;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const isOfPhrase = phrases.some(([from, to]) => from <= start && start < to);
    if (isOfPhrase && (read.kind === "pronoun" || read.kind === "place")) continue;
    found.push({ ...reference, start, end: tokens[last]!.end });
    at = last;
  }
  return found;
}

type Read = Omit<FoundReference, "start" | "end"> & { first: number; last: number };

const wordAt = (tokens: Token[], at: number) => plain(tokens[at]?.lower ?? "");
const endsClause = (tokens: Token[], at: number) => tokens[at]!.after !== "" || tokens[at + 1] === undefined;

/** "On that day", "my order". */
function named(tokens: Token[], at: number, words: ReferenceWords): Read | null {
  for (const kind of ["date", "order"] as const) {
    for (const sequence of kind === "date" ? words.day : words.order) {
      const last = at + sequence.length - 1;
      const isHere = sequence.every((word, place) => wordAt(tokens, at + place) === word);
      if (!isHere || tokens.slice(at, last).some(({ after }) => after !== "")) continue;
      // "My order 12345" says what it means.
      const says = kind === "order" && /\d/.test(`${wordAt(tokens, last + 1)}${wordAt(tokens, last + 2)}`);
      if (!says) return { kind, first: at, last };
    }
  }
  return null;
}

/** "The second one", "the last", "второй", "number 2". */
function ordinal(tokens: Token[], at: number, words: ReferenceWords): Read | null {
  const word = wordAt(tokens, at);
  const digits = wordAt(tokens, at + 1);
  if (words.numberWords.has(word) && tokens[at]!.after === "" && /^\d{1,2}$/.test(digits))
    return { kind: "ordinal", first: at, last: at + 1, place: Number(digits) };
  const place = words.ordinals.get(word);
  if (place === undefined) return null;
  const hasArticle = at > 0 && words.articles.has(wordAt(tokens, at - 1)) && tokens[at - 1]!.after === "";
  const first = hasArticle ? at - 1 : at;
  const next = wordAt(tokens, at + 1);
  const isAlone = endsClause(tokens, at);
  const isGeneric = !isAlone && words.generic.test(next);
  if (words.articles.size > 0 && !hasArticle && !isGeneric) return null;
  if (isAlone) return { kind: "ordinal", first, last: at, place };
  // "Второй из них".
  if (isGeneric)
    return { kind: "ordinal", first, last: next === "из" ? Math.min(at + 2, tokens.length - 1) : at + 1, place };
  if (words.afterOrdinal.test(next)) return { kind: "ordinal", first, last: at, place };
  return { kind: "ordinal", first, last: at + 1, place, word: next };
}

/** "The blue one", "refurbished ones"; "that one" is a pronoun. */
function one(tokens: Token[], at: number, words: ReferenceWords): Read | null {
  const next = wordAt(tokens, at + 1);
  if (!words.one.has(next) || tokens[at]!.after !== "") return null;
  const word = wordAt(tokens, at);
  const pointed = words.pointers.get(word);
  if (pointed !== undefined) return { kind: "pronoun", first: at, last: at + 1, form: next === "ones" ? "p" : pointed };
  if (phrasesOf(tokens[at]!.text, words).length === 0) return null;
  const hasArticle = at > 0 && (words.articles.has(wordAt(tokens, at - 1)) || /^an?$/.test(wordAt(tokens, at - 1)));
  return { kind: "one", first: hasArticle ? at - 1 : at, last: at + 1, word };
}

function pronoun(tokens: Token[], at: number, words: ReferenceWords, text: string): Read | null {
  const word = wordAt(tokens, at);
  const form = words.pronouns.get(word);
  if (form === undefined) return null;
  const { start } = tokens[at]!;
  if (
    words.emptyFrom.test(text.slice(start, start + 60)) ||
    words.emptyBefore.test(text.slice(Math.max(0, start - 40), start))
  )
    return null;
  if (isNamedBefore(text.slice(0, start), form, words)) return null;
  return { kind: "pronoun", first: at, last: at, form, isPossessive: words.possessives.has(word) };
}

/** Whether an earlier clause of the same text names something that the word may stand for: "if I buy a chair, can I return it". */
function isNamedBefore(before: string, form: string, words: ReferenceWords): boolean {
  const clauses = before.split(words.clause);
  if (clauses.length < 2) return false;
  const earlier = clauses.slice(0, -1).join(", ");
  return phrasesOf(earlier, words).some((phrase) => [...phrase.form].some((each) => form.includes(each)));
}

/** "How much is that?", "that boat". */
function pointer(tokens: Token[], at: number, words: ReferenceWords): Read | null {
  const word = wordAt(tokens, at);
  const form = words.pointers.get(word);
  const next = wordAt(tokens, at + 1);
  const isClosed = endsClause(tokens, at);
  if (form !== undefined && words.eventBefore.test(wordAt(tokens, at - 1))) return null;
  if (form !== undefined && at > 0 && (isClosed || words.afterPointer.test(next)))
    return { kind: "pronoun", first: at, last: at, form };
  if (isClosed || !words.demonstratives.has(word)) return null;
  const things = phrasesOf(tokens[at + 1]!.text, words);
  return things.length === 0 ? null : { kind: "noun", first: at, last: at + 1, word: next };
}

function place(tokens: Token[], at: number, words: ReferenceWords, text: string): Read | null {
  if (!words.places.has(wordAt(tokens, at))) return null;
  const { start, end } = tokens[at]!;
  const isNone =
    words.noPlaceBefore.test(text.slice(Math.max(0, start - 20), start)) ||
    words.noPlaceAfter.test(text.slice(end, end + 20));
  return isNone ? null : { kind: "place", first: at, last: at };
}
