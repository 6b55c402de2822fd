import { and, eq, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { runBatch } from "../../db/run-batch.ts";
import { websites } from "../../db/websites.ts";
import { announceChange } from "../../domain/conversations/inbox/announce-change.ts";
import type { Deps } from "../../domain/deps.ts";
import type { Website } from "../../domain/knowledge/website/types.ts";
import { LEASE_MS, LeaseLost } from "../pipeline/lease.ts";

type Change = Partial<typeof websites.$inferInsert>;

/**
 * A worker's lease on the next step of a website's crawl. Every write of the holder is one transaction that changes
 * nothing once the lease is lost or the website deleted.
 */
export interface CrawlLease {
  /** The row when the lease was taken; `attempts` includes this one. */
  website: Website;
  /** SQL that is true while the lease holds. */
  isMine: SQL;
  /** Runs statements, all guarded by `isMine`, and renews the lease. Throws `LeaseLost`. */
  commit(...statements: SQL[]): Promise<void>;
  /** Writes to the website's row and renews the lease. Throws `LeaseLost`. */
  write(change: Change): Promise<void>;
  /** Writes and releases the lease; the next job is for the next step. Throws `LeaseLost`. */
  release(change: Change): Promise<Website>;
}

/**
 * Takes the lease of a step that is due, that no other worker has taken, and whose site no other crawl is requesting
 * now; otherwise null.
 */
export async function takeCrawlLease(ctx: Deps, websiteId: number, step: number): Promise<CrawlLease | null> {
  const leaseId = crypto.randomUUID();
  const now = ctx.clock();
  const isFree = or(isNull(websites.leaseUntil), lte(websites.leaseUntil, now));
  const isUnfinished = inArray(websites.status, ["queued", "processing"]);
  const isTime = or(isNull(websites.nextStepAt), lte(websites.nextStepAt, now));
  const [website] = await ctx.db
    .update(websites)
    .set({
      status: "processing",
      leaseId,
      leaseUntil: now + LEASE_MS,
      attempts: sql`attempts + 1`,
      updatedAt: now,
    })
    .where(
      and(
        eq(websites.id, websiteId),
        eq(websites.step, step),
        isNull(websites.deletedAt),
        isUnfinished,
        isFree,
        isTime,
        sql`NOT EXISTS (SELECT 1 FROM websites AS other WHERE other.site = websites.site AND other.id <> websites.id
          AND other.lease_id IS NOT NULL AND other.lease_until > ${now} AND other.deleted_at IS NULL)`,
      ),
    )
    .returning();
  if (website === undefined) return null;
  const { accountId, assistantId } = website;
  const announce = () => announceChange(ctx, accountId, { resource: "sources", assistantId });
  announce();

  const isMine = sql`EXISTS (SELECT 1 FROM websites
    WHERE id = ${websiteId} AND lease_id = ${leaseId} AND deleted_at IS NULL)`;
  const whereMine = and(eq(websites.id, websiteId), eq(websites.leaseId, leaseId), isNull(websites.deletedAt));
  const renewed = () => ({ leaseUntil: ctx.clock() + LEASE_MS, updatedAt: ctx.clock() });

  async function change(set: Change): Promise<Website> {
    const [row] = await ctx.db.update(websites).set(set).where(whereMine).returning();
    if (row === undefined) throw new LeaseLost(`website ${websiteId}`);
    announce();
    return row;
  }
  return {
    website,
    isMine,
    async commit(...statements) {
      const { leaseUntil, updatedAt } = renewed();
      const renewal = sql`UPDATE websites SET lease_until = ${leaseUntil}, updated_at = ${updatedAt}
        WHERE id = ${websiteId} AND lease_id = ${leaseId} AND deleted_at IS NULL RETURNING id`;
      const [renewals = []] = await runBatch(ctx.db, [renewal, ...statements]);
      if (renewals.length === 0) throw new LeaseLost(`website ${websiteId}`);
    },
    write: async (set) => void (await change({ ...set, ...renewed() })),
    release: (set) => change({ ...set, leaseId: null, leaseUntil: null, step: step + 1, updatedAt: ctx.clock() }),
  };
}

/** Whether a step that could not be leased is still pending: its site is in use, or the step is due later. */
export async function waitsForSite(ctx: Deps, websiteId: number, step: number): Promise<boolean> {
  const [row] = await ctx.db
    .select({ id: websites.id })
    .from(websites)
    .where(
      and(
        eq(websites.id, websiteId),
        eq(websites.step, step),
        isNull(websites.deletedAt),
        isNull(websites.leaseId),
        inArray(websites.status, ["queued", "processing"]),
      ),
    );
  return row !== undefined;
}
