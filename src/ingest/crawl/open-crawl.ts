import type { Deps } from "../../domain/deps.ts";
import type { Robots } from "../../domain/knowledge/website/robots.ts";
import { firstSitemaps, startPage } from "../../domain/knowledge/website/start-page.ts";
import type { CrawlLease } from "./crawl-lease.ts";
import { fetchRobots } from "./fetch-robots.ts";
import { meetAddresses } from "./meet-addresses.ts";

/** What robots.txt says to this crawl; the first step asks for it and lays out where to begin. */
export async function openCrawl(ctx: Deps, lease: CrawlLease): Promise<Robots> {
  const { website } = lease;
  if (website.robots !== null) return website.robots;
  const robots = await fetchRobots(ctx, website);
  const sitemaps = firstSitemaps(website, robots.sitemaps);
  await lease.commit(
    meetAddresses(ctx, lease, { kind: "sitemap", depth: 0, urls: sitemaps }),
    meetAddresses(ctx, lease, { kind: "page", depth: 0, urls: [startPage(website)] }),
  );
  await lease.write({ robots });
  return robots;
}
