import { and, count, desc, eq, isNull, ne } from "drizzle-orm";
import { sources } from "../../../db/knowledge.ts";
import type { Deps } from "../../deps.ts";
import type { Source } from "./source.ts";

export interface ListDocuments {
  accountId: number;
  /** Only documents of this assistant; none for another tenant's. */
  assistantId?: number;
  limit: number;
  offset: number;
}

/**
 * The account's documents, newest first, and the total number. Deleted documents are not included; Q&A pairs have a
 * list of their own.
 */
export async function listDocuments(
  ctx: Deps,
  { accountId, assistantId, limit, offset }: ListDocuments,
): Promise<{ documents: Source[]; total: number }> {
  const visible = and(
    eq(sources.accountId, accountId),
    assistantId === undefined ? undefined : eq(sources.assistantId, assistantId),
    ne(sources.kind, "qa"),
    isNull(sources.deletedAt),
  );
  const [documents, [counted]] = await ctx.db.batch([
    ctx.db.select().from(sources).where(visible).orderBy(desc(sources.id)).limit(limit).offset(offset),
    ctx.db.select({ total: count() }).from(sources).where(visible),
  ]);
  return { documents, total: counted?.total ?? 0 };
}
