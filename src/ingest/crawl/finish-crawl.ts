import { sql } from "drizzle-orm";
import type { Deps } from "../../domain/deps.ts";
import { MISSED_UNTIL_GONE, maxAddresses } from "../../domain/knowledge/website/crawl-limits.ts";
import { enqueueCleanJobs } from "../../domain/knowledge/website/enqueue-clean-jobs.ts";
import { nextCrawlAt } from "../../domain/knowledge/website/next-crawl-at.ts";
import { type PageReason, pageReasons } from "../../domain/knowledge/website/page-reason.ts";
import { readProgress } from "../../domain/knowledge/website/read-progress.ts";
import { CrawlFailure } from "./crawl-failure.ts";
import type { CrawlLease } from "./crawl-lease.ts";
import { ONLY_SITEMAPS } from "./crawl-sitemap.ts";

/**
 * Ends a crawl whose frontier is empty or whose budget is used up. Removes pages that two complete crawls did not find.
 * Throws `CrawlFailure` when no page could be read, or no sitemap for a website in sitemap mode.
 */
export async function finishCrawl(ctx: Deps, lease: CrawlLease): Promise<void> {
  const { website } = lease;
  const progress = (await readProgress(ctx, [website])).get(website.id)!;
  const failure = await failureOf(ctx, lease, progress.fetched + progress.unchanged);
  if (failure !== null) throw failure;
  const isWhole = progress.left === 0 && progress.found < maxAddresses(website.maxPages);
  if (isWhole) await removeVanished(ctx, lease);
  const now = ctx.clock();
  await lease.release({
    status: "completed",
    finishedAt: now,
    errorCode: null,
    errorMessage: null,
    nextStepAt: null,
    nextCrawlAt: nextCrawlAt(website, now),
  });
}

async function failureOf(ctx: Deps, { website }: CrawlLease, pagesRead: number): Promise<CrawlFailure | null> {
  const { id, crawl, mode } = website;
  if (pagesRead > 0 && mode !== "sitemap") return null;
  const rows = await ctx.db.all<{ kind: string; state: string; reason: string | null; message: string | null }>(sql`
    SELECT kind, state, reason, message FROM website_pages
    WHERE website_id = ${id} AND seen_in = ${crawl} AND done_in = ${crawl} AND (kind = 'sitemap' OR depth = 0)
    ORDER BY kind DESC, ifnull(reason, '') = 'duplicate', id`);
  const sitemaps = rows.filter((row) => row.kind === "sitemap");
  const hasSitemap = sitemaps.some((row) => row.state === "fetched" && row.reason !== ONLY_SITEMAPS);
  if (pagesRead > 0 && hasSitemap) return null;
  const failed = sitemaps.find((row) => row.state !== "fetched");
  const cause = mode === "sitemap" && !hasSitemap ? (failed ?? sitemaps[0]) : rows.find((row) => row.kind === "page");
  const reason = cause?.reason ?? "no_pages";
  return reason in pageReasons
    ? new CrawlFailure(reason as PageReason, cause?.message ?? undefined)
    : new CrawlFailure("no_pages");
}

async function removeVanished(ctx: Deps, { website, isMine, commit }: CrawlLease): Promise<void> {
  const { id, crawl } = website;
  const now = ctx.clock();
  const isVanished = sql`website_id = ${id} AND seen_in < ${crawl} AND missed >= ${MISSED_UNTIL_GONE}`;
  const documents = sql`page_id IN (SELECT id FROM website_pages WHERE ${isVanished}) AND deleted_at IS NULL`;
  await commit(
    sql`UPDATE website_pages SET missed = missed + 1
      WHERE website_id = ${id} AND seen_in < ${crawl} AND state <> 'removed' AND ${isMine}`,
  );
  const gone = await ctx.db.all<{ id: number }>(sql`SELECT id FROM sources WHERE ${documents}`);
  await commit(
    sql`UPDATE sources SET deleted_at = ${now}, updated_at = ${now} WHERE ${documents} AND ${isMine}`,
    sql`UPDATE website_pages SET state = 'removed', content_hash = NULL, etag = NULL, last_modified = NULL, links = '[]',
      updated_at = ${now} WHERE ${isVanished} AND ${isMine}`,
  );
  await enqueueCleanJobs(
    ctx,
    gone.map((source) => source.id),
  );
}
