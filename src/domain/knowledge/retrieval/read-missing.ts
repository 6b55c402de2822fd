import type { Deps } from "../../deps.ts";
import type { Candidate, Inquiry } from "./candidate.ts";
import type { DenseHit } from "./search-densely.ts";

/** Reads the passages of dense hits that no lexical leg has found, without dead generations and deleted sources. */
export async function readMissing(
  ctx: Pick<Deps, "indexes">,
  inquiry: Inquiry,
  known: Candidate[],
  dense: DenseHit[],
): Promise<Candidate[]> {
  const have = new Set(known.map((candidate) => candidate.passage.chunkId));
  const missing = dense.filter((hit) => !have.has(hit.chunkId));
  const read = await Promise.all(
    inquiry.knowledgeBaseIds.map(async (knowledgeBaseId) => {
      const ids = missing.filter((hit) => hit.knowledgeBaseId === knowledgeBaseId).map((hit) => hit.chunkId);
      if (ids.length === 0) return [];
      const answer = await ctx.indexes.of(knowledgeBaseId).read(ids, inquiry.query, inquiry.scope);
      return answer.hits.map((hit) => ({ ...hit, knowledgeBaseId }));
    }),
  );
  return read.flat();
}
