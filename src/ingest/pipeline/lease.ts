import { and, eq, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { sources } from "../../db/knowledge.ts";
import { announceChange } from "../../domain/conversations/inbox/announce-change.ts";
import type { Deps } from "../../domain/deps.ts";
import type { Source } from "../../domain/knowledge/catalogue/source.ts";

/** How long a lease lasts without a renewal, before another worker may take the source. */
export const LEASE_MS = 120_000;

/** The source was leased by another worker or deleted: the former holder must stop and write nothing more. */
export class LeaseLost extends Error {}

type Change = Partial<typeof sources.$inferInsert>;

/**
 * A worker's lease on a source. The database grants it by compare-and-set, and every write of the holder goes through
 * it: a worker that has lost its lease changes nothing.
 */
export interface Lease {
  /** The row when the lease was taken; `attempts` includes this one, `deaths` the last worker if it died. */
  source: Source;
  /** Writes to the source's row and renews the lease. Throws `LeaseLost`. */
  write(change: Change): Promise<void>;
  /** Writes and releases the lease. Throws `LeaseLost`. */
  release(change: Change): Promise<void>;
}

/** Takes the lease of a source; null when it is leased, finished, deleted or missing. */
export async function takeLease(ctx: Deps, sourceId: number): Promise<Lease | null> {
  const leaseId = crypto.randomUUID();
  const now = ctx.clock();
  const [before] = await ctx.db.select({ attempts: sources.attempts }).from(sources).where(eq(sources.id, sourceId));
  if (before === undefined) return null;
  const isFree = or(isNull(sources.leaseUntil), lte(sources.leaseUntil, now));
  const isUnfinished = inArray(sources.status, ["queued", "processing"]);
  const [source] = await ctx.db
    .update(sources)
    .set({
      status: "processing",
      leaseId,
      leaseUntil: now + LEASE_MS,
      attempts: before.attempts + 1,
      // The lease of a worker that died is over, but was not released.
      deaths: sql`${sources.deaths} + (${sources.leaseId} IS NOT NULL)`,
      pagesDone: 0,
      errorCode: null,
      errorMessage: null,
      updatedAt: now,
    })
    .where(
      and(
        eq(sources.id, sourceId),
        eq(sources.attempts, before.attempts),
        isNull(sources.deletedAt),
        isUnfinished,
        isFree,
      ),
    )
    .returning();
  if (source === undefined) return null;
  const announce = () =>
    announceChange(ctx, source.accountId, { resource: "sources", assistantId: source.assistantId });
  announce();

  const isMine = and(eq(sources.id, sourceId), eq(sources.leaseId, leaseId));
  async function change(set: Change, where: SQL | undefined): Promise<void> {
    const rows = await ctx.db
      .update(sources)
      .set({ ...set, updatedAt: ctx.clock() })
      .where(and(isMine, where))
      .returning({ id: sources.id });
    if (rows.length === 0) throw new LeaseLost(`source ${sourceId}`);
    announce();
  }
  return {
    source,
    write: (set) => change({ ...set, leaseUntil: ctx.clock() + LEASE_MS }, isNull(sources.deletedAt)),
    release: (set) => change({ deaths: 0, ...set, leaseId: null, leaseUntil: null }, undefined),
  };
}
