import { and, eq, isNull } from "drizzle-orm";
import { websites } from "../../../db/websites.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readProblems } from "./read-problems.ts";
import { readProgress } from "./read-progress.ts";
import type { CrawlProgress, PageProblem, Website } from "./types.ts";

export interface WebsiteReport {
  website: Website;
  progress: CrawlProgress;
  /** The first hundred pages of the current or last crawl that were not read. */
  problems: PageProblem[];
}

/**
 * A website, the progress of its crawl, and the pages that could not be read. Throws `not_found`, also for another
 * account's website.
 */
export async function readWebsite(
  ctx: Deps,
  { accountId, websiteId }: { accountId: number; websiteId: number },
): Promise<WebsiteReport> {
  const [website] = await ctx.db
    .select()
    .from(websites)
    .where(and(eq(websites.id, websiteId), eq(websites.accountId, accountId), isNull(websites.deletedAt)));
  if (website === undefined) throw new DomainError("not_found", "No such website.", { websiteId });
  const progress = await readProgress(ctx, [website]);
  return { website, progress: progress.get(websiteId)!, problems: await readProblems(ctx, website) };
}
