import type { Language } from "../../language/languages/language.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import { plainKey } from "../../language/text/plain-key.ts";
import type { Insight, ReadText } from "./insight.ts";
import type { Sentence } from "./read-sentences.ts";

type Pair = Insight["suggestedPairs"][number];

const limits = { question: 300, answer: 600, sentences: 4 };

/** How a sentence that defines something begins, each gap being one space, and the question for it. */
const definitions: Record<string, { says: RegExp; ask: (term: string, isMany: boolean) => string }> = {
  en: {
    says: /^(?:(?:the|an?) )?(?<term>[\p{L}\p{N}][\p{L}\p{N}’'/ -]{1,60}?) (?:is|(?<many>are)|means|refers to) (?:an?|the|any|every) /iu,
    ask: (term, isMany) => `What ${isMany ? "are" : "is"} ${term}?`,
  },
  ru: {
    says: /^(?<term>[\p{L}\p{N}][\p{L}\p{N}’'/ -]{1,60}?) [—–-] (?:это )?(?=\p{Ll})/u,
    ask: (term) => `Что такое ${term}?`,
  },
};
const pronoun = /^(?:it|this|that|these|those|there|he|she|they|we|you|i|here|это|он|она|оно|они|мы|вы|я|там|тут)\b/iu;

/**
 * Questions that a document answers in its own words: those it asks itself, in a heading or a line with a question
 * mark, with the text after them, and those for the terms it defines. Each question once, in the order of the document.
 */
export function suggestPairs(document: ReadText, sentences: Sentence[], most: number): Pair[] {
  const asked = sentences.flatMap((sentence, at) => [
    ...(sentence.heading !== sentences[at - 1]?.heading && isQuestion(sentence.heading)
      ? answerFrom(document, sentences, at, sentence.heading)
      : []),
    ...(isQuestion(sentence.text) ? answerFrom(document, sentences, at + 1, sentence.text) : []),
  ]);
  const seen = new Set<string>();
  return [...asked, ...sentences.flatMap(defined)]
    .filter(({ question }) => {
      const key = plainKey(question);
      return key !== "" && !seen.has(key) && seen.add(key);
    })
    .slice(0, most)
    .sort((a, b) => a.start - b.start);
}

function isQuestion(text: string | null): text is string {
  return text !== null && text.length <= limits.question && /\?["”»)*]*$/.test(text);
}

/** The sentences from `at` to the next question or heading, verbatim. */
function answerFrom(document: ReadText, sentences: Sentence[], at: number, question: string): Pair[] {
  const first = sentences[at];
  if (first === undefined || isQuestion(first.text)) return [];
  const heading = first.heading;
  let last = first;
  for (const sentence of sentences.slice(at + 1, at + limits.sentences)) {
    const isOver = isQuestion(sentence.text) || sentence.heading !== heading || sentence.block > last.block + 1;
    if (isOver || sentence.end - first.start > limits.answer) break;
    last = sentence;
  }
  const language = languageOf(question);
  const label = language.answerLabel.exec(document.text.slice(first.start, first.end))?.[0].length ?? 0;
  const start = first.start + label;
  const answer = document.text.slice(start, last.end);
  return answer.trim() === "" ? [] : [{ question: bare(question, language), answer, start, end: last.end }];
}

function bare(question: string, language: Language): string {
  return question.slice(language.questionLabel.exec(question)?.[0].length ?? 0).trim();
}

function defined({ text, start, end }: Sentence): Pair[] {
  const { says, ask } = definitions[languageOf(text).code] ?? definitions["en"]!;
  const { term, many } = says.exec(text)?.groups ?? {};
  if (term === undefined || pronoun.test(term) || term.split(" ").length > 5) return [];
  return [{ question: ask(term, many !== undefined), answer: text, start, end }];
}
