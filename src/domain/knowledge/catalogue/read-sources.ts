import { and, eq, isNull, sql } from "drizzle-orm";
import { sources } from "../../../db/knowledge.ts";
import type { Deps } from "../../deps.ts";
import type { Source } from "./source.ts";

/** The sources of an account with these ids, in the order of the ids, each once. Others and deleted ones are left out. */
export async function readSources(ctx: Pick<Deps, "db">, accountId: number, ids: number[]): Promise<Source[]> {
  // One parameter: D1 binds at most 100.
  const isAsked = sql`${sources.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  const own = and(eq(sources.accountId, accountId), isNull(sources.deletedAt), isAsked);
  const found = new Map((await ctx.db.select().from(sources).where(own)).map((source) => [source.id, source]));
  return [...new Set(ids)].flatMap((id) => found.get(id) ?? []);
}
