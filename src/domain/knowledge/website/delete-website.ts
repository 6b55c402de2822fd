import { and, eq, inArray, isNull } from "drizzle-orm";
import { sources } from "../../../db/knowledge.ts";
import { websitePages, websites } from "../../../db/websites.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { enqueueCleanJobs } from "./enqueue-clean-jobs.ts";

/**
 * Hides a website and all its pages at once; a running crawl stops at its next write. `clean` jobs delete what is left
 * of the pages. Throws `not_found`, also the second time.
 */
export async function deleteWebsite(
  ctx: Deps,
  { accountId, websiteId }: { accountId: number; websiteId: number },
): Promise<void> {
  const now = ctx.clock();
  const pages = ctx.db.select({ id: websitePages.id }).from(websitePages).where(eq(websitePages.websiteId, websiteId));
  const mine = ctx.db
    .select({ id: websites.id })
    .from(websites)
    .where(and(eq(websites.id, websiteId), eq(websites.accountId, accountId)));
  const [deleted, hidden] = await ctx.db.batch([
    ctx.db
      .update(websites)
      .set({ deletedAt: now, updatedAt: now, nextCrawlAt: null })
      .where(and(inArray(websites.id, mine), isNull(websites.deletedAt)))
      .returning({ id: websites.id }),
    ctx.db
      .update(sources)
      .set({ deletedAt: now, updatedAt: now })
      .where(and(eq(sources.accountId, accountId), inArray(sources.pageId, pages), isNull(sources.deletedAt)))
      .returning({ id: sources.id }),
  ]);
  if (deleted.length === 0) throw new DomainError("not_found", "No such website.", { websiteId });
  await enqueueCleanJobs(
    ctx,
    hidden.map((source) => source.id),
  );
}
