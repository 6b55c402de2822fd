import type { Deps } from "../../deps.ts";
import type { Inquiry } from "./candidate.ts";

/** Number of dense candidates of each knowledge base. */
const candidatesABase = 50;

export interface DenseHit {
  knowledgeBaseId: number;
  chunkId: string;
  /** Cosine similarity. */
  score: number;
}

/** The dense leg: the nearest vectors of every knowledge base, best first; null when it is not bound. */
export async function searchDensely(
  ctx: Pick<Deps, "embedder" | "vectors">,
  inquiry: Inquiry,
): Promise<DenseHit[] | null> {
  const { embedder, vectors } = ctx;
  if (embedder === null || vectors === null) return null;
  const [values] = await embedder.embed([inquiry.text], "query");
  if (values === undefined) return [];
  const found = await Promise.all(
    inquiry.knowledgeBaseIds.map(async (knowledgeBaseId) => {
      const hits = await vectors.query(knowledgeBaseId, values, candidatesABase, inquiry.scope.only);
      return hits.map((hit) => ({ knowledgeBaseId, chunkId: hit.id, score: hit.score }));
    }),
  );
  return found.flat().sort((left, right) => right.score - left.score);
}
