import type { Language } from "../../language/languages/language.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import { askedNames } from "./asked-names.ts";
import type { AskedTerm } from "./asked-terms.ts";
import { compareTopics, gramsOf, type TopicComparison } from "./compare-topics.ts";
import { matchTerms } from "./match-terms.ts";
import { type ReadPassage, readPassage } from "./read-passage.ts";
import type { Signals } from "./signals.ts";

/** A passage as the judge reads it. */
export interface JudgedPassage {
  text: string;
  title: string;
  headingPath: string[];
  /** How many passages of the collection have a stem of its title; absent: unknown. */
  titleFrequencies?: Record<string, number>;
}

export interface PassageSignals {
  signals: Signals;
  comparison: TopicComparison;
}

/**
 * The signals of the first `judged` passages, each against all the others. `pairs` are the question's adjacent stems,
 * `rarityOf` the weight of a stem by the number of passages that have it.
 */
export function readSignals(
  question: string,
  terms: AskedTerm[],
  pairs: string[],
  passages: JudgedPassage[],
  judged: number,
  rarityOf: (stem: string, frequency: number | undefined) => number,
): PassageSignals[] {
  const language = languageOf(question);
  const match = matchTerms(terms);
  const grams = gramsOf(question);
  const read = passages.map(readPassage);
  const shareOf = (values: number[]) => values.reduce((sum, value, place) => sum + value * terms[place]!.weight, 0);
  const inSentences = read.map(({ sentences }) => sentences.map(match));
  const covered = read.map(({ topics }, at) => highest([...inSentences[at]!, ...topics.map(match)], terms.length));
  const shares = covered.map(shareOf);
  const topics = read.map((passage, at) =>
    compareTopics(passage, terms, match, grams, (stem) => rarityOf(stem, passages[at]!.titleFrequencies?.[stem])),
  );
  const most = (values: number[], except: number) => Math.max(0, ...values.filter((_, at) => at !== except));
  const agreements = topics.map(({ agreement }) => agreement);

  return read.slice(0, judged).map((passage, at) => {
    const own = covered[at]!;
    const rivals = covered.filter((_, other) => other !== at);
    const rivalShares = terms.map((_, place) =>
      rivals.length === 0 ? 0 : rivals.reduce((sum, rival) => sum + rival[place]!, 0) / rivals.length,
    );
    const sumOf = (value: (place: number, term: AskedTerm) => number) =>
      terms.reduce((sum, term, place) => sum + term.weight * value(place, term), 0);
    const heaviest = (value: (place: number) => number) =>
      Math.max(0, ...terms.map(({ weight }, place) => weight * value(place)));
    const sentences = inSentences[at]!.map(shareOf);
    const answers = sentences.filter((_, place) => !passage.sentences[place]!.isQuestion);
    const comparison = topics[at]!;
    const { stored, asked, agreement, likeness, topic, held } = comparison;
    const lacks = (place: number) => 1 - own[place]!;
    const signals: Signals = {
      passage: shares[at]!,
      sentence: Math.max(0, ...sentences),
      answer: Math.max(0, ...answers),
      pairs: shareOfPairs(pairs, passage),
      grams: shareOfGrams(grams, passages[at]!),
      distinct: sumOf((place) => Math.max(0, own[place]! - rivalShares[place]!)),
      lead: shares[at]! - most(shares, at),
      ...{ stored, asked, agreement, likeness },
      storedLead: agreement - most(agreements, at),
      brevity: 1 / terms.length,
      missing: heaviest(lacks),
      missingKnown: sumOf((place, { isUnknown }) => (isUnknown ? 0 : lacks(place))),
      missingUnknown: sumOf((place, { isUnknown }) => (isUnknown ? lacks(place) : 0)),
      missingNew: sumOf((place) => lacks(place) * (1 - rivalShares[place]!)),
      missingTopic: topic === null ? 1 : heaviest((place) => 1 - held[place]!),
      ...compareKinds(question, topic?.text ?? "", passage, language),
      ...missingNames(question, passage, passages[at]!),
    };
    return { signals, comparison };
  });
}

function highest(lists: number[][], length: number): number[] {
  return Array.from({ length }, (_, place) => lists.reduce((most, values) => Math.max(most, values[place]!), 0));
}

function compareKinds(
  question: string,
  topic: string,
  passage: ReadPassage,
  language: Language,
): Pick<Signals, "sameKind" | "otherKind" | "kindFound" | "denial"> {
  const asked = language.cues.filter((cue) => cue.asks.test(question.toLowerCase()));
  const stored = language.cues.filter((cue) => cue.asks.test(topic.toLowerCase()));
  const isSame = asked.some((cue) => stored.includes(cue));
  const found = asked.filter((cue) => passage.sentences.some(({ text }) => cue.answers.test(text)));
  return {
    sameKind: isSame ? 1 : 0,
    otherKind: !isSame && asked.length > 0 && stored.length > 0 ? 1 : 0,
    kindFound: asked.length === 0 ? 0.5 : found.length / asked.length,
    denial: language.denial.test(question) === language.denial.test(topic) ? 0 : 1,
  };
}

function missingNames(
  question: string,
  { sentences }: ReadPassage,
  { text, title }: JudgedPassage,
): Pick<Signals, "figures" | "names"> {
  const figures = question.match(/\d+/g) ?? [];
  const names = askedNames(question);
  const lacksFigure = (figure: string) => !text.includes(figure) && !title.includes(figure);
  return {
    figures: figures.length === 0 ? 0 : figures.filter(lacksFigure).length / figures.length,
    names:
      names.length === 0
        ? 0
        : names.filter((name) => !sentences.some(({ words }) => words.includes(name))).length / names.length,
  };
}

function shareOfPairs(pairs: string[], { sentences }: ReadPassage): number {
  if (pairs.length === 0) return 0;
  const stems = ` ${sentences.flatMap(({ stems }) => stems).join(" ")} `;
  return pairs.filter((pair) => stems.includes(` ${pair} `)).length / pairs.length;
}

/** A 4-gram of a word has no mark inside, so it is found in the words with marks between them. */
function shareOfGrams(grams: ReadonlySet<string>, { title, headingPath, text }: JudgedPassage): number {
  if (grams.size === 0) return 0;
  const marked = `_${[title, ...headingPath, text]
    .join(" ")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "_")}_`;
  let found = 0;
  for (const gram of grams) if (marked.includes(gram)) found += 1;
  return found / grams.size;
}
