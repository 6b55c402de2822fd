import { sql } from "drizzle-orm";
import type { Deps } from "../../domain/deps.ts";
import { MAX_PAGE_ATTEMPTS, maxAddresses } from "../../domain/knowledge/website/crawl-limits.ts";
import { siteOf } from "../../domain/knowledge/website/page-address.ts";
import { pageReasons } from "../../domain/knowledge/website/page-reason.ts";
import { isAllowed, type Robots } from "../../domain/knowledge/website/robots.ts";
import { OutboundError } from "../../domain/platform/outbound/outbound-error.ts";
import { retryDelay } from "../pipeline/retry-delay.ts";
import { addToFrontier } from "./add-to-frontier.ts";
import type { CrawlLease } from "./crawl-lease.ts";
import { fetchSitemap } from "./fetch-sitemap.ts";
import { isTemporary } from "./is-temporary.ts";
import type { Address } from "./next-address.ts";
import { type Sitemap, SitemapError } from "./read-sitemap.ts";
import { selectAddresses } from "./select-addresses.ts";

/** The reason of a sitemap that was read, and lists other sitemaps only. */
export const ONLY_SITEMAPS = "only_sitemaps";
/** The maximum depth of nested sitemap indexes. */
const MAX_NESTING = 3;

/** Reads a sitemap and adds its pages or sitemaps to the frontier. Cycles end, because each address is added once. */
export async function crawlSitemap(
  ctx: Deps,
  lease: CrawlLease,
  robots: Robots,
  address: Address,
): Promise<{ wasAsked: boolean }> {
  const { website } = lease;
  if (!isAllowed(robots, new URL(address.url))) {
    await lease.commit(
      recordOutcome(ctx, lease, address, "skipped", pageReasons.robots_disallowed, "robots_disallowed"),
    );
    return { wasAsked: false };
  }
  try {
    const sitemap = await fetchSitemap(ctx, address, website.site, maxAddresses(website.maxPages));
    const isTooDeep = address.depth >= MAX_NESTING;
    const nested = sitemap.sitemaps.filter((url) => siteOf(url) === website.site && !isTooDeep);
    const pages = selectAddresses(website, sitemap.pages);
    await lease.commit(
      addToFrontier(ctx, lease, { kind: "sitemap", depth: address.depth + 1, urls: nested }),
      addToFrontier(ctx, lease, { kind: "page", depth: 1, urls: pages }),
      pages.length > 0
        ? recordOutcome(ctx, lease, address, "fetched", null)
        : nested.length > 0
          ? recordOutcome(ctx, lease, address, "fetched", null, ONLY_SITEMAPS)
          : recordOutcome(ctx, lease, address, "failed", emptyMessage(sitemap), "sitemap_empty"),
    );
  } catch (error) {
    if (!(error instanceof OutboundError || error instanceof SitemapError)) throw error;
    const attempt = address.attempts + 1;
    const again = error instanceof OutboundError ? isTemporary(error) : error.isTemporary;
    await lease.commit(
      again && attempt < MAX_PAGE_ATTEMPTS
        ? sql`UPDATE website_pages SET attempts = ${attempt}, retry_at = ${ctx.clock() + retryDelay(attempt) * 1000}
            WHERE id = ${address.id} AND ${lease.isMine}`
        : recordOutcome(ctx, lease, address, "failed", `${pageReasons.sitemap_unreadable} ${error.message}`),
    );
  }
  return { wasAsked: true };
}

/** Why nothing of a sitemap is read. */
function emptyMessage({ pages, sitemaps }: Sitemap): string {
  const listed = pages.length + sitemaps.length;
  if (listed === 0) return "The sitemap lists no addresses.";
  return `The sitemap lists ${listed} addresses, but none that belongs to this site and its patterns.`;
}

function recordOutcome(
  ctx: Deps,
  { website, isMine }: CrawlLease,
  { id }: Address,
  state: "fetched" | "failed" | "skipped",
  message: string | null,
  reason: string | null = message === null ? null : "sitemap_unreadable",
) {
  return sql`UPDATE website_pages SET state = ${state}, reason = ${reason},
    message = ${message}, done_in = ${website.crawl}, updated_at = ${ctx.clock()} WHERE id = ${id} AND ${isMine}`;
}
