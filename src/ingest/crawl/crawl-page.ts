import type { Deps } from "../../domain/deps.ts";
import { MAX_PAGE_ATTEMPTS } from "../../domain/knowledge/website/crawl-limits.ts";
import { pageKey, siteOf } from "../../domain/knowledge/website/page-address.ts";
import { isAllowed, type Robots } from "../../domain/knowledge/website/robots.ts";
import { OutboundError } from "../../domain/platform/outbound/outbound-error.ts";
import type { OutboundResponse } from "../../domain/platform/outbound/ports.ts";
import { retryDelay } from "../pipeline/retry-delay.ts";
import { CrawlFailure } from "./crawl-failure.ts";
import type { CrawlLease } from "./crawl-lease.ts";
import { CrawlPause } from "./crawl-pause.ts";
import { fetchPage } from "./fetch-page.ts";
import { isPassing } from "./is-passing.ts";
import { mergePage } from "./merge-page.ts";
import type { PageToCrawl } from "./page-to-crawl.ts";
import { readPage } from "./read-page.ts";
import { retryAfterMs } from "./retry-after.ts";
import { settlePage } from "./settle-page.ts";
import { storePage } from "./store-page.ts";

/**
 * Fetches one page, decides what becomes of it and writes that down in one transaction. Throws `CrawlPause` where the
 * site asks to come back later, `LeaseLost`, or what failed below.
 */
export async function crawlPage(
  ctx: Deps,
  lease: CrawlLease,
  robots: Robots,
  page: PageToCrawl,
): Promise<{ wasAsked: boolean }> {
  const forbidden = forbiddenReason(robots, page);
  if (forbidden !== null) {
    await settlePage(ctx, lease, page, new CrawlFailure(forbidden));
    return { wasAsked: false };
  }
  // Written before anything is fetched: a page that kills its worker is given up like one that fails.
  await settlePage(ctx, lease, page, { attempt: page.attempts + 1, retryAt: null });
  try {
    const response = await fetchPage(ctx, lease.website, robots, page);
    if (response.status === 304) await settlePage(ctx, lease, page, { unchanged: response.headers });
    else if (isLater(response.status)) await comeBack(ctx, lease, page, response);
    else await takePage(ctx, lease, robots, page, response);
  } catch (error) {
    await refuse(ctx, lease, page, error);
  }
  return { wasAsked: true };
}

function forbiddenReason(robots: Robots, page: PageToCrawl) {
  if (!isAllowed(robots, new URL(page.url))) return "robots_disallowed";
  if (page.contentHash !== null && page.document === null) return "deleted";
  return page.attempts >= MAX_PAGE_ATTEMPTS ? "processing_failed" : null;
}

async function takePage(
  ctx: Deps,
  lease: CrawlLease,
  robots: Robots,
  page: PageToCrawl,
  response: OutboundResponse,
): Promise<void> {
  const content = await readPage(response, new URL(page.url));
  const own = new URL(response.url);
  const placed = pageKey(own) === page.urlKey ? page : await mergePage(ctx, lease, page, own);
  if (placed === null) return;
  const { canonical } = content;
  const isCopy = canonical !== null && pageKey(canonical) !== pageKey(own) && page.attempts === 0;
  if (isCopy && siteOf(canonical) === lease.website.site && isAllowed(robots, canonical)) {
    // What it is a copy of is fetched under its own address, or has been.
    if ((await mergePage(ctx, lease, placed, canonical)) !== placed) return;
  }
  await storePage(ctx, lease, placed, content);
}

function isLater(status: number): boolean {
  return status === 429 || status >= 500;
}

/** A site that is overloaded gets all the time it asks for; whatever fails in passing is tried again by itself. */
async function comeBack(ctx: Deps, lease: CrawlLease, page: PageToCrawl, response: OutboundResponse): Promise<void> {
  await response.cancel();
  const attempt = page.attempts + 1;
  if (attempt >= MAX_PAGE_ATTEMPTS) {
    const reason = response.status === 429 ? "rate_limited" : "server_error";
    throw new CrawlFailure(reason, `The site answered ${response.status} ${attempt} times.`);
  }
  const asked = retryAfterMs(response.headers, ctx.clock());
  const retryAt = ctx.clock() + (asked ?? retryDelay(attempt) * 1000);
  await settlePage(ctx, lease, page, { attempt, retryAt });
  if (asked !== null || response.status === 429) throw new CrawlPause(retryAt, "rate_limited");
}

async function refuse(ctx: Deps, lease: CrawlLease, page: PageToCrawl, error: unknown): Promise<void> {
  if (error instanceof CrawlFailure) return settlePage(ctx, lease, page, error);
  if (!(error instanceof OutboundError)) throw error;
  const attempt = page.attempts + 1;
  if (isPassing(error) && attempt < MAX_PAGE_ATTEMPTS) {
    return settlePage(ctx, lease, page, { attempt, retryAt: ctx.clock() + retryDelay(attempt) * 1000 });
  }
  const { failure, message } = error;
  await settlePage(
    ctx,
    lease,
    page,
    new CrawlFailure(failure === "type_refused" ? "unsupported_type" : failure, message),
  );
}
