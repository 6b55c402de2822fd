import { type SQL, sql } from "drizzle-orm";
import type { Deps } from "../../domain/deps.ts";
import { enqueueCleanJobs } from "../../domain/knowledge/website/enqueue-clean-jobs.ts";
import { addKnownLinks } from "./add-known-links.ts";
import { CrawlFailure } from "./crawl-failure.ts";
import type { CrawlLease } from "./crawl-lease.ts";
import type { Address } from "./next-address.ts";

/** The outcome of a page that is not stored again. */
export type PageOutcome = CrawlFailure | { attempt: number; retryAt: number | null } | { unchanged: Headers };

/** These are not failures: the page exists, but must not be read. */
const SKIPS = new Set<CrawlFailure["reason"]>([
  "robots_disallowed",
  "noindex",
  "deleted",
  "unsupported_type",
  "duplicate",
]);
/** After these nothing is left to answer from; after other failures the earlier version stays searchable. */
const ENDS = new Set<CrawlFailure["reason"]>(["not_found", "noindex", "robots_disallowed"]);

/** Records the outcome of a page, in one transaction with its document. Throws `LeaseLost`. */
export async function recordPageOutcome(
  ctx: Deps,
  lease: CrawlLease,
  page: Address,
  outcome: PageOutcome,
): Promise<void> {
  const { website, isMine } = lease;
  const now = ctx.clock();
  const set = (change: SQL) =>
    sql`UPDATE website_pages SET ${change}, updated_at = ${now} WHERE id = ${page.id} AND ${isMine}`;
  if (outcome instanceof CrawlFailure) {
    const { reason, message } = outcome;
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
      ...(ends ? [] : [addKnownLinks(ctx, lease, page)]),
    );
    if (ends) await enqueueCleanJobs(ctx, [page.document!.id]);
  } else if ("unchanged" in outcome) {
    await lease.commit(
      set(sql`state = 'unchanged', reason = NULL, message = NULL, done_in = ${website.crawl}`),
      addKnownLinks(ctx, lease, page),
    );
  } else {
    await lease.commit(set(sql`attempts = ${outcome.attempt}, retry_at = ${outcome.retryAt}`));
  }
}
