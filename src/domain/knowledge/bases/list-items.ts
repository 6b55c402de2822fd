import { and, count, desc, eq, isNull } from "drizzle-orm";
import { sources } from "../../../db/knowledge.ts";
import { qaPairs } from "../../../db/qa.ts";
import type { Deps } from "../../deps.ts";
import { readBase } from "./read-base.ts";
import type { KnowledgeItem } from "./read-item.ts";

/** The items of a knowledge base, newest first, and their number. Throws `not_found`. */
export async function listItems(
  ctx: Pick<Deps, "db">,
  accountId: number,
  baseId: number,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ items: KnowledgeItem[]; total: number }> {
  await readBase(ctx, accountId, baseId);
  const ofBase = and(eq(sources.knowledgeBaseId, baseId), isNull(sources.deletedAt));
  const [rows, [counted]] = await ctx.db.batch([
    ctx.db
      .select({ source: sources, pair: { question: qaPairs.question, answer: qaPairs.answer, tags: qaPairs.tags } })
      .from(sources)
      .leftJoin(qaPairs, eq(qaPairs.sourceId, sources.id))
      .where(ofBase)
      .orderBy(desc(sources.id))
      .limit(limit)
      .offset(offset),
    ctx.db.select({ total: count() }).from(sources).where(ofBase),
  ]);
  return { items: rows.map(({ source, pair }) => ({ ...source, pair })), total: counted?.total ?? 0 };
}
