import type { Passage, Retrieval } from "../../../src/domain/knowledge/ports.ts";
import { passageFeatures } from "../../../src/domain/knowledge/ranking/passage-features.ts";
import { queryTerms } from "../../../src/domain/knowledge/ranking/query-terms.ts";
import { rankLexically } from "../../../src/domain/knowledge/ranking/rank-lexically.ts";
import { weighEvidence } from "../../../src/domain/knowledge/ranking/weigh-evidence.ts";
import { analyseQuery } from "../../../src/domain/knowledge/text/analyse-query.ts";
import { analyseText } from "../../../src/domain/knowledge/text/analyse-text.ts";
import { characterGrams } from "../../../src/domain/knowledge/text/character-grams.ts";

export interface BenchDocument {
  id: string;
  title: string;
  text: string;
}

interface Entry {
  passage: Passage;
  titleStems: string;
  textStems: string;
  stemCount: number;
  terms: Set<string>;
  grams: Map<string, number>;
  gramCount: number;
}

/** The lexical retrieval of `retrieve`, by its own pure rules, over documents in memory: for fitting figures only. */
export function memoryIndex(
  documents: BenchDocument[],
): (question: string, without: (id: string) => boolean) => Retrieval {
  const entries = documents.map(({ title, text }, at): Entry => {
    const head = analyseText(title);
    const body = analyseText(text);
    const grams = new Map<string, number>();
    for (const gram of [...head.words, ...body.words].flatMap(characterGrams))
      grams.set(gram, (grams.get(gram) ?? 0) + 1);
    const passage = {
      chunkId: `${at}`,
      sourceId: at,
      knowledgeBaseId: 1,
      title,
      page: null,
      headingPath: [],
      start: 0,
      end: text.length,
      text,
      score: 0,
    };
    return {
      passage,
      titleStems: head.stems.join(" "),
      textStems: body.stems.join(" "),
      stemCount: head.stems.length + body.stems.length,
      terms: new Set([...head.stems, ...body.stems]),
      grams,
      gramCount: [...grams.values()].reduce((sum, count) => sum + count, 0),
    };
  });

  return (question, without) => {
    const { query, asked } = analyseQuery(question, null);
    const terms = queryTerms(query);
    const live = entries.filter((_, at) => !without(documents[at]!.id));
    const statistics = {
      passages: live.length,
      totalLength: live.reduce((sum, entry) => sum + entry.stemCount, 0),
      documentFrequencies: terms.map(({ stem }) => live.filter((entry) => entry.terms.has(stem)).length),
    };
    const gramScores = scoreGrams([...new Set(query.words.flatMap(characterGrams))], live);
    const items = live.map((entry, at) => ({
      entry,
      features: passageFeatures(terms, query.pairs, entry, gramScores[at]!),
    }));
    const ranked = rankLexically(query, statistics, items);
    const support = ranked.slice(0, 3).map(({ item }) => ({ text: item.entry.passage.text, features: item.features }));
    const passages = ranked.slice(0, 8).map(({ item, score }) => ({ ...item.entry.passage, score }));
    return {
      passages,
      evidence: weighEvidence(query, statistics, support, asked),
      trace: { query: question, legs: [], milliseconds: 0 },
    };
  };
}

function scoreGrams(grams: string[], entries: Entry[]): number[] {
  const average = entries.reduce((sum, entry) => sum + entry.gramCount, 0) / Math.max(1, entries.length);
  const scores = entries.map(() => 0);
  for (const gram of grams) {
    const frequency = entries.filter((entry) => entry.grams.has(gram)).length;
    const idf = Math.log(1 + (entries.length - frequency + 0.5) / (frequency + 0.5));
    entries.forEach((entry, at) => {
      const count = entry.grams.get(gram) ?? 0;
      scores[at]! += (idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * entry.gramCount) / average));
    });
  }
  return scores;
}
