import type { Deps } from "../../domain/deps.ts";
import type { Robots } from "../../domain/knowledge/website/robots.ts";
import { firstSitemaps, startPage } from "../../domain/knowledge/website/start-page.ts";
import { addToFrontier } from "./add-to-frontier.ts";
import type { CrawlLease } from "./crawl-lease.ts";
import { fetchRobots } from "./fetch-robots.ts";

/** The robots.txt rules of this crawl; the first step fetches them and adds the start addresses. */
export async function openCrawl(ctx: Deps, lease: CrawlLease): Promise<Robots> {
  const { website } = lease;
  if (website.robots !== null) return website.robots;
  const robots = await fetchRobots(ctx, website);
  const sitemaps = firstSitemaps(website, robots.sitemaps);
  await lease.commit(
    addToFrontier(ctx, lease, { kind: "sitemap", depth: 0, urls: sitemaps }),
    addToFrontier(ctx, lease, { kind: "page", depth: 0, urls: [startPage(website)] }),
  );
  await lease.write({ robots });
  return robots;
}
