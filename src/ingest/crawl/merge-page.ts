import { and, eq, sql } from "drizzle-orm";
import { websitePages } from "../../db/websites.ts";
import type { Deps } from "../../domain/deps.ts";
import { enqueueCleanJobs } from "../../domain/knowledge/website/enqueue-clean-jobs.ts";
import { pageAddress, pageKey } from "../../domain/knowledge/website/page-address.ts";
import { pageReasons } from "../../domain/knowledge/website/page-reason.ts";
import { addToFrontier } from "./add-to-frontier.ts";
import type { CrawlLease } from "./crawl-lease.ts";
import type { Address } from "./next-address.ts";

/**
 * Handles a page whose canonical address is another one. If that address is known, this one becomes its alias and has
 * no document: null. If it is not known, this page and its document move to that address, and an alias remains. If that
 * address turned out to be unreadable, this page stays as it is. Throws `LeaseLost`.
 */
export async function mergePage<Page extends Address>(
  ctx: Deps,
  lease: CrawlLease,
  page: Page,
  to: URL,
): Promise<Page | null> {
  const { website, isMine } = lease;
  const now = ctx.clock();
  const url = pageAddress(to);
  const message = `${pageReasons.duplicate} It is read at ${url}`;
  const [target] = await ctx.db
    .select({ id: websitePages.id, state: websitePages.state, doneIn: websitePages.doneIn })
    .from(websitePages)
    .where(and(eq(websitePages.websiteId, website.id), eq(websitePages.urlKey, pageKey(to))));
  if (target === undefined) {
    await lease.commit(
      sql`UPDATE website_pages SET url = ${url}, url_key = ${pageKey(to)}, updated_at = ${now}
        WHERE id = ${page.id} AND ${isMine}`,
      sql`INSERT INTO website_pages
          (website_id, url, url_key, kind, depth, state, reason, message, same_as, seen_in, done_in, updated_at)
        SELECT ${website.id}, ${page.url}, ${page.urlKey}, 'page', ${page.depth}, 'skipped', 'duplicate', ${message},
          ${page.id}, ${website.crawl}, ${website.crawl}, ${now} WHERE ${isMine}`,
    );
    return { ...page, url, urlKey: pageKey(to) };
  }
  const isUnreadable = target.doneIn === website.crawl && (target.state === "failed" || target.state === "skipped");
  if (isUnreadable) return page;
  await lease.commit(
    sql`UPDATE website_pages SET state = 'skipped', reason = 'duplicate', message = ${message}, same_as = ${target.id},
        done_in = ${website.crawl}, content_hash = NULL, etag = NULL, last_modified = NULL, links = '[]',
        updated_at = ${now} WHERE id = ${page.id} AND ${isMine}`,
    sql`UPDATE sources SET page_id = ${target.id}, url = ${url}, updated_at = ${now}
      WHERE page_id = ${page.id} AND deleted_at IS NULL AND size_bytes = 0 AND ${isMine} AND NOT EXISTS (
        SELECT 1 FROM sources AS other WHERE other.page_id = ${target.id} AND other.deleted_at IS NULL)`,
    sql`UPDATE sources SET deleted_at = ${now}, updated_at = ${now}
      WHERE page_id = ${page.id} AND deleted_at IS NULL AND ${isMine}`,
    addToFrontier(ctx, lease, { kind: "page", depth: page.depth, urls: [to] }),
  );
  if (page.document !== null && page.document.sizeBytes > 0) await enqueueCleanJobs(ctx, [page.document.id]);
  return null;
}
