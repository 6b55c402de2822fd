import { and, count, desc, eq, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { sources } from "../../../db/knowledge.ts";
import type { Deps } from "../../deps.ts";
import type { Source } from "./source.ts";

export interface ListDocuments {
  accountId: number;
  /** Only documents of this assistant; none for another tenant's. */
  assistantId?: number;
  /** Only documents in this state. */
  status?: Source["status"] | undefined;
  /** Only documents of this kind. */
  kind?: Source["kind"] | undefined;
  /** A part of the title or the address, in any case. */
  query?: string | undefined;
  limit: number;
  offset: number;
}

/**
 * The account's documents, newest first, and the total number. Deleted documents are not included; Q&A pairs have a
 * list of their own.
 */
export async function listDocuments(
  ctx: Deps,
  { accountId, assistantId, status, kind, query, limit, offset }: ListDocuments,
): Promise<{ documents: Source[]; total: number }> {
  const visible = and(
    eq(sources.accountId, accountId),
    assistantId === undefined ? undefined : eq(sources.assistantId, assistantId),
    ne(sources.kind, "qa"),
    status === undefined ? undefined : eq(sources.status, status),
    kind === undefined ? undefined : eq(sources.kind, kind),
    query ? contains(query) : undefined,
    isNull(sources.deletedAt),
  );
  const [documents, [counted]] = await ctx.db.batch([
    ctx.db.select().from(sources).where(visible).orderBy(desc(sources.id)).limit(limit).offset(offset),
    ctx.db.select({ total: count() }).from(sources).where(visible),
  ]);
  return { documents, total: counted?.total ?? 0 };
}

/** SQLite changes the case of ASCII letters only: other letters are compared as typed, in lower case and with a capital. */
function contains(query: string): SQL | undefined {
  const lower = query.toLowerCase();
  const spellings = [...new Set([query, lower, lower.charAt(0).toUpperCase() + lower.slice(1), query.toUpperCase()])];
  return or(
    sql`instr(lower(${sources.title}), ${lower}) > 0`,
    ...spellings.map((spelling) => sql`instr(${sources.title}, ${spelling}) > 0`),
    sql`instr(lower(${sources.url}), ${lower}) > 0`,
  );
}
