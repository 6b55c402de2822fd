import { languageOf } from "../../language/languages/language-of.ts";
import { findPhrases } from "./find-phrases.ts";
import type { Insight, ReadText } from "./insight.ts";
import { chooseSentences, rankSentences } from "./rank-sentences.ts";
import { readSentences, type Sentence } from "./read-sentences.ts";
import { suggestPairs } from "./suggest-pairs.ts";

const limits = { summary: 5, summaryCharacters: 700, facts: 10, factCharacters: 3_000, phrases: 10, pairs: 10 };
/** Largest share of a document's sentences in its summary. */
const summaryShare = 1 / 3;
/** Shorter sentences are incomplete and longer ones too long for a summary, UTF-16 units. */
const length = { least: 25, most: 350 };
/** Bonus of a sentence with a figure, a name or an address. */
const informativeBonus = 0.3;
const informative = /\d|[\w.+-]@[\w-]+\.\w|https?:\/\/|[$€£¥₽]|%/;

/**
 * Analyses a document in its own words, without a model: its most central sentences as the summary, those with figures
 * and addresses as facts, repeated phrases, and questions that it answers itself. The same text gives the same insight.
 */
export function extractInsight(document: ReadText): Insight {
  const { sentences, isPartial } = readSentences(document);
  const scores = rankSentences(sentences);
  const scored = sentences
    .map((sentence, at) => ({ sentence, score: scores[at]! }))
    .filter(({ sentence }) => standsAlone(sentence));
  const summary = chooseSentences(scored, {
    most: Math.min(limits.summary, Math.ceil(sentences.length * summaryShare)),
    characters: limits.summaryCharacters,
  });
  const facts = chooseSentences(
    scored
      .filter(({ sentence }) => informative.test(sentence.text))
      .map(({ sentence, score }) => ({ sentence, score: score + informativeBonus })),
    { most: limits.facts, characters: limits.factCharacters },
  );
  const suggestedPairs = suggestPairs(document, sentences, limits.pairs);
  const opening = summary.length > 0 ? summary : sentences.slice(0, 1);
  return {
    method: "extractive",
    model: "extractive",
    summary: opening.map((sentence) => sentence.text).join(" "),
    keyFacts: (facts.length > 0 ? facts : summary).map(({ text, start, end }) => ({ text, start, end })),
    keyPhrases: findPhrases(
      sentences.map((sentence) => sentence.text),
      limits.phrases,
    ),
    suggestedQuestions: suggestedPairs.map((pair) => pair.question),
    suggestedPairs,
    isPartial,
  };
}

/** Neither a question nor a fragment, and understandable without the sentence before it. */
function standsAlone({ text }: Sentence): boolean {
  if (text.length < length.least || text.length > length.most || /[?:]["”»)*]*$/.test(text)) return false;
  return !languageOf(text).refersBack.test(text);
}
