import { isStopWord } from "../../../language/text/is-stop-word.ts";
import type { Token } from "../entities/entity.ts";
import { tokensOf } from "../entities/tokens-of.ts";
import { formOf } from "./form-of.ts";
import type { Phrase } from "./phrase.ts";
import { plain } from "./plain.ts";
import type { ReferenceWords } from "./reference-words.ts";

const maxPhraseWords = 5;
const word = /^\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*$/u;

/**
 * The things that a text names, in reading order: runs of words that are no stop word, no verb and no figure. Without a parser: what
 * it cannot tell apart is for the caller to doubt.
 */
export function phrasesOf(text: string, words: ReferenceWords): Phrase[] {
  const tokens = tokensOf(text);
  const phrases: Phrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isThing(tokens[at]!, words) || isAction(tokens, at, words)) continue;
    let last = at;
    while (last - at + 1 < maxPhraseWords && tokens[last]!.after === "") {
      const next = tokens[last + 1];
      if (next === undefined || next.before !== "" || !isThing(next, words)) break;
      last += 1;
    }
    // "Is the machine descaled": what is done to a thing is no part of its name.
    if (last > at && /[a-z]ed$/.test(tokens[last]!.lower)) last -= 1;
    const start = tokens[at]!.start;
    const end = tokens[last]!.end;
    const named = text.slice(start, end);
    const article = tokens[at - 1];
    const preposition = article !== undefined && isArticle(article, words) ? tokens[at - 2] : article;
    const isPlace =
      preposition !== undefined && preposition.after === "" && words.placePrepositions.has(plain(preposition.lower));
    phrases.push({
      text: named,
      form: formOf(tokens.slice(at, last + 1).map((token) => token.text)),
      place: isPlace ? text.slice(preposition.start, end) : null,
      isProperty: last === at && words.property.test(plain(tokens[at]!.lower)),
      start,
      end,
    });
    at = last;
  }
  return phrases;
}

function isThing(token: Token, words: ReferenceWords): boolean {
  const lower = plain(token.lower);
  if (!word.test(token.text) || lower.length < 2) return false;
  return !isStopWord(lower.replaceAll("'", "")) && !words.noThing.test(lower) && !words.pronouns.has(lower);
}

/** "If I miss a lesson": the word after "I" is what somebody does. A name is not. */
function isAction(tokens: Token[], at: number, { actorBefore }: ReferenceWords): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined && before.after === "" && actorBefore.test(before.lower) && /^\p{Ll}/u.test(tokens[at]!.text)
  );
}

function isArticle({ lower }: Token, { articles }: ReferenceWords): boolean {
  return articles.has(lower) || lower === "a" || lower === "an" || lower === "your";
}
