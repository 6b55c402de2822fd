import { type SQL, sql } from "drizzle-orm";
import type { Deps } from "../../domain/deps.ts";
import { maxAddresses } from "../../domain/knowledge/website/crawl-limits.ts";
import { pageAddress, pageKey } from "../../domain/knowledge/website/page-address.ts";
import type { CrawlLease } from "./crawl-lease.ts";

export interface FoundAddresses {
  kind: "page" | "sitemap";
  depth: number;
  urls: URL[];
}

/** A sitemap's key differs from a page's, because the same address may be both. */
export function addressKey(kind: "page" | "sitemap", url: URL): string {
  return kind === "page" ? pageKey(url) : `sitemap ${pageKey(url)}`;
}

/** Adds addresses to the frontier that are new to this crawl, up to the maximum that it may store. */
export function addToFrontier(ctx: Deps, { website, isMine }: CrawlLease, { kind, depth, urls }: FoundAddresses): SQL {
  const { id, crawl, maxPages } = website;
  const rows = new Map<string, string>();
  // Of several addresses of one page the first is asked for.
  for (const url of urls) if (!rows.has(addressKey(kind, url))) rows.set(addressKey(kind, url), pageAddress(url));
  const list = JSON.stringify([...rows].map(([key, url]) => ({ key, url })));
  return sql`
    INSERT INTO website_pages (website_id, url, url_key, kind, depth, seen_in, updated_at)
    SELECT ${id}, value ->> 'url', value ->> 'key', ${kind}, ${depth}, ${crawl}, ${ctx.clock()} FROM json_each(${list})
    WHERE ${isMine} AND NOT EXISTS (SELECT 1 FROM website_pages AS other
      WHERE other.website_id = ${id} AND other.url_key = value ->> 'key' AND other.seen_in = ${crawl})
    LIMIT max(0, ${maxAddresses(maxPages)} - (
      SELECT count(*) FROM website_pages WHERE website_id = ${id} AND seen_in = ${crawl}))
    ON CONFLICT (website_id, url_key) DO UPDATE SET
      seen_in = excluded.seen_in, depth = excluded.depth, missed = 0, attempts = 0, retry_at = NULL`;
}
