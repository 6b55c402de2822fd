import { lte, or, sql } from "drizzle-orm";
import { nameLeases } from "../../../db/shard-names.ts";
import type { Deps } from "../../deps.ts";
import { atPlatform, atShard } from "./at-shard.ts";

/** Longer than any request runs between the check and the write. */
const leaseMs = 60_000;

/**
 * Whether this shard may write a name that only one account of all may have: no other shard has it, and none writes it at the same
 * time. Within a shard the table's own UNIQUE decides. `has` tells whether a shard has the name.
 */
export async function leaseName<Ctx extends Pick<Deps, "db" | "shards" | "clock">>(
  ctx: Ctx,
  name: string,
  has: (ctx: Ctx) => Promise<boolean>,
): Promise<boolean> {
  if (ctx.shards.length === 1) return true;
  const shard = ctx.shards.indexOf(ctx.db);
  const now = ctx.clock();
  const [leased] = await atPlatform(ctx)
    .db.insert(nameLeases)
    .values({ name, shard, until: now + leaseMs })
    .onConflictDoUpdate({
      target: nameLeases.name,
      set: { shard, until: now + leaseMs },
      setWhere: or(lte(nameLeases.until, now), sql`${nameLeases.shard} = ${shard}`),
    })
    .returning({ name: nameLeases.name });
  if (leased === undefined) return false;
  const others = ctx.shards.flatMap((db, number) => (db === ctx.db ? [] : [has(atShard(ctx, number))]));
  return !(await Promise.all(others)).includes(true);
}

/** Deletes the leases that have ended. */
export async function deleteOldLeases(ctx: Pick<Deps, "db" | "clock">): Promise<void> {
  await ctx.db.delete(nameLeases).where(lte(nameLeases.until, ctx.clock()));
}
