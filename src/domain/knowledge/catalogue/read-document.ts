import { and, eq, isNull } from "drizzle-orm";
import { sources } from "../../../db/knowledge.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Source } from "./source.ts";

/** One document's row. Throws `not_found`, for a deleted one and for another account's alike. */
export async function readDocument(
  ctx: Deps,
  { accountId, sourceId }: { accountId: number; sourceId: number },
): Promise<Source> {
  const [source] = await ctx.db
    .select()
    .from(sources)
    .where(and(eq(sources.id, sourceId), eq(sources.accountId, accountId), isNull(sources.deletedAt)));
  if (source === undefined) throw new DomainError("not_found", "There is no such document.", { sourceId });
  return source;
}
