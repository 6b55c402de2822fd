import type { Db } from "../../../db/client.ts";
import { within } from "../../../kit/within.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { idsPerShard } from "./rules.ts";

/** How long the choice holds, milliseconds: sizes change slowly. */
const chosenMs = 60_000;

/** A database that has not told its size by then takes no account, milliseconds. */
const answerMs = 5_000;
const chosen = new WeakMap<readonly Db[], { shard: number; wanted: number | null; until: number }>();

/**
 * The shard of a new account: the one that is set, else the smallest that answers and counts its ids in its own range; of equal ones
 * the one that was added last. An account stays in its shard. Throws `dependency_failed` when none can take it.
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
  const [smallest] = usable.sort((one, other) => one.bytes - other.bytes || other.shard - one.shard);
  if (smallest === undefined) throw new DomainError("dependency_failed", "No database can take a new account.");
  chosen.set(shards, { shard: smallest.shard, wanted, until: ctx.clock() + chosenMs });
  return smallest.shard;
}

/** The bytes of a shard. Throws when it does not exist, does not answer, or a table of it counts in another shard's range. */
async function sizeOf(db: Db | undefined, shard: number): Promise<number> {
  if (db === undefined) throw new Error(`There is no database ${shard}.`);
  const query = db.$client
    .prepare(
      `SELECT min(coalesce(s.seq, 0)) AS first, max(coalesce(s.seq, 0)) AS last
       FROM sqlite_schema AS t LEFT JOIN sqlite_sequence AS s ON s.name = t.name
       WHERE t.type = 'table' AND t.sql LIKE '%AUTOINCREMENT%'`,
    )
    .all<{ first: number | null; last: number | null }>();
  const answer = await within(answerMs, query);
  if (answer === null) throw new Error(`Database ${shard} does not answer.`);
  const { first, last } = answer.results[0] ?? { first: null, last: null };
  if ((first ?? 0) < shard * idsPerShard) throw new Error(`Database ${shard} is not numbered: run npm run deploy.`);
  if ((last ?? 0) >= (shard + 1) * idsPerShard) throw new Error(`Database ${shard} has no ids left.`);
  return answer.meta.size_after;
}
