import { and, count, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import { sources } from "../../db/knowledge.ts";
import { websitePages } from "../../db/websites.ts";
import type { Deps } from "../../domain/deps.ts";
import type { Website, WebsitePage } from "../../domain/knowledge/website/types.ts";

export interface Address extends WebsitePage {
  /** The page's document, if it has one; `sizeBytes` is 0 before its first fetch. */
  document: { id: number; sizeBytes: number; fileKey: string } | null;
}

/**
 * The next address of the frontier: sitemaps first, then pages by distance from the start, failed pages that wait for a
 * retry last. null when none is left, or the page budget is used up.
 */
export async function nextAddress(ctx: Deps, { id, crawl, maxPages }: Website): Promise<Address | null> {
  const now = ctx.clock();
  const ofCrawl = and(eq(websitePages.websiteId, id), eq(websitePages.seenIn, crawl));
  const rows = await ctx.db
    .select({
      page: websitePages,
      document: { id: sources.id, sizeBytes: sources.sizeBytes, fileKey: sources.fileKey },
    })
    .from(websitePages)
    .leftJoin(sources, and(eq(sources.pageId, websitePages.id), isNull(sources.deletedAt)))
    .where(and(ofCrawl, lt(websitePages.doneIn, crawl)))
    .orderBy(
      sql`ifnull(${websitePages.retryAt}, 0) > ${now}`,
      sql`${websitePages.kind} = 'page'`,
      websitePages.depth,
      sql`ifnull(${websitePages.retryAt}, 0)`,
      websitePages.id,
    )
    .limit(1);
  const [read] = await ctx.db
    .select({ pages: count() })
    .from(websitePages)
    .where(
      and(
        ofCrawl,
        eq(websitePages.doneIn, crawl),
        eq(websitePages.kind, "page"),
        inArray(websitePages.state, ["fetched", "unchanged", "failed"]),
      ),
    );
  const [first] = rows;
  if (first === undefined) return null;
  if (first.page.kind === "page" && (read?.pages ?? 0) >= maxPages) return null;
  return { ...first.page, document: first.document };
}
