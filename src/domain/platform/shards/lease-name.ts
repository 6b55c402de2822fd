import { and, eq, gt, lte, sql } from "drizzle-orm";
import { nameLeases } from "../../../db/shard-names.ts";
import type { Deps } from "../../deps.ts";
import { atPlatform } from "./at-shard.ts";
import { askShard } from "./in-every-shard.ts";

type Shard = Pick<Deps, "db" | "shards" | "clock">;

/** Longer than any request runs between the check and the write. */
const leaseMs = 60_000;

/** A name that only one account of all shards may have. */
export interface UniqueName<Ctx> {
  /** With its kind: `email:ann@example.com`. */
  name: string;
  /** Whether a shard has it. */
  has: (ctx: Ctx) => Promise<boolean>;
  /** The error of a name that another account has. */
  taken: () => Error;
}

/**
 * Runs `write`, which gives this shard's record a name, while no other shard writes the name. Throws `taken` when another shard has it
 * or is writing it, `dependency_failed` when one does not answer, and what `write` throws. Afterwards the name is free for every shard
 * that then finds nobody with it. Within a shard the table's own UNIQUE decides.
 */
export async function leaseName<Ctx extends Shard, T>(
  ctx: Ctx,
  { name, has, taken }: UniqueName<Ctx>,
  write: () => Promise<T>,
): Promise<T> {
  if (ctx.shards.length === 1) return write();
  const lease = await take(ctx, name);
  if (lease === null) throw taken();
  try {
    const others = ctx.shards.flatMap((db, shard) => (db === ctx.db ? [] : [askShard(ctx, shard, has)]));
    if ((await Promise.all(others)).includes(true)) throw taken();
    return await write();
  } finally {
    if (lease.isOwn) await release(ctx, name, lease.until);
  }
}

/**
 * Takes the lease, or joins one of this shard: whoever joins moves its end, so that neither releases it while the other writes. Null
 * while another shard has it.
 */
async function take(ctx: Shard, name: string): Promise<{ until: number; isOwn: boolean } | null> {
  const { db } = atPlatform(ctx);
  const shard = ctx.shards.indexOf(ctx.db);
  const now = ctx.clock();
  const until = now + leaseMs;
  const [taken] = await db
    .insert(nameLeases)
    .values({ name, shard, until })
    .onConflictDoUpdate({ target: nameLeases.name, set: { shard, until }, setWhere: lte(nameLeases.until, now) })
    .returning({ until: nameLeases.until });
  if (taken !== undefined) return { ...taken, isOwn: true };
  const [joined] = await db
    .update(nameLeases)
    .set({ until: sql`max(${nameLeases.until} + 1, ${until})` })
    .where(and(eq(nameLeases.name, name), eq(nameLeases.shard, shard), gt(nameLeases.until, now)))
    .returning({ until: nameLeases.until });
  return joined === undefined ? null : { ...joined, isOwn: false };
}

/** Ends a lease that nobody has joined. Where that fails, the lease ends by itself. */
async function release(ctx: Shard, name: string, until: number): Promise<void> {
  try {
    await atPlatform(ctx)
      .db.delete(nameLeases)
      .where(and(eq(nameLeases.name, name), eq(nameLeases.until, until)));
  } catch (error) {
    console.error("the lease of a name not ended", { error });
  }
}

/** Deletes the leases that have ended. */
export async function deleteOldLeases(ctx: Pick<Deps, "db" | "clock">): Promise<void> {
  await ctx.db.delete(nameLeases).where(lte(nameLeases.until, ctx.clock()));
}
