import type { Deps } from "../../deps.ts";
import type { Passage } from "../index/passage.ts";
import type { Inquiry } from "./candidate.ts";

/** Passages of all knowledge bases together: as many as a hosted model reads of a small company's documents. */
const maxPassages = 30;

/**
 * The first passages of the knowledge bases, for a question that finds none: one in a language that no document has, without vectors.
 * A hosted model reads a small base whole and judges for itself. Their score is 0.
 */
export async function readOpening(
  ctx: Pick<Deps, "indexes">,
  { knowledgeBaseIds, scope }: Pick<Inquiry, "knowledgeBaseIds" | "scope">,
): Promise<Passage[]> {
  const limit = Math.ceil(maxPassages / Math.max(1, knowledgeBaseIds.length));
  const pages = await Promise.all(
    knowledgeBaseIds.map(async (knowledgeBaseId) => {
      const { passages } = await ctx.indexes.of(knowledgeBaseId).list(0, limit);
      return passages.map(({ place, stems: _, ...passage }) => ({
        ...{ ...passage, knowledgeBaseId, chunkId: `${knowledgeBaseId}/${place}`, score: 0 },
      }));
    }),
  );
  const isInScope = ({ sourceId }: Passage) =>
    (scope.only === null || scope.only.includes(sourceId)) && !scope.except.includes(sourceId);
  return pages.flat().filter(isInScope).slice(0, maxPassages);
}
