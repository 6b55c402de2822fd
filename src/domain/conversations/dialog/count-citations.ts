import type { BatchItem } from "drizzle-orm/batch";
import { sourceCitations } from "../../../db/knowledge-quality.ts";
import type { Deps } from "../../deps.ts";
import type { Message } from "./types.ts";

/**
 * The statement that counts the sources a message cites, once even if it runs again; none for a message without
 * citations.
 */
export function countCitations(ctx: Pick<Deps, "db">, accountId: number, message: Message): BatchItem<"sqlite">[] {
  const cited = new Set(message.answer?.citations.map((citation) => citation.sourceId));
  if (cited.size === 0) return [];
  const { dialogId, seq, createdAt } = message;
  const rows = Array.from(cited, (sourceId) => ({ sourceId, dialogId, seq, accountId, createdAt }));
  return [ctx.db.insert(sourceCitations).values(rows).onConflictDoNothing()];
}
