import { characterGrams } from "../../language/text/character-grams.ts";
import { splitWords } from "../../language/text/split-words.ts";
import type { AskedTerm } from "./asked-terms.ts";
import type { matchTerms } from "./match-terms.ts";
import type { ReadPassage, ReadSentence } from "./read-passage.ts";

/** How a question compares with the most similar topic of a passage: the question or heading that it answers. */
export interface TopicComparison {
  topic: ReadSentence | null;
  /** How far the topic has each term. */
  held: number[];
  stored: number;
  asked: number;
  agreement: number;
  likeness: number;
}

/** Compares a question with the topics of a passage; `weightOf` tells how rare a stem is in the collection. */
export function compareTopics(
  { topics }: ReadPassage,
  terms: AskedTerm[],
  match: ReturnType<typeof matchTerms>,
  grams: ReadonlySet<string>,
  weightOf: (stem: string) => number,
): TopicComparison {
  let best: TopicComparison = { topic: null, held: [], stored: 0, asked: 0, agreement: 0, likeness: 0 };
  for (const topic of topics) {
    const held = match(topic);
    const stored = terms.reduce((sum, { weight }, place) => sum + weight * held[place]!, 0);
    const asked = shareAsked(topic, match, weightOf);
    const agreement = stored + asked === 0 ? 0 : (2 * stored * asked) / (stored + asked);
    const likeness = dice(grams, gramsOf(topic.text));
    if (best.topic === null || agreement + likeness > best.agreement + best.likeness)
      best = { topic, held, stored, asked, agreement, likeness };
  }
  return best;
}

/** The distinct 4-grams of all words of a text, stop words included. */
export function gramsOf(text: string): Set<string> {
  return new Set(splitWords(text).flatMap(characterGrams));
}

function shareAsked(
  { words, stems }: ReadSentence,
  match: ReturnType<typeof matchTerms>,
  weightOf: (stem: string) => number,
): number {
  let all = 0;
  let held = 0;
  stems.forEach((stem, at) => {
    if (stems.indexOf(stem) !== at) return;
    const weight = weightOf(stem);
    all += weight;
    held += weight * Math.max(0, ...match({ words: [words[at]!], stems: [stem], implied: [] }));
  });
  return all === 0 ? 0 : held / all;
}

function dice(grams: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of grams) if (others.has(gram)) shared += 1;
  return grams.size + others.size === 0 ? 0 : (2 * shared) / (grams.size + others.size);
}
