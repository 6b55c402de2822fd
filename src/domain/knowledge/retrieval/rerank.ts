import type { Deps } from "../../deps.ts";
import type { RetrievalTrace } from "../ports.ts";
import { fuseScores } from "../ranking/fuse-scores.ts";
import type { Scored } from "./candidate.ts";
import { legOf } from "./leg-of.ts";
import { timed } from "./timed.ts";

/** How many of the best passages are reranked. */
const maxReranked = 20;
/** Weight of the reranker's scores, relative to the ranking so far. */
const share = 0.5;

/** Reorders the best passages with the reranker. When it fails, the order stays and the leg has the error. */
export async function rerank(
  ctx: Pick<Deps, "reranker" | "clock">,
  question: string,
  passages: Scored[],
): Promise<{ passages: Scored[]; legs: RetrievalTrace["legs"] }> {
  const { reranker } = ctx;
  if (reranker === null || passages.length < 2) return { passages, legs: [] };
  const head = passages.slice(0, maxReranked);
  const texts = head.map(({ item }) => item.passage.text);
  const reranked = await timed(ctx.clock, () => reranker.rerank(question, texts));
  const hits = head.map(({ item }, index) => ({ item, score: reranked.value?.[index] ?? 0 }));
  const legs = [legOf("rerank", reranked.value === null ? [] : hits, reranked)];
  if (reranked.value === null) return { passages, legs };
  const scores = fuseScores(
    head.map(({ score }) => score),
    reranked.value,
    share,
  );
  // Reranked passages stay above the others, because only they have both scores.
  const reordered = head
    .map(({ item }, index) => ({ item, score: 1 + (scores[index] ?? 0) }))
    .sort((left, right) => right.score - left.score);
  return { passages: [...reordered, ...passages.slice(maxReranked)], legs };
}
