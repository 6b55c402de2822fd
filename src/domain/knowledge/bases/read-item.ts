import { and, eq, isNull } from "drizzle-orm";
import { sources } from "../../../db/knowledge.ts";
import { qaPairs } from "../../../db/qa.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Source } from "../catalogue/source.ts";

/** A source in a knowledge base, with its question and answer where it is a pair. */
export type KnowledgeItem = Source & { pair: { question: string; answer: string; tags: string[] } | null };

/** An item of an account; with `baseId`, only one of this knowledge base. Throws `not_found`. */
export async function readItem(
  ctx: Pick<Deps, "db">,
  accountId: number,
  { id, baseId }: { id: number; baseId?: number },
): Promise<KnowledgeItem> {
  const found = await ctx.db
    .select({ source: sources, pair: { question: qaPairs.question, answer: qaPairs.answer, tags: qaPairs.tags } })
    .from(sources)
    .leftJoin(qaPairs, eq(qaPairs.sourceId, sources.id))
    .where(
      and(
        eq(sources.id, id),
        eq(sources.accountId, accountId),
        baseId === undefined ? undefined : eq(sources.knowledgeBaseId, baseId),
        isNull(sources.deletedAt),
      ),
    )
    .get();
  if (found === undefined) throw new DomainError("not_found", "No such knowledge item.");
  return { ...found.source, pair: found.pair };
}
