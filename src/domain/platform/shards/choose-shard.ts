import type { Db } from "../../../db/client.ts";
import type { Deps } from "../../deps.ts";
import { idsPerShard } from "./rules.ts";

/** How long the choice holds, milliseconds: sizes change slowly. */
const chosenMs = 60_000;
const chosen = new WeakMap<readonly Db[], { shard: number; wanted: number | null; until: number }>();

/**
 * The shard of a new account: the one that is set, else the smallest that answers and counts its ids from its own range. An account
 * stays in its shard. Throws when none can take it.
 */
export async function chooseShard(ctx: Pick<Deps, "shards" | "newAccountsShard" | "clock">): Promise<number> {
  const { shards, newAccountsShard: wanted } = ctx;
  if (shards.length === 1) return 0;
  const known = chosen.get(shards);
  if (known !== undefined && known.wanted === wanted && ctx.clock() < known.until) return known.shard;
  const numbers = wanted === null ? shards.map((_, shard) => shard) : [wanted];
  const sizes = await Promise.allSettled(numbers.map((shard) => sizeOf(shards[shard], shard)));
  const usable = sizes.flatMap((size, at) =>
    size.status === "fulfilled" ? [{ shard: numbers[at] ?? 0, bytes: size.value }] : [],
  );
  for (const size of sizes) if (size.status === "rejected") console.error("a shard takes no accounts", size.reason);
  const [smallest] = usable.sort((one, other) => one.bytes - other.bytes);
  if (smallest === undefined) throw new Error("No database can take a new account.");
  chosen.set(shards, { shard: smallest.shard, wanted, until: ctx.clock() + chosenMs });
  return smallest.shard;
}

/** The bytes of a shard. Throws when it does not exist, does not answer, or a table of it counts from another shard's range. */
async function sizeOf(db: Db | undefined, shard: number): Promise<number> {
  if (db === undefined) throw new Error(`There is no database ${shard}.`);
  const { results, meta } = await db.$client
    .prepare(
      `SELECT count(*) AS n FROM sqlite_schema AS t LEFT JOIN sqlite_sequence AS s ON s.name = t.name
       WHERE t.type = 'table' AND t.sql LIKE '%AUTOINCREMENT%' AND coalesce(s.seq, 0) < ?`,
    )
    .bind(shard * idsPerShard)
    .all<{ n: number }>();
  if (shard > 0 && (results[0]?.n ?? 1) > 0) throw new Error(`Database ${shard} is not numbered: run npm run deploy.`);
  return meta.size_after;
}
