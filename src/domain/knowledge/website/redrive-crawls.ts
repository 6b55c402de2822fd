import { and, inArray, isNull, lt, lte, or, type SQL } from "drizzle-orm";
import { websites } from "../../../db/websites.ts";
import type { Deps } from "../../deps.ts";
import { sendStep } from "./send-step.ts";
import { startCrawl } from "./start-crawl.ts";

/** Longer than a job may reasonably wait: the watchdog sends what is lost, not what waits. */
const SILENT_FOR_MS = 3 * 60_000;
/** Of each kind and run: the next minute takes the next ones. */
const BATCH = 50;

/**
 * The watchdog of crawls, once a minute: sends again the step that nobody came for or whose worker died, and begins the
 * crawls that are due. Answers how many of each.
 */
export async function redriveCrawls(ctx: Deps): Promise<{ stalled: number; due: number }> {
  const now = ctx.clock();
  const isUnfinished = and(inArray(websites.status, ["queued", "processing"]), isNull(websites.deletedAt));
  const isSilent = and(
    isNull(websites.leaseUntil),
    lt(websites.updatedAt, now - SILENT_FOR_MS),
    or(isNull(websites.nextStepAt), lt(websites.nextStepAt, now - SILENT_FOR_MS)),
  );
  const stalled = await touch(ctx, and(isUnfinished, or(isSilent, lte(websites.leaseUntil, now))));
  for (const website of stalled) await sendStep(ctx, website);
  const due = await ctx.db
    .select({ id: websites.id })
    .from(websites)
    .where(and(lte(websites.nextCrawlAt, now), isNull(websites.deletedAt)))
    .orderBy(websites.nextCrawlAt)
    .limit(BATCH);
  for (const { id } of due) await startCrawl(ctx, id);
  return { stalled: stalled.length, due: due.length };
}

/** Frees a dead worker's claim too, so that the next run leaves the row alone. */
async function touch(ctx: Deps, which: SQL | undefined) {
  const some = ctx.db.select({ id: websites.id }).from(websites).where(which).limit(BATCH);
  return ctx.db
    .update(websites)
    .set({ leaseId: null, leaseUntil: null, updatedAt: ctx.clock() })
    .where(inArray(websites.id, some))
    .returning();
}
