import { and, eq, isNull } from "drizzle-orm";
import { sources } from "../../../db/knowledge.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Source } from "./source.ts";

/** Reads the row of one document. Throws `not_found`, also for a deleted document and another account's. */
export async function readDocument(
  ctx: Deps,
  { accountId, sourceId }: { accountId: number; sourceId: number },
): Promise<Source> {
  const [source] = await ctx.db
    .select()
    .from(sources)
    .where(and(eq(sources.id, sourceId), eq(sources.accountId, accountId), isNull(sources.deletedAt)));
  if (source === undefined) throw new DomainError("not_found", "No such document.", { sourceId });
  return source;
}
