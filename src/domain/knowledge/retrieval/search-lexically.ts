import type { Deps } from "../../deps.ts";
import type { CollectionStatistics } from "../index/index-types.ts";
import { mergeStatistics } from "../ranking/merge-statistics.ts";
import type { Candidate, Inquiry } from "./candidate.ts";

/**
 * Runs both lexical legs of every knowledge base in parallel. Candidates are not ordered across bases; `statistics` are
 * merged.
 */
export async function searchLexically(
  ctx: Pick<Deps, "indexes" | "clock">,
  inquiry: Inquiry,
  limit: number,
): Promise<{ statistics: CollectionStatistics; candidates: Candidate[]; milliseconds: number }> {
  const start = ctx.clock();
  const answers = await Promise.all(
    inquiry.knowledgeBaseIds.map(async (knowledgeBaseId) => {
      const answer = await ctx.indexes.of(knowledgeBaseId).search(inquiry.query, inquiry.scope, limit);
      return { ...answer, hits: answer.hits.map((hit) => ({ ...hit, knowledgeBaseId })) };
    }),
  );
  return {
    statistics: mergeStatistics(answers.map((answer) => answer.statistics)),
    candidates: answers.flatMap((answer) => answer.hits),
    milliseconds: ctx.clock() - start,
  };
}
