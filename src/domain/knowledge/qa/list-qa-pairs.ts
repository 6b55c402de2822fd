import { and, count, desc, eq, sql } from "drizzle-orm";
import { qaPairs } from "../../../db/qa.ts";
import type { Deps } from "../../deps.ts";
import { splitWords } from "../../language/text/split-words.ts";
import { stem } from "../../language/text/stem.ts";
import type { QaPair } from "./qa-pair.ts";
import { selectPairs } from "./read-qa-pair.ts";

/** Words of a search that are used; more would only cost time. */
const maxWords = 16;

export interface ListQaPairs {
  accountId: number;
  /** Only pairs of this assistant; none for another tenant's. */
  assistantId?: number | undefined;
  /** All its words must occur in the question, the answer or the tags, in any form; the last one may be a prefix. */
  query?: string | undefined;
  limit: number;
  offset: number;
}

/** An account's pairs, newest first, and the total number. A query without words finds nothing. */
export async function listQaPairs(
  ctx: Pick<Deps, "db">,
  { accountId, assistantId, query, limit, offset }: ListQaPairs,
): Promise<{ pairs: QaPair[]; total: number }> {
  const words = query?.trim() ? splitWords(query).slice(0, maxWords).map(stem) : null;
  if (words?.length === 0) return { pairs: [], total: 0 };
  const match =
    words === null ? null : `account:a${accountId} AND stems:(${words.map((word) => `"${word}"`).join(" AND ")}*)`;
  const wanted = and(
    eq(qaPairs.accountId, accountId),
    assistantId === undefined ? undefined : eq(qaPairs.assistantId, assistantId),
    match === null
      ? undefined
      : sql`${qaPairs.sourceId} IN (SELECT rowid FROM qa_search WHERE qa_search MATCH ${match})`,
  );
  const [pairs, [counted]] = await ctx.db.batch([
    selectPairs(ctx, wanted).orderBy(desc(qaPairs.sourceId)).limit(limit).offset(offset),
    ctx.db.select({ total: count() }).from(qaPairs).where(wanted),
  ]);
  return { pairs, total: counted?.total ?? 0 };
}
