import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { websites } from "../../../db/websites.ts";
import type { Deps } from "../../deps.ts";
import { enqueueCrawlStep } from "./enqueue-crawl-step.ts";
import type { Website } from "./types.ts";

/** Starts the next crawl of a website; null when one is running, or the website is deleted. */
export async function startCrawl(ctx: Deps, websiteId: number): Promise<Website | null> {
  const [website] = await ctx.db
    .update(websites)
    .set({
      status: "queued",
      errorCode: null,
      errorMessage: null,
      crawl: sql`crawl + 1`,
      step: sql`step + 1`,
      robots: null,
      attempts: 0,
      nextStepAt: null,
      nextCrawlAt: null,
      updatedAt: ctx.clock(),
    })
    .where(
      and(eq(websites.id, websiteId), inArray(websites.status, ["completed", "failed"]), isNull(websites.deletedAt)),
    )
    .returning();
  if (website === undefined) return null;
  await enqueueCrawlStep(ctx, website);
  return website;
}
