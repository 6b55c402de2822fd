import { type Judgement, judgePassages } from "../../../src/domain/knowledge/evidence/judge-passages.ts";
import {
  passagesJudged,
  passagesJudgedOfTwoTurns,
  passagesRead,
} from "../../../src/domain/knowledge/evidence/passages-read.ts";
import { putBestFirst } from "../../../src/domain/knowledge/evidence/put-best-first.ts";
import { analyseChunk } from "../../../src/domain/knowledge/index/analyse-chunk.ts";
import type { Passage } from "../../../src/domain/knowledge/index/passage.ts";
import type { Retrieval } from "../../../src/domain/knowledge/ports.ts";
import { listingWeight } from "../../../src/domain/knowledge/ranking/listing-weight.ts";
import { passageFeatures } from "../../../src/domain/knowledge/ranking/passage-features.ts";
import { queryTerms } from "../../../src/domain/knowledge/ranking/query-terms.ts";
import { rankLexically } from "../../../src/domain/knowledge/ranking/rank-lexically.ts";
import { analyseQuery } from "../../../src/domain/language/text/analyse-query.ts";
import { characterGrams } from "../../../src/domain/language/text/character-grams.ts";

export interface BenchDocument {
  id: string;
  title: string;
  text: string;
  headingPath?: string[];
  /** Passages of one source are ordered by `start`. */
  source?: number;
  start?: number;
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

export interface BenchRetrieval extends Retrieval {
  /** Of the best passages, in their order before the best judged one was put first. */
  judgements: (Judgement & { passage: Passage })[];
}

/** The lexical retrieval of `retrieve`, with the same rules, over documents in memory. Only for fitting parameters. */
export function memoryIndex(
  documents: BenchDocument[],
): (question: string, without?: (id: string) => boolean, earlier?: string[]) => BenchRetrieval {
  const entries = documents.map(entryOf);
  const postings = new Map<string, number[]>();
  for (const [at, entry] of entries.entries())
    for (const gram of entry.grams.keys()) postings.set(gram, [...(postings.get(gram) ?? []), at]);

  return (question, without = () => false, earlier = []) => {
    const { query, asked, context } = analyseQuery(question, earlier);
    const terms = queryTerms(query);
    const live = entries.map((_, at) => !without(documents[at]!.id));
    const seen = entries.filter((_, at) => live[at]);
    const statistics = {
      passages: seen.length,
      totalLength: seen.reduce((sum, entry) => sum + entry.stemCount, 0),
      documentFrequencies: terms.map(({ stem }) => seen.filter((entry) => entry.terms.has(stem)).length),
    };
    const gramScores = scoreGrams([...new Set(query.words.flatMap(characterGrams))], entries, live, postings);
    const items = entries.flatMap((entry, at) => {
      const features = live[at] ? passageFeatures(terms, query.pairs, entry, gramScores[at]!) : null;
      const isFound = features !== null && (features.gramScore > 0 || features.frequencies.some((count) => count > 0));
      return isFound ? [{ entry, features }] : [];
    });
    const ranked = rankLexically(query, statistics, items, ({ entry }) => listingWeight(entry.passage, question));
    const frequencyOf = (stem: string) => seen.filter((entry) => entry.terms.has(stem)).length;
    const best = ranked.slice(0, passagesRead).map(({ item, score }) => ({
      ...{ ...item.entry.passage, score },
      titleFrequencies: Object.fromEntries(item.entry.titleStems.split(" ").map((stem) => [stem, frequencyOf(stem)])),
    }));
    const judged = asked === query ? passagesJudged : passagesJudgedOfTwoTurns;
    const text = asked === query ? [...context, question].join("\n") : question;
    const judgements = judgePassages({ question: text, query, asked, statistics, passages: best, judged });
    const { passages, evidence } = putBestFirst(
      ranked.slice(0, 10).map(({ item, score }) => ({ ...item.entry.passage, score })),
      judgements.map((judgement) => judgement.evidence),
    );
    return {
      passages,
      evidence: evidence?.confidence ?? 0,
      judgements: judgements.map((judgement, at) => ({ ...judgement, passage: best[at]! })),
      trace: { query: question, legs: [], milliseconds: 0 },
    };
  };
}

function entryOf({ title, text, headingPath = [], source, start = 0 }: BenchDocument, at: number): Entry {
  const sourceId = source ?? at;
  const chunk = { ordinal: at, text, start, end: start + text.length, page: null, headingPath };
  const { titleStems, textStems, stemCount, grams: words } = analyseChunk(title, chunk);
  const grams = new Map<string, number>();
  for (const gram of words.split(" ")) grams.set(gram, (grams.get(gram) ?? 0) + 1);
  const passage = { chunkId: `${sourceId}:1:${at}`, sourceId, knowledgeBaseId: 1, title, page: null, headingPath };
  return {
    passage: { ...passage, start, end: start + text.length, text, score: 0 },
    titleStems,
    textStems,
    stemCount,
    terms: new Set(`${titleStems} ${textStems}`.split(" ")),
    grams,
    gramCount: [...grams.values()].reduce((sum, count) => sum + count, 0),
  };
}

function scoreGrams(grams: string[], entries: Entry[], live: boolean[], postings: Map<string, number[]>): number[] {
  const all = live.filter(Boolean).length;
  const average = entries.reduce((sum, entry, at) => sum + (live[at] ? entry.gramCount : 0), 0) / Math.max(1, all);
  const scores = entries.map(() => 0);
  for (const gram of grams) {
    const places = (postings.get(gram) ?? []).filter((at) => live[at]);
    const idf = Math.log(1 + (all - places.length + 0.5) / (places.length + 0.5));
    for (const at of places) {
      const entry = entries[at]!;
      const count = entry.grams.get(gram) ?? 0;
      scores[at]! += (idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * entry.gramCount) / average));
    }
  }
  return scores;
}
