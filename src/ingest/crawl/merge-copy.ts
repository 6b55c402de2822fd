import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import { sources } from "../../db/knowledge.ts";
import { websitePages } from "../../db/websites.ts";
import type { Deps } from "../../domain/deps.ts";
import { MAX_DEPTH } from "../../domain/knowledge/website/crawl-limits.ts";
import { addToFrontier } from "./add-to-frontier.ts";
import type { CrawlLease } from "./crawl-lease.ts";
import { mergePage } from "./merge-page.ts";
import type { PageToCrawl } from "./page-to-crawl.ts";
import type { PageContent } from "./read-page.ts";
import { selectAddresses } from "./select-addresses.ts";

/**
 * Handles a page with the title and text of a page that this crawl has read already: it becomes an alias of that page and
 * has no document. Its links are followed, since they may differ. Returns whether it was such a copy. Throws `LeaseLost`.
 */
export async function mergeCopy(
  ctx: Deps,
  lease: CrawlLease,
  page: PageToCrawl,
  content: PageContent,
): Promise<boolean> {
  if (!content.isIndexed) return false;
  const { website } = lease;
  const [original] = await ctx.db
    .select({ url: websitePages.url })
    .from(websitePages)
    .innerJoin(sources, and(eq(sources.pageId, websitePages.id), isNull(sources.deletedAt)))
    .where(
      and(
        eq(websitePages.websiteId, website.id),
        eq(websitePages.contentHash, content.hash),
        eq(websitePages.doneIn, website.crawl),
        inArray(websitePages.state, ["fetched", "unchanged"]),
        ne(websitePages.id, page.id),
      ),
    )
    .orderBy(websitePages.id)
    .limit(1);
  if (original === undefined) return false;
  const isFollowed = website.mode === "crawl" && page.depth < MAX_DEPTH;
  const urls = isFollowed ? selectAddresses(website, content.links) : [];
  await lease.commit(addToFrontier(ctx, lease, { kind: "page", depth: page.depth + 1, urls }));
  return (await mergePage(ctx, lease, page, new URL(original.url))) !== page;
}
