import type { Deps } from "../../domain/deps.ts";
import { maxAddresses } from "../../domain/knowledge/website/crawl-limits.ts";
import type { CrawlPreview } from "../../domain/knowledge/website/crawl-preview.ts";
import { mayBePage, pageAddress, pageKey, siteOf } from "../../domain/knowledge/website/page-address.ts";
import type { WebsiteDraft } from "../../domain/knowledge/website/ports.ts";
import { everythingAllowed, isAllowed, type Robots } from "../../domain/knowledge/website/robots.ts";
import { firstSitemaps, startPage } from "../../domain/knowledge/website/start-page.ts";
import { OutboundError } from "../../domain/platform/outbound/outbound-error.ts";
import { extractionBudget } from "../pipeline/extraction-budget.ts";
import { CrawlFailure } from "./crawl-failure.ts";
import { fetchPage } from "./fetch-page.ts";
import { fetchRobots } from "./fetch-robots.ts";
import { fetchSitemap } from "./fetch-sitemap.ts";
import { readPage } from "./read-page.ts";
import { SitemapError } from "./read-sitemap.ts";
import { selectAddresses } from "./select-addresses.ts";

type PreviewDeps = Pick<Deps, "outbound" | "clock">;

/** Addresses that a preview names of each kind. */
const MOST_NAMED = 50;
/** Sitemaps that a preview reads; a crawl reads all. */
const MOST_SITEMAPS = 4;
/** Enough that robots.txt is not asked for again later. */
const LAST_ATTEMPT = 3;

/** What a crawl would begin with: the same requests, rules and limits, and nothing is stored. Does not throw for what a site does. */
export async function previewCrawl(ctx: PreviewDeps, website: WebsiteDraft): Promise<CrawlPreview> {
  const { mode, maxPages: limit } = website;
  const start = startPage(website);
  const nothing = { sitemaps: [], pages: [], found: 0, leftOut: [], leftOutCount: 0, limit, isWhole: true };
  let robots: Robots;
  try {
    robots = await fetchRobots(ctx, { url: website.url, attempts: LAST_ATTEMPT });
  } catch (error) {
    return {
      ...nothing,
      start: { url: start.href, title: null, ...refusalOf(error) },
      robots: saidBy(everythingAllowed),
    };
  }
  const [first, listed] = await Promise.all([
    readStart(ctx, website, robots, start),
    readSitemaps(ctx, website, robots),
  ]);
  const addresses = mode === "crawl" ? first.links : listed.pages;
  const known = new Set([pageKey(start), ...(first.url === null ? [] : [pageKey(first.url)])]);
  const ofSite = addresses.filter((url) => {
    const isNew = mayBePage(url, website.site) && !known.has(pageKey(url));
    known.add(pageKey(url));
    return isNew;
  });
  const chosen = new Set(selectAddresses(website, ofSite));
  const pages = ofSite.filter((url) => chosen.has(url) && isAllowed(robots, url));
  const leftOut = ofSite.flatMap((url): CrawlPreview["leftOut"] => {
    if (!chosen.has(url)) return [{ url: pageAddress(url), reason: "excluded" }];
    return isAllowed(robots, url) ? [] : [{ url: pageAddress(url), reason: "robots_disallowed" }];
  });
  const { title, reason, message } = first;
  return {
    ...{ start: { url: (first.url ?? start).href, title, reason, message }, robots: saidBy(robots), limit },
    ...{ sitemaps: listed.sitemaps, pages: pages.slice(0, MOST_NAMED).map(pageAddress), found: pages.length },
    ...{ leftOut: leftOut.slice(0, MOST_NAMED), leftOutCount: leftOut.length },
    isWhole: mode === "page" || (mode === "sitemap" && !listed.hasMore),
  };
}

interface StartPage {
  url: URL | null;
  title: string | null;
  links: URL[];
  reason: string | null;
  message: string | null;
}

async function readStart(ctx: PreviewDeps, website: WebsiteDraft, robots: Robots, start: URL): Promise<StartPage> {
  try {
    if (!isAllowed(robots, start)) throw new CrawlFailure("robots_disallowed");
    const ask = async (url: URL) => {
      const asked = { url: url.href, contentHash: null, etag: null, lastModified: null, document: null };
      return readPage(await fetchPage(ctx, website, robots, asked), url, extractionBudget(ctx.clock));
    };
    let page = await ask(start);
    if ("refreshesTo" in page) {
      const { refreshesTo: to } = page;
      if (siteOf(to) !== website.site) throw new CrawlFailure("redirect_refused");
      if (!isAllowed(robots, to)) throw new CrawlFailure("robots_disallowed");
      page = await ask(to);
    }
    if ("refreshesTo" in page) throw new CrawlFailure("too_many_redirects");
    const { url, title, links, isIndexed } = page;
    const refusal = isIndexed ? { reason: null, message: null } : refusalOf(new CrawlFailure("noindex"));
    return { url, title, links, ...refusal };
  } catch (error) {
    return { url: null, title: null, links: [], ...refusalOf(error) };
  }
}

async function readSitemaps(ctx: PreviewDeps, website: WebsiteDraft, robots: Robots) {
  const waiting = firstSitemaps(website, robots.sitemaps);
  const pages: URL[] = [];
  const sitemaps: CrawlPreview["sitemaps"] = [];
  for (let url = waiting.shift(); url !== undefined && sitemaps.length < MOST_SITEMAPS; url = waiting.shift()) {
    const { href } = url;
    if (!isAllowed(robots, url)) {
      sitemaps.push({ url: href, pages: 0, message: new CrawlFailure("robots_disallowed").message });
      continue;
    }
    try {
      const read = await fetchSitemap(ctx, { url: href }, website.site, maxAddresses(website.maxPages));
      const listed = read.pages.filter((page) => mayBePage(page, website.site));
      pages.push(...listed);
      waiting.push(...read.sitemaps.filter((one) => siteOf(one) === website.site));
      sitemaps.push({ url: href, pages: listed.length, message: null });
    } catch (error) {
      if (!(error instanceof OutboundError || error instanceof SitemapError)) throw error;
      sitemaps.push({ url: href, pages: 0, message: error.message });
    }
  }
  return { pages, sitemaps, hasMore: waiting.length > 0 };
}

function refusalOf(error: unknown): { reason: string; message: string } {
  if (error instanceof CrawlFailure) return { reason: error.reason, message: error.message };
  if (!(error instanceof OutboundError)) throw error;
  const { failure, message } = error;
  if (failure === "type_refused") return refusalOf(new CrawlFailure("unsupported_type"));
  return { reason: failure, message };
}

function saidBy({ rules, crawlDelaySeconds, sitemaps }: Robots): CrawlPreview["robots"] {
  return { isThere: rules.length + sitemaps.length > 0 || crawlDelaySeconds !== null, crawlDelaySeconds };
}
