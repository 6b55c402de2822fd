import type { Deps } from "../../deps.ts";
import type { RetrievalTrace } from "../ports.ts";
import { fuseScores } from "../ranking/fuse-scores.ts";
import type { Scored } from "./candidate.ts";
import { legOf } from "./leg-of.ts";
import { timed } from "./timed.ts";

/** How many of the best passages the reranker reads. */
const read = 20;
/** What its opinion weighs beside the ranking so far. */
const share = 0.5;

/** Lets the reranker reorder the best passages. When it fails they stay as they are, and the leg says why. */
export async function rerank(
  ctx: Pick<Deps, "reranker" | "clock">,
  question: string,
  passages: Scored[],
): Promise<{ passages: Scored[]; legs: RetrievalTrace["legs"] }> {
  const { reranker } = ctx;
  if (reranker === null || passages.length < 2) return { passages, legs: [] };
  const head = passages.slice(0, read);
  const texts = head.map(({ item }) => item.passage.text);
  const opinion = await timed(ctx.clock, () => reranker.rerank(question, texts));
  const hits = head.map(({ item }, index) => ({ item, score: opinion.value?.[index] ?? 0 }));
  const legs = [legOf("rerank", opinion.value === null ? [] : hits, opinion)];
  if (opinion.value === null) return { passages, legs };
  const scores = fuseScores(
    head.map(({ score }) => score),
    opinion.value,
    share,
  );
  // What was read stands above what was not: only the former has both opinions.
  const reordered = head
    .map(({ item }, index) => ({ item, score: 1 + (scores[index] ?? 0) }))
    .sort((left, right) => right.score - left.score);
  return { passages: [...reordered, ...passages.slice(read)], legs };
}
