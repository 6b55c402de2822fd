import { and, inArray, isNull, lt, lte, or, type SQL } from "drizzle-orm";
import { websites } from "../../../db/websites.ts";
import type { Deps } from "../../deps.ts";
import { enqueueCrawlStep } from "./enqueue-crawl-step.ts";
import { startCrawl } from "./start-crawl.ts";

/** Longer than a job may reasonably wait: the watchdog sends lost jobs, not waiting ones. */
const SILENT_AFTER_MS = 3 * 60_000;
/** Per kind and run: the next run takes the rest. */
const BATCH = 50;

/**
 * The watchdog of crawls, once a minute: sends lost steps and steps of dead workers again, and starts crawls that are
 * due. Returns the number of each.
 */
export async function redriveCrawls(ctx: Deps): Promise<{ stalled: number; due: number }> {
  const now = ctx.clock();
  const isUnfinished = and(inArray(websites.status, ["queued", "processing"]), isNull(websites.deletedAt));
  const isSilent = and(
    isNull(websites.leaseUntil),
    lt(websites.updatedAt, now - SILENT_AFTER_MS),
    or(isNull(websites.nextStepAt), lt(websites.nextStepAt, now - SILENT_AFTER_MS)),
  );
  const stalled = await touch(ctx, and(isUnfinished, or(isSilent, lte(websites.leaseUntil, now))));
  for (const website of stalled) await enqueueCrawlStep(ctx, website);
  const due = await ctx.db
    .select({ id: websites.id })
    .from(websites)
    .where(and(lte(websites.nextCrawlAt, now), isNull(websites.deletedAt)))
    .orderBy(websites.nextCrawlAt)
    .limit(BATCH);
  for (const { id } of due) await startCrawl(ctx, id);
  return { stalled: stalled.length, due: due.length };
}

/** Also releases a dead worker's lease, so that the next run skips the row. */
async function touch(ctx: Deps, which: SQL | undefined) {
  const some = ctx.db.select({ id: websites.id }).from(websites).where(which).limit(BATCH);
  return ctx.db
    .update(websites)
    .set({ leaseId: null, leaseUntil: null, updatedAt: ctx.clock() })
    .where(inArray(websites.id, some))
    .returning();
}
