import type { Deps } from "../../deps.ts";
import type { ListedPassage } from "../../knowledge/index/index-types.ts";

/** Maximum number of passages: with their stems about 60 MB, of an isolate's 128 MB. */
const maxPassages = 20_000;
const pageSize = 1_000;

/** The live passages of some knowledge bases, without those of deleted sources; `isPartial` when there are too many. */
export async function readPassages(
  ctx: Pick<Deps, "indexes">,
  { knowledgeBaseIds, deletedSourceIds }: { knowledgeBaseIds: number[]; deletedSourceIds: number[] },
): Promise<{ passages: ListedPassage[]; isPartial: boolean }> {
  const deleted = new Set(deletedSourceIds);
  const passages: ListedPassage[] = [];
  for (const knowledgeBaseId of knowledgeBaseIds) {
    const index = ctx.indexes.of(knowledgeBaseId);
    for (let after: number | null = 0; after !== null; ) {
      if (passages.length >= maxPassages) return { passages, isPartial: true };
      const page = await index.list(after, Math.min(pageSize, maxPassages - passages.length));
      for (const passage of page.passages) if (!deleted.has(passage.sourceId)) passages.push(passage);
      after = page.next;
    }
  }
  return { passages, isPartial: false };
}
