import type { Deps } from "../../domain/deps.ts";
import { MAX_WORKER_DEATHS } from "../../domain/knowledge/catalogue/ingest-limits.ts";
import { MAX_PAGE_ATTEMPTS } from "../../domain/knowledge/website/crawl-limits.ts";
import { pageKey, siteOf } from "../../domain/knowledge/website/page-address.ts";
import { isAllowed, type Robots } from "../../domain/knowledge/website/robots.ts";
import { OutboundError } from "../../domain/platform/outbound/outbound-error.ts";
import type { OutboundResponse } from "../../domain/platform/outbound/ports.ts";
import { extractionBudget } from "../pipeline/extraction-budget.ts";
import { retryDelay } from "../pipeline/retry-delay.ts";
import { CrawlFailure } from "./crawl-failure.ts";
import type { CrawlLease } from "./crawl-lease.ts";
import { CrawlPause } from "./crawl-pause.ts";
import { fetchPage } from "./fetch-page.ts";
import { isTemporary } from "./is-temporary.ts";
import { mergeCopy } from "./merge-copy.ts";
import { mergePage } from "./merge-page.ts";
import type { PageToCrawl } from "./page-to-crawl.ts";
import { type PageContent, readPage } from "./read-page.ts";
import { recordPageOutcome } from "./record-page-outcome.ts";
import { retryAfterMs } from "./retry-after.ts";
import { storePage } from "./store-page.ts";

/** Pages in a row that each send their readers to the next one. */
const MAX_REFRESHES = 5;

/**
 * Fetches one page, decides its outcome and records it in one transaction. Throws `CrawlPause` when the site asks for a
 * pause, `LeaseLost`, or the underlying error.
 */
export async function crawlPage(
  ctx: Deps,
  lease: CrawlLease,
  robots: Robots,
  page: PageToCrawl,
): Promise<{ wasAsked: boolean }> {
  const forbidden = forbiddenReason(robots, page);
  if (forbidden !== null) {
    await recordPageOutcome(ctx, lease, page, new CrawlFailure(forbidden));
    return { wasAsked: false };
  }
  // Recorded before the fetch, so that a page that crashes its worker is given up like a failing one.
  await recordPageOutcome(ctx, lease, page, { attempt: page.attempts + 1, retryAt: page.retryAt });
  try {
    const response = await fetchPage(ctx, lease.website, robots, page);
    if (response.status === 304) await recordPageOutcome(ctx, lease, page, { unchanged: response.headers });
    else await takePage(ctx, lease, robots, page, response);
  } catch (error) {
    await refuse(ctx, lease, page, error);
  }
  return { wasAsked: true };
}

function forbiddenReason(robots: Robots, page: PageToCrawl) {
  if (!isAllowed(robots, new URL(page.url))) return "robots_disallowed";
  if (page.contentHash !== null && page.document === null) return "deleted";
  // Attempts without a time for the next one ended with their worker.
  const deaths = page.retryAt === null ? page.attempts : 0;
  return deaths >= MAX_WORKER_DEATHS || page.attempts >= MAX_PAGE_ATTEMPTS ? "processing_failed" : null;
}

async function takePage(
  ctx: Deps,
  lease: CrawlLease,
  robots: Robots,
  page: PageToCrawl,
  first: OutboundResponse,
): Promise<void> {
  const read = await followRefreshes(ctx, lease, robots, page, first);
  if ("later" in read) return scheduleRetry(ctx, lease, page, read.later);
  const { content } = read;
  const own = content.url;
  const placed = pageKey(own) === page.urlKey ? page : await mergePage(ctx, lease, page, own);
  if (placed === null) return;
  const { canonical } = content;
  const isCopy = canonical !== null && pageKey(canonical) !== pageKey(own) && page.attempts === 0;
  if (isCopy && siteOf(canonical) === lease.website.site && isAllowed(robots, canonical)) {
    // The original of this duplicate is fetched under its own address, or was already.
    if ((await mergePage(ctx, lease, placed, canonical)) !== placed) return;
  }
  if (await mergeCopy(ctx, lease, placed, content)) return;
  await storePage(ctx, lease, placed, content);
}

/**
 * Reads a page, or the one that it sends its readers to. Throws `CrawlFailure` for a circle, for too many pages in
 * between, and for what the crawl must not read.
 */
async function followRefreshes(
  ctx: Deps,
  { website }: CrawlLease,
  robots: Robots,
  page: PageToCrawl,
  first: OutboundResponse,
): Promise<{ content: PageContent } | { later: OutboundResponse }> {
  const seen = new Set([page.url]);
  for (let response = first; ; ) {
    if (isLater(response.status)) return { later: response };
    seen.add(response.url);
    const content = await readPage(response, new URL(page.url), extractionBudget(ctx.clock));
    if (!("refreshesTo" in content)) return { content };
    const to = content.refreshesTo;
    if (seen.has(to.href)) throw new CrawlFailure("redirect_loop");
    if (seen.size > MAX_REFRESHES + 1) throw new CrawlFailure("too_many_redirects");
    if (siteOf(to) !== website.site) throw new CrawlFailure("redirect_refused");
    if (!isAllowed(robots, to)) throw new CrawlFailure("robots_disallowed");
    response = await fetchPage(ctx, website, robots, { ...page, url: to.href, etag: null, lastModified: null });
  }
}

function isLater(status: number): boolean {
  return status === 429 || status >= 500;
}

/** An overloaded site gets the time it asks for; other temporary failures are retried per page. */
async function scheduleRetry(
  ctx: Deps,
  lease: CrawlLease,
  page: PageToCrawl,
  response: OutboundResponse,
): Promise<void> {
  await response.cancel();
  const attempt = page.attempts + 1;
  if (attempt >= MAX_PAGE_ATTEMPTS) {
    const reason = response.status === 429 ? "rate_limited" : "server_error";
    throw new CrawlFailure(reason, `The site answered ${response.status} ${attempt} times.`);
  }
  const requested = retryAfterMs(response.headers, ctx.clock());
  const retryAt = ctx.clock() + (requested ?? retryDelay(attempt) * 1000);
  await recordPageOutcome(ctx, lease, page, { attempt, retryAt });
  if (requested !== null || response.status === 429) throw new CrawlPause(retryAt, "rate_limited");
}

async function refuse(ctx: Deps, lease: CrawlLease, page: PageToCrawl, error: unknown): Promise<void> {
  if (error instanceof CrawlFailure) return recordPageOutcome(ctx, lease, page, error);
  if (!(error instanceof OutboundError)) throw error;
  const attempt = page.attempts + 1;
  if (isTemporary(error) && attempt < MAX_PAGE_ATTEMPTS) {
    return recordPageOutcome(ctx, lease, page, { attempt, retryAt: ctx.clock() + retryDelay(attempt) * 1000 });
  }
  const { failure, message } = error;
  await recordPageOutcome(
    ctx,
    lease,
    page,
    new CrawlFailure(failure === "type_refused" ? "unsupported_type" : failure, message),
  );
}
