import type { Language } from "../../language/languages/language.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";
import { isLowInformation } from "../../language/text/is-low-information.ts";
import type { ReadValues } from "../../language/values/read-values.ts";
import type { ScoredQuestion } from "../extract/score-question.ts";
import { type RelationWords, relationWordsOf } from "./relation-words.ts";

/** A statement with the headings and the title over it, and its values. */
export interface Statement {
  text: string;
  headings: string[];
  title: string;
  read: ReadValues;
}

/**
 * Whether two statements say the same of the same thing, apart from their values: the same names, no word beyond the other's that
 * changes the subject ("borrowing"), the same limits ("from", "at least") and the same time ("was"), under headings that name nothing
 * else. A selling price and a rent, or the hours of a shop and of its telephone, are two relations.
 */
export function isSameRelation(
  first: Statement,
  second: Statement,
  question: ScoredQuestion,
  language: Language,
): boolean {
  if (!isSame(namesIn(first.text), namesIn(second.text))) return false;
  const words = relationWordsOf(language.code);
  const count = ({ read }: Statement) => read.values.filter(({ isClaim }) => isClaim).length;
  const [one, other] = [withoutValues(first), withoutValues(second)];
  if (count(first) === 1 && count(second) === 1 && !isSame(matchesOf(one, words.bound), matchesOf(other, words.bound)))
    return false;
  if (!isSame(matchesOf(one, words.otherTime), matchesOf(other, words.otherTime))) return false;
  const around = [first, second].map(({ headings, title }) => new Set(termsOf([title, ...headings].join("\n"))));
  const [subject, otherSubject] = [one, other].map((text) => subjectOf(text, question, words));
  if (!isCovered(subject!, otherSubject!, around[1]!) || !isCovered(otherSubject!, subject!, around[0]!)) return false;
  const [over, otherOver] = [first, second].map(({ headings }) => subjectOf(headings.join("\n"), question, words));
  if (!isCovered(over!, otherOver!, new Set([...otherSubject!, ...around[1]!]))) return false;
  if (!isCovered(otherOver!, over!, new Set([...subject!, ...around[0]!]))) return false;
  const purposes = ({ title, headings, text }: Statement) =>
    new Set(
      [...matchesOf([title, ...headings, text].join("\n").toLowerCase(), words.purposes)].flatMap((purpose) =>
        termsOf(purpose),
      ),
    );
  return isSame(purposes(first), purposes(second));
}

/** A statement in lower case without its values: what they are said of. "A day" in "5 € a day" stays. */
function withoutValues({ read: { text, values } }: Statement): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of values.filter(({ isClaim }) => isClaim)) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  return rest + text.slice(at);
}

/** The stems of a text that the question does not have and that carry information. */
function subjectOf(text: string, question: ScoredQuestion, { neutral, alike }: RelationWords): Set<string> {
  const related = new Set([...question.related.values()].flat().map(({ stem }) => stem));
  const bare = alike.reduce(
    (said, [pattern, word]) => said.replace(pattern, word),
    text.toLowerCase().replace(neutral, " "),
  );
  const terms = termsOf(bare);
  return new Set(terms.filter((term) => !question.weights.has(term) && !related.has(term) && !isLowInformation(term)));
}

function isCovered(words: Set<string>, others: Set<string>, around: Set<string>): boolean {
  return [...words].every((word) => others.has(word) || around.has(word));
}

/** Names and codes after the first word: "Ireland", "BB-204". */
function namesIn(text: string): Set<string> {
  return new Set(text.match(/(?<=[\p{L}\p{N},;:]\s)(?:\p{Lu}[\p{L}\p{N}-]+|[\p{L}]+-?\d+)/gu));
}

function matchesOf(text: string, pattern: RegExp): Set<string> {
  return new Set(text.match(pattern));
}

function isSame(left: Set<string>, right: Set<string>): boolean {
  return left.size === right.size && [...left].every((each) => right.has(each));
}
