import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { atShard } from "./at-shard.ts";

type Sharded = Pick<Deps, "db" | "shards">;

/** Does the same in every shard at once. Throws what the first failing one throws, and as `askShard` does. */
export function inEveryShard<Ctx extends Sharded, T>(ctx: Ctx, act: (ctx: Ctx) => Promise<T>): Promise<T[]> {
  return Promise.all(ctx.shards.map((_, shard) => askShard(ctx, shard, act)));
}

/**
 * Asks every shard for a record that only one can have, by something that does not name its shard: an address, a mailed token. Answers
 * as soon as one has it, also when another is away. Null where none has it: then all must have answered. Throws as `inEveryShard`.
 */
export function findInShards<Ctx extends Sharded, T>(
  ctx: Ctx,
  find: (ctx: Ctx) => Promise<T | null | undefined>,
): Promise<{ found: T; ctx: Ctx } | null> {
  return new Promise((resolve, reject) => {
    const asked = ctx.shards.map(async (_, number) => {
      const found = await askShard(ctx, number, find);
      if (found !== null && found !== undefined) resolve({ found, ctx: atShard(ctx, number) });
    });
    void Promise.allSettled(asked).then((answers) => {
      const failed = answers.find(({ status }) => status === "rejected");
      if (failed?.status === "rejected") reject(failed.reason);
      else resolve(null);
    });
  });
}

/**
 * Asks one of several shards for what needs them all. Throws `dependency_failed` when it does not answer, so that clients are told
 * to come back: with one database nothing would work, and nobody could tell them.
 */
export async function askShard<Ctx extends Sharded, T>(
  ctx: Ctx,
  shard: number,
  act: (ctx: Ctx) => Promise<T>,
): Promise<T> {
  try {
    return await act(atShard(ctx, shard));
  } catch (error) {
    if (ctx.shards.length === 1 || error instanceof DomainError) throw error;
    console.error("a database does not answer", { shard, error });
    throw new DomainError("dependency_failed", "A database does not answer. Try again later.");
  }
}
