import { type SQL, sql } from "drizzle-orm";
import type { Deps } from "../../domain/deps.ts";
import { enqueueCleanJobs } from "../../domain/knowledge/website/enqueue-clean-jobs.ts";
import { CrawlFailure } from "./crawl-failure.ts";
import type { CrawlLease } from "./crawl-lease.ts";
import { meetLinksAgain } from "./meet-links-again.ts";
import type { Address } from "./next-address.ts";

/** What becomes of a page that is not stored anew. */
export type Settlement = CrawlFailure | { attempt: number; retryAt: number | null } | { unchanged: Headers };

/** These are no faults of a page: it is there, and it is not to be read. */
const SKIPS = new Set<CrawlFailure["reason"]>([
  "robots_disallowed",
  "noindex",
  "deleted",
  "unsupported_type",
  "duplicate",
]);
/** After these there is nothing left to answer from; after other failures what was read before goes on answering. */
const ENDS = new Set<CrawlFailure["reason"]>(["not_found", "noindex", "robots_disallowed"]);

/** Writes down what became of a page, in one transaction with its document. Throws `LeaseLost`. */
export async function settlePage(ctx: Deps, lease: CrawlLease, page: Address, settlement: Settlement): Promise<void> {
  const { website, isMine } = lease;
  const now = ctx.clock();
  const set = (change: SQL) =>
    sql`UPDATE website_pages SET ${change}, updated_at = ${now} WHERE id = ${page.id} AND ${isMine}`;
  if (settlement instanceof CrawlFailure) {
    const { reason, message } = settlement;
    const state = SKIPS.has(reason) ? "skipped" : "failed";
    const ends = ENDS.has(reason) && page.document !== null && page.document.sizeBytes > 0;
    const done = sql`state = ${state}, reason = ${reason}, message = ${message}, done_in = ${website.crawl}`;
    await lease.commit(
      set(ends ? sql`${done}, content_hash = NULL, etag = NULL, last_modified = NULL, links = '[]'` : done),
      ends
        ? sql`UPDATE sources SET deleted_at = ${now}, updated_at = ${now}
            WHERE page_id = ${page.id} AND deleted_at IS NULL AND ${isMine}`
        : sql`UPDATE sources SET status = 'failed', error_code = ${reason}, error_message = ${message}, updated_at = ${now}
            WHERE page_id = ${page.id} AND deleted_at IS NULL AND size_bytes = 0 AND ${isMine}`,
      ...(ends ? [] : [meetLinksAgain(ctx, lease, page)]),
    );
    if (ends) await enqueueCleanJobs(ctx, [page.document!.id]);
  } else if ("unchanged" in settlement) {
    await lease.commit(
      set(sql`state = 'unchanged', reason = NULL, message = NULL, done_in = ${website.crawl}`),
      meetLinksAgain(ctx, lease, page),
    );
  } else {
    await lease.commit(set(sql`attempts = ${settlement.attempt}, retry_at = ${settlement.retryAt}`));
  }
}
