import { and, count, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { sources } from "../../../db/knowledge.ts";
import { sourceCitations, trackedUsage } from "../../../db/knowledge-quality.ts";
import { confirmedKnowledge, qaPairs } from "../../../db/qa.ts";
import type { Deps } from "../../deps.ts";

export interface ListKnowledge {
  accountId: number;
  assistantId?: number | undefined;
  /** Only these sources. */
  ids?: number[];
  /** Only confirmed knowledge. */
  confirmed?: boolean;
  limit: number;
  offset: number;
}

/** All sources of an account's assistants, newest first, and the total number. */
export async function listKnowledge(ctx: Pick<Deps, "db">, filter: ListKnowledge) {
  const wanted = and(
    eq(sources.accountId, filter.accountId),
    isNull(sources.deletedAt),
    filter.assistantId === undefined ? undefined : eq(sources.assistantId, filter.assistantId),
    filter.ids === undefined
      ? undefined
      : sql`${sources.id} IN (SELECT value FROM json_each(${JSON.stringify(filter.ids)}))`,
    filter.confirmed ? isNotNull(confirmedKnowledge.sourceId) : undefined,
  );
  const cited = (what: string) =>
    sql`(SELECT ${sql.raw(what)} FROM ${sourceCitations} WHERE ${sourceCitations.sourceId} = ${sources.id})`;
  const [entries, [counted]] = await ctx.db.batch([
    ctx.db
      .select({
        id: sources.id,
        assistantId: sources.assistantId,
        kind: sources.kind,
        title: sources.title,
        status: sources.status,
        chunksCount: sources.chunksCount,
        question: qaPairs.question,
        answer: qaPairs.answer,
        tags: qaPairs.tags,
        fact: confirmedKnowledge.fact,
        documentId: confirmedKnowledge.documentId,
        confirmedAt: confirmedKnowledge.confirmedAt,
        uses: sql<number>`${cited("count(*)")} + coalesce(${trackedUsage.uses}, 0)`.as("all_uses"),
        lastUsedAt: sql<number>`max(coalesce(${cited("max(created_at)")}, 0), coalesce(${trackedUsage.lastUsedAt}, 0))`
          .mapWith((time: number) => time || null)
          .as("latest_use"),
        createdAt: sources.createdAt,
        updatedAt: sources.updatedAt,
      })
      .from(sources)
      .leftJoin(qaPairs, eq(qaPairs.sourceId, sources.id))
      .leftJoin(confirmedKnowledge, eq(confirmedKnowledge.sourceId, sources.id))
      .leftJoin(trackedUsage, eq(trackedUsage.sourceId, sources.id))
      .where(wanted)
      .orderBy(desc(sources.id))
      .limit(filter.limit)
      .offset(filter.offset),
    ctx.db
      .select({ total: count() })
      .from(sources)
      .leftJoin(confirmedKnowledge, eq(confirmedKnowledge.sourceId, sources.id))
      .where(wanted),
  ]);
  return { entries, total: counted?.total ?? 0 };
}

/** One source of knowledge. Times are milliseconds; `lastUsedAt` is null when it was never used. */
export type KnowledgeEntry = Awaited<ReturnType<typeof listKnowledge>>["entries"][number];
