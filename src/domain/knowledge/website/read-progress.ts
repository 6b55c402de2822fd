import { sql } from "drizzle-orm";
import type { Deps } from "../../deps.ts";
import type { CrawlProgress, Website } from "./types.ts";

interface Counted {
  websiteId: number;
  state: keyof CrawlProgress | "removed";
  byRobots: number;
  total: number;
}

/** The progress of the current crawl of each website. Every website has an entry. */
export async function readProgress(ctx: Deps, of: Website[]): Promise<Map<number, CrawlProgress>> {
  const ids = JSON.stringify(of.map((website) => website.id));
  const rows = await ctx.db.all<Counted>(sql`
    SELECT p.website_id AS websiteId, iif(p.done_in = w.crawl, p.state, 'left') AS state,
      p.done_in = w.crawl AND ifnull(p.reason, '') = 'robots_disallowed' AS byRobots, count(*) AS total
    FROM websites AS w JOIN website_pages AS p ON p.website_id = w.id AND p.seen_in = w.crawl AND p.kind = 'page'
    WHERE w.id IN (SELECT value FROM json_each(${ids})) GROUP BY 1, 2, 3`);
  const progress = new Map(of.map((website) => [website.id, nothing()]));
  for (const { websiteId, state, byRobots, total } of rows) {
    const counts = progress.get(websiteId);
    if (counts === undefined) continue;
    counts.found += total;
    if (byRobots === 1) counts.skippedByRobots += total;
    if (state !== "removed" && state !== "found") counts[state] += total;
  }
  return progress;
}

function nothing(): CrawlProgress {
  return { found: 0, fetched: 0, unchanged: 0, failed: 0, skipped: 0, skippedByRobots: 0, left: 0 };
}
