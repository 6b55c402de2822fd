import type { Deps } from "../deps.ts";
import type { Passage, Retrieval, RetrievalTrace } from "./ports.ts";
import { fuseScores } from "./ranking/fuse-scores.ts";
import { rankLexically } from "./ranking/rank-lexically.ts";
import { weighEvidence } from "./ranking/weigh-evidence.ts";
import type { Candidate, Inquiry } from "./retrieval/candidate.ts";
import { readMissing } from "./retrieval/read-missing.ts";
import { searchDensely } from "./retrieval/search-densely.ts";
import { searchLexically } from "./retrieval/search-lexically.ts";
import { timed } from "./retrieval/timed.ts";
import { searchScopeOf } from "./search-scope-of.ts";
import { analyseQuery } from "./text/analyse-query.ts";

/** Passages each knowledge base hands over, at least: enough that the best of each leg is among them. */
const leastCandidates = 30;
/** How many of the best passages the reranker reads. */
const reranked = 20;
const denseShare = 0.5;
const rerankShare = 0.5;
/** How many of the best passages may account for the question. */
const passagesOfEvidence = 3;

export interface RetrieveInput {
  accountId: number;
  assistantId: number;
  question: string;
  /** The customer's earlier turns, oldest first. */
  history?: string[];
  /** How many passages are wanted at most. */
  k: number;
}

/**
 * The passages of an assistant's knowledge bases that speak to a question, best first. Words and 4-grams always search;
 * vectors and the reranker join where they are bound, and when one of them fails the others answer and the trace says
 * why. Another account's assistant has no knowledge bases. Throws `dependency_failed` when an index does not answer.
 */
export async function retrieve(
  ctx: Pick<Deps, "db" | "clock" | "indexes" | "embedder" | "vectors" | "reranker">,
  input: RetrieveInput,
): Promise<Retrieval> {
  const start = ctx.clock();
  const { knowledgeBaseIds, deletedSourceIds } = await searchScopeOf(ctx, input);
  const previous = input.history?.at(-1) ?? null;
  const analysed = analyseQuery(input.question, previous);
  const inquiry: Inquiry = {
    text: analysed.leansOnPrevious ? `${previous}\n${input.question}` : input.question,
    query: analysed.query,
    knowledgeBaseIds,
    scope: { only: null, except: deletedSourceIds },
  };

  const lexicalStart = ctx.clock();
  const [lexical, dense] = await Promise.all([
    searchLexically(ctx, inquiry, Math.max(input.k, leastCandidates)),
    timed(ctx.clock, () => searchDensely(ctx, inquiry)),
  ]);
  const lexicalMs = ctx.clock() - lexicalStart;
  const missing = dense.value === null ? [] : await readMissing(ctx, inquiry, lexical.candidates, dense.value);
  const ranking = rankLexically(inquiry.query, lexical.statistics, [...lexical.candidates, ...missing]);

  let scores = ranking.map((entry) => entry.score);
  const legs: RetrievalTrace["legs"] = [
    { leg: "words", hits: hitsOf(ranking.map(({ item, wordScore }) => [item, wordScore])), milliseconds: lexicalMs },
    { leg: "grams", hits: hitsOf(ranking.map(({ item }) => [item, item.features.gramScore])), milliseconds: lexicalMs },
  ];
  if (dense.value !== null) {
    const similarity = new Map(dense.value.map((hit) => [hit.chunkId, hit.score]));
    scores = fuseScores(
      scores,
      ranking.map(({ item }) => similarity.get(item.passage.chunkId) ?? null),
      denseShare,
    );
  }
  if (dense.value !== null || dense.error !== null) {
    legs.push({
      leg: "dense",
      hits: (dense.value ?? []).map(({ chunkId, score }) => ({ chunkId, score })),
      milliseconds: dense.milliseconds,
      ...(dense.error === null ? {} : { error: dense.error }),
    });
  }

  let best = ranking
    .map(({ item }, index) => ({ item, score: scores[index] ?? 0 }))
    .sort((left, right) => right.score - left.score);
  const { reranker } = ctx;
  if (reranker !== null && best.length > 1) {
    const head = best.slice(0, reranked);
    const opinion = await timed(ctx.clock, () =>
      reranker.rerank(
        inquiry.text,
        head.map(({ item }) => item.passage.text),
      ),
    );
    if (opinion.value !== null) {
      const fused = fuseScores(
        head.map(({ score }) => score),
        opinion.value,
        rerankShare,
      );
      best = [
        ...head.map(({ item }, index) => ({ item, score: 1 + (fused[index] ?? 0) })).sort((l, r) => r.score - l.score),
        ...best.slice(reranked),
      ];
    }
    legs.push({
      leg: "rerank",
      hits: (opinion.value ?? []).flatMap((score, index) => {
        const chunkId = head[index]?.item.passage.chunkId;
        return chunkId === undefined ? [] : [{ chunkId, score }];
      }),
      milliseconds: opinion.milliseconds,
      ...(opinion.error === null ? {} : { error: opinion.error }),
    });
  }

  const support = best
    .slice(0, passagesOfEvidence)
    .map(({ item }) => ({ text: item.passage.text, features: item.features }));
  return {
    passages: best.slice(0, input.k).map(({ item, score }) => toPassage(item, score)),
    evidence: weighEvidence(inquiry.query, lexical.statistics, support),
    trace: { query: inquiry.text, legs, milliseconds: ctx.clock() - start },
  };
}

function toPassage(candidate: Candidate, score: number): Passage {
  return { ...candidate.passage, knowledgeBaseId: candidate.knowledgeBaseId, score };
}

function hitsOf(entries: [Candidate, number][]): { chunkId: string; score: number }[] {
  return entries
    .filter(([, score]) => score > 0)
    .map(([candidate, score]) => ({ chunkId: candidate.passage.chunkId, score }))
    .sort((left, right) => right.score - left.score);
}
