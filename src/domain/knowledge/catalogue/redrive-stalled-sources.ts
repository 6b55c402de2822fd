import { and, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, ne, or, type SQL, sql } from "drizzle-orm";
import type { SQLiteUpdateSetSource } from "drizzle-orm/sqlite-core";
import { sources } from "../../../db/knowledge.ts";
import type { Deps } from "../../deps.ts";
import { GIVEN_UP, MAX_INGEST_ATTEMPTS, MAX_WORKER_DEATHS, TOO_COMPLEX } from "./ingest-limits.ts";

/** Longer than the longest backoff of a retry, so that the watchdog sends lost jobs, not waiting ones. */
const QUEUED_FOR_MS = 5 * 60_000;
const UNCLEANED_FOR_MS = 5 * 60_000;
/** Per kind and run: the next run takes the rest. */
const BATCH = 100;

/**
 * The watchdog of sources, once a minute: sends lost jobs of `queued` sources again, those of sources whose worker died
 * while `processing`, and those of deleted sources that were not cleaned; fails sources whose workers died twice, or
 * that were tried too often.
 * So every source is finished eventually. Returns the number of each.
 */
export async function redriveStalledSources(
  ctx: Deps,
): Promise<{ failed: number; stopped: number; queued: number; uncleaned: number }> {
  const now = ctx.clock();
  const leaseIsOver = or(isNull(sources.leaseUntil), lte(sources.leaseUntil, now));
  // Pages that are not fetched yet are handled by redrive-crawls.ts.
  const hasBytes = or(ne(sources.kind, "page"), gt(sources.sizeBytes, 0));
  const died = and(eq(sources.status, "processing"), leaseIsOver, isNull(sources.deletedAt));
  const free = { leaseId: null, leaseUntil: null };
  const tooOften = and(died, gte(sources.deaths, MAX_WORKER_DEATHS - 1));
  const killing = await touch(ctx, tooOften, { status: "failed", ...TOO_COMPLEX, ...free, deaths: 0 });
  const isTriedUp = gte(sources.attempts, sql`${sources.attemptsForgiven} + ${MAX_INGEST_ATTEMPTS}`);
  const triedUp = await touch(ctx, and(died, isTriedUp), { status: "failed", ...GIVEN_UP, ...free, deaths: 0 });
  const stopped = await touch(ctx, died, { status: "queued", ...free, deaths: sql`${sources.deaths} + 1` });
  const queued = await touch(
    ctx,
    and(eq(sources.status, "queued"), isNull(sources.deletedAt), lt(sources.updatedAt, now - QUEUED_FOR_MS), hasBytes),
    {},
  );
  const uncleaned = await touch(
    ctx,
    and(isNotNull(sources.deletedAt), isNull(sources.cleanedAt), lt(sources.updatedAt, now - UNCLEANED_FOR_MS)),
    {},
  );
  await sendAll(ctx, [...stopped, ...queued], "ingest");
  await sendAll(ctx, uncleaned, "clean");
  return {
    failed: killing.length + triedUp.length,
    stopped: stopped.length,
    queued: queued.length,
    uncleaned: uncleaned.length,
  };
}

/** Changes at most `BATCH` of the matching rows, and their `updated_at`, so that the next run skips them. */
async function touch(ctx: Deps, which: SQL | undefined, set: SQLiteUpdateSetSource<typeof sources>): Promise<number[]> {
  const some = ctx.db.select({ id: sources.id }).from(sources).where(which).limit(BATCH);
  const rows = await ctx.db
    .update(sources)
    .set({ ...set, updatedAt: ctx.clock() })
    .where(inArray(sources.id, some))
    .returning({ id: sources.id });
  return rows.map((row) => row.id);
}

async function sendAll(ctx: Deps, sourceIds: number[], type: "ingest" | "clean"): Promise<void> {
  const sent = await Promise.allSettled(sourceIds.map((sourceId) => ctx.ingestQueue.send({ type, sourceId })));
  const refused = sent.filter((result) => result.status === "rejected");
  if (refused.length > 0) {
    console.error("ingest queue refused jobs; the next run sends them", { type, refused: refused.length });
  }
}
