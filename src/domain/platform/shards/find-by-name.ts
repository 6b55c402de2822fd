import { eq, sql } from "drizzle-orm";
import { nameShards } from "../../../db/shard-names.ts";
import { sha256 } from "../../../kit/sha256.ts";
import type { Deps } from "../../deps.ts";
import { atPlatform, atShard } from "./at-shard.ts";
import { askShard, findInShards } from "./in-every-shard.ts";

type Sharded = Pick<Deps, "db" | "shards">;

/** A kind of name that only one record of all shards has. */
export type NameKind = "email" | "username" | "mailbox";

/**
 * Finds the record of a name, in the shard where it was found last, else in every shard. Null where none has it. The same name must
 * always be written in the same way.
 */
export async function findByName<Ctx extends Sharded, T>(
  ctx: Ctx,
  [kind, name]: [NameKind, string],
  find: (ctx: Ctx) => Promise<T | null | undefined>,
): Promise<{ found: T; ctx: Ctx } | null> {
  if (ctx.shards.length === 1) return findInShards(ctx, find);
  const { db } = atPlatform(ctx);
  const nameHash = await hashOf([kind, name]);
  const hint = await db.select().from(nameShards).where(eq(nameShards.nameHash, nameHash)).get();
  if (hint !== undefined) {
    // Where that shard does not answer, the record may have gone to another.
    const found = await askShard(ctx, hint.shard, find).catch(() => null);
    if (found !== null && found !== undefined) return { found, ctx: atShard(ctx, hint.shard) };
  }
  const answer = await findInShards(ctx, find);
  if (answer === null) {
    if (hint !== undefined) await forgetNames(ctx, [[kind, name]]);
    return null;
  }
  const shard = ctx.shards.indexOf(answer.ctx.db);
  const row = { nameHash, shard };
  await db.insert(nameShards).values(row).onConflictDoUpdate({ target: nameShards.nameHash, set: { shard } });
  return answer;
}

/** Forgets where names were found, when their records are erased. */
export async function forgetNames(ctx: Sharded, names: (readonly [NameKind, string])[]): Promise<void> {
  if (ctx.shards.length === 1) return;
  const hashes = await Promise.all(names.map((name) => hashOf(name)));
  await atPlatform(ctx)
    .db.delete(nameShards)
    .where(sql`${nameShards.nameHash} IN (SELECT value FROM json_each(${JSON.stringify(hashes)}))`);
}

function hashOf([kind, name]: readonly [NameKind, string]): Promise<string> {
  return sha256(`${kind}:${name}`);
}
