import type { Deps } from "../../deps.ts";
import { shardOf, shardOfToken } from "./rules.ts";

type Sharded = Pick<Deps, "db" | "shards">;

/** The dependencies with the database of a shard; with the first, where no record of it can be, for an unknown number. */
export function atShard<Ctx extends Sharded>(ctx: Ctx, shard: number): Ctx {
  const db = ctx.shards[shard] ?? ctx.shards[0];
  return db === undefined || db === ctx.db ? ctx : { ...ctx, db };
}

/** The dependencies with the database that has the record with an id: an account, a user, a dialog or any other. */
export function atShardOf<Ctx extends Sharded>(ctx: Ctx, id: number): Ctx {
  return atShard(ctx, shardOf(id));
}

/** The dependencies with the database that a token names. */
export function atShardOfToken<Ctx extends Sharded>(ctx: Ctx, token: string): Ctx {
  return atShard(ctx, shardOfToken(token));
}

/**
 * The dependencies with the first database, which also has what belongs to no account: the platform's settings, the pool of AI
 * tokens, the registry of plugins and the audit log of administrators.
 */
export function atPlatform<Ctx extends Sharded>(ctx: Ctx): Ctx {
  return atShard(ctx, 0);
}
