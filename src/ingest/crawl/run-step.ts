import type { Deps } from "../../domain/deps.ts";
import { defaultKnowledgeBase } from "../../domain/knowledge/catalogue/default-knowledge-base.ts";
import { crawlDelayMs } from "./crawl-delay.ts";
import type { CrawlLease } from "./crawl-lease.ts";
import { crawlPage } from "./crawl-page.ts";
import { CrawlPause } from "./crawl-pause.ts";
import { crawlSitemap } from "./crawl-sitemap.ts";
import { nextAddress } from "./next-address.ts";
import { openCrawl } from "./open-crawl.ts";

/** The limits of one step; the next step is a separate job, so that other websites get their turn. */
const STEP_MS = 10_000;
const STEP_ADDRESSES = 25;
/** The step does not wait for a pause longer than this. */
const MAX_WAIT_MS = 2_000;

/**
 * One step: crawls the first addresses of the frontier, one after another. Throws `CrawlPause`, `CrawlFailure`,
 * `LeaseLost`.
 */
export async function runStep(ctx: Deps, lease: CrawlLease): Promise<{ isFinished: boolean }> {
  const until = ctx.clock() + STEP_MS;
  const robots = await openCrawl(ctx, lease);
  const delayMs = crawlDelayMs(robots, lease.website);
  const knowledgeBaseId = await defaultKnowledgeBase(ctx, lease.website);
  for (let count = 0; count < STEP_ADDRESSES && ctx.clock() < until; count++) {
    const address = await nextAddress(ctx, lease.website);
    if (address === null) return { isFinished: true };
    if (address.retryAt !== null && address.retryAt > ctx.clock()) throw new CrawlPause(address.retryAt);
    const { wasAsked } =
      address.kind === "sitemap"
        ? await crawlSitemap(ctx, lease, robots, address)
        : await crawlPage(ctx, lease, robots, { ...address, knowledgeBaseId });
    await lease.write({ attempts: 0, errorCode: null, errorMessage: null });
    if (!wasAsked || delayMs === 0) continue;
    if (delayMs > MAX_WAIT_MS) throw new CrawlPause(ctx.clock() + delayMs);
    await new Promise((resolve) => setTimeout(resolve, delayMs));
  }
  return { isFinished: false };
}
