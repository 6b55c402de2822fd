import { and, eq, inArray, isNull, lte, or, sql } from "drizzle-orm";
import { trainingSessions } from "../../../db/training.ts";
import type { Deps } from "../../deps.ts";
import { LEASE_MS } from "./training-limits.ts";

/** The session was cancelled, or another worker has claimed it: the worker that gets this error stops and writes nothing. */
export class TrainingLost extends Error {}

type Session = typeof trainingSessions.$inferSelect;

/** A worker's lease on a training session. After the lease is lost, its writes change nothing. */
export interface TrainingLease {
  /** The row as it was claimed; `attempts` includes this one. */
  session: Session;
  leaseId: string;
  /** Stores changes and renews the lease. Throws `TrainingLost`. */
  save(change: Partial<typeof trainingSessions.$inferInsert>): Promise<void>;
  /** Stores changes and releases the lease. Throws `TrainingLost`. */
  release(change: Partial<typeof trainingSessions.$inferInsert>): Promise<void>;
}

/** Claims a session that is neither ended nor leased; null otherwise. */
export async function claimTraining(ctx: Deps, sessionId: number): Promise<TrainingLease | null> {
  const leaseId = crypto.randomUUID();
  const now = ctx.clock();
  const isFree = or(isNull(trainingSessions.leaseUntil), lte(trainingSessions.leaseUntil, now));
  const isUnfinished = inArray(trainingSessions.state, ["queued", "running"]);
  const [session] = await ctx.db
    .update(trainingSessions)
    .set({ state: "running", leaseId, leaseUntil: now + LEASE_MS, attempts: sql`attempts + 1`, updatedAt: now })
    .where(and(eq(trainingSessions.id, sessionId), isUnfinished, isFree))
    .returning();
  if (session === undefined) return null;

  async function change(fields: Partial<typeof trainingSessions.$inferInsert>): Promise<void> {
    const rows = await ctx.db
      .update(trainingSessions)
      .set({ ...fields, updatedAt: ctx.clock() })
      .where(and(eq(trainingSessions.id, sessionId), eq(trainingSessions.leaseId, leaseId)))
      .returning({ id: trainingSessions.id });
    if (rows.length === 0) throw new TrainingLost(`training session ${sessionId}`);
  }
  return {
    ...{ session, leaseId },
    save: (fields) => change({ ...fields, leaseUntil: ctx.clock() + LEASE_MS }),
    release: (fields) => change({ ...fields, leaseId: null, leaseUntil: null }),
  };
}
