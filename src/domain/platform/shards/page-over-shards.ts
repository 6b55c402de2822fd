import type { Deps } from "../../deps.ts";
import { inEveryShard } from "./in-every-shard.ts";

interface Page {
  limit: number;
  offset: number;
}

/**
 * A page of a list of all shards: each is asked for its first `offset + limit` rows, in the order of `compare`, and for the number of
 * its rows. For administrators, whose lists are short; an account's list is in one shard.
 */
export async function pageOverShards<Ctx extends Pick<Deps, "db" | "shards">, Row>(
  ctx: Ctx,
  { limit, offset }: Page,
  list: (ctx: Ctx, page: Page) => Promise<{ rows: Row[]; total: number }>,
  compare: (one: Row, other: Row) => number,
): Promise<{ rows: Row[]; total: number }> {
  if (ctx.shards.length === 1) return list(ctx, { limit, offset });
  const parts = await inEveryShard(ctx, (shard) => list(shard, { limit: offset + limit, offset: 0 }));
  const rows = parts.flatMap((part) => part.rows).sort(compare);
  return { rows: rows.slice(offset, offset + limit), total: parts.reduce((sum, { total }) => sum + total, 0) };
}

/** Orders records of different shards, whose ids do not tell their age. */
export function newestFirst(one: { id: number; createdAt: number }, other: { id: number; createdAt: number }): number {
  return other.createdAt - one.createdAt || other.id - one.id;
}
