import type { Deps } from "../../deps.ts";
import { atShard } from "./at-shard.ts";

type Sharded = Pick<Deps, "db" | "shards">;

/** Does the same in every shard at once. Throws what the first failing one throws. */
export function inEveryShard<Ctx extends Sharded, T>(ctx: Ctx, act: (ctx: Ctx) => Promise<T>): Promise<T[]> {
  return Promise.all(ctx.shards.map((_, shard) => act(atShard(ctx, shard))));
}

/**
 * Asks every shard for a record that only one can have, by something that does not name its shard: an address, a mailed token. Null
 * where none has it.
 */
export async function findInShards<Ctx extends Sharded, T>(
  ctx: Ctx,
  find: (ctx: Ctx) => Promise<T | null | undefined>,
): Promise<{ found: T; ctx: Ctx } | null> {
  const answers = await inEveryShard(ctx, async (shard) => ({ found: await find(shard), ctx: shard }));
  for (const { found, ctx: shard } of answers) if (found !== null && found !== undefined) return { found, ctx: shard };
  return null;
}
