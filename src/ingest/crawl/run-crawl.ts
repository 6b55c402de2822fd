import type { Deps } from "../../domain/deps.ts";
import { MAX_STEP_ATTEMPTS } from "../../domain/knowledge/website/crawl-limits.ts";
import { enqueueCrawlStep } from "../../domain/knowledge/website/enqueue-crawl-step.ts";
import { pageReasons } from "../../domain/knowledge/website/page-reason.ts";
import type { JobOutcome } from "../pipeline/job-outcome.ts";
import { LeaseLost } from "../pipeline/lease.ts";
import { retryDelay } from "../pipeline/retry-delay.ts";
import { CrawlFailure } from "./crawl-failure.ts";
import { type CrawlLease, takeCrawlLease, waitsForSite } from "./crawl-lease.ts";
import { CrawlPause } from "./crawl-pause.ts";
import { failCrawl } from "./fail-crawl.ts";
import { finishCrawl } from "./finish-crawl.ts";
import { runStep } from "./run-step.ts";

const BUSY_SITE_RETRY_SECONDS = 20;

/**
 * One `crawl` job: a step of a website's crawl, some pages within some seconds, then the job for the next step. A job
 * that is duplicate or late, or whose website is deleted, completes at once.
 */
export async function runCrawl(ctx: Deps, job: { websiteId: number; step: number }): Promise<JobOutcome> {
  const lease = await takeCrawlLease(ctx, job.websiteId, job.step);
  if (lease === null) {
    const isWaiting = await waitsForSite(ctx, job.websiteId, job.step);
    return isWaiting ? { done: false, retryInSeconds: BUSY_SITE_RETRY_SECONDS } : { done: true };
  }
  try {
    await step(ctx, lease);
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error;
  }
  return { done: true };
}

async function step(ctx: Deps, lease: CrawlLease): Promise<void> {
  const { id: websiteId, attempts, errorCode: waitsFor } = lease.website;
  try {
    if (attempts > MAX_STEP_ATTEMPTS) throw new CrawlFailure(waitsFor === "rate_limited" ? waitsFor : "crawl_failed");
    const { isFinished } = await runStep(ctx, lease);
    if (isFinished) await finishCrawl(ctx, lease);
    else await enqueueCrawlStep(ctx, await lease.release({ nextStepAt: null }));
  } catch (error) {
    if (error instanceof LeaseLost) throw error;
    if (error instanceof CrawlFailure) return failCrawl(ctx, lease, error);
    const pause = error instanceof CrawlPause ? error : null;
    if (pause === null) console.error("crawl step failed", { websiteId, attempts, error });
    const nextStepAt = pause?.until ?? ctx.clock() + retryDelay(attempts) * 1000;
    const why = pause?.reason ? { errorCode: pause.reason, errorMessage: pageReasons[pause.reason] } : {};
    await enqueueCrawlStep(ctx, await lease.release({ nextStepAt, ...why }));
  }
}
