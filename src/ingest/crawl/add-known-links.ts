import { type SQL, sql } from "drizzle-orm";
import type { Deps } from "../../domain/deps.ts";
import { MAX_DEPTH } from "../../domain/knowledge/website/crawl-limits.ts";
import type { CrawlLease } from "./crawl-lease.ts";
import type { Address } from "./next-address.ts";

/**
 * Adds the pages linked from a page's last version to the frontier: the page was not read again, but its links still
 * exist.
 */
export function addKnownLinks(ctx: Deps, { website, isMine }: CrawlLease, page: Address): SQL {
  const { id, crawl, mode } = website;
  const depth = page.depth + 1;
  const isFollowed = mode === "crawl" && depth <= MAX_DEPTH;
  return sql`UPDATE website_pages SET seen_in = ${crawl}, depth = ${depth}, missed = 0, attempts = 0, retry_at = NULL,
      updated_at = ${ctx.clock()}
    WHERE website_id = ${id} AND seen_in < ${crawl} AND ${isFollowed ? 1 : 0} AND ${isMine}
      AND id IN (SELECT value FROM json_each((SELECT links FROM website_pages WHERE id = ${page.id})))`;
}
