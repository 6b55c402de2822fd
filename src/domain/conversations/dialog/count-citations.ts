import { sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { sourceCitations } from "../../../db/knowledge-quality.ts";
import type { Deps } from "../../deps.ts";
import type { Message } from "./types.ts";

/**
 * The statement that counts the sources a message cites, once even if it runs again; none for a message without
 * citations of sources.
 */
export function countCitations(ctx: Pick<Deps, "db">, accountId: number, message: Message): BatchItem<"sqlite">[] {
  const sources = message.answer?.citations.filter((citation) => citation.tool === undefined) ?? [];
  const cited = new Set(sources.map((citation) => citation.sourceId));
  if (cited.size === 0) return [];
  const { dialogId, seq, createdAt } = message;
  // In the order of the table's columns. The sources are one parameter, because D1 binds at most 100.
  const rows = sql`SELECT value, ${dialogId}, ${seq}, ${accountId}, ${createdAt}
    FROM json_each(${JSON.stringify([...cited])}) WHERE true`;
  return [ctx.db.insert(sourceCitations).select(rows).onConflictDoNothing()];
}
