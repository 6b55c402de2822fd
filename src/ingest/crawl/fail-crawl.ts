import { sql } from "drizzle-orm";
import type { Deps } from "../../domain/deps.ts";
import { nextCrawlAt } from "../../domain/knowledge/website/next-crawl-at.ts";
import type { CrawlFailure } from "./crawl-failure.ts";
import type { CrawlLease } from "./crawl-lease.ts";

/**
 * Ends a crawl that read no page: pages from earlier crawls stay searchable, and pages that were never read get the
 * reason.
 */
export async function failCrawl(ctx: Deps, lease: CrawlLease, { reason, message }: CrawlFailure): Promise<void> {
  const { website, isMine } = lease;
  const now = ctx.clock();
  await lease.commit(
    sql`UPDATE sources SET status = 'failed', error_code = ${reason}, error_message = ${message}, updated_at = ${now}
      WHERE page_id IN (SELECT id FROM website_pages WHERE website_id = ${website.id})
        AND size_bytes = 0 AND deleted_at IS NULL AND status <> 'failed' AND ${isMine}`,
  );
  await lease.release({
    status: "failed",
    errorCode: reason,
    errorMessage: message,
    finishedAt: now,
    nextStepAt: null,
    nextCrawlAt: nextCrawlAt(website, now),
  });
}
