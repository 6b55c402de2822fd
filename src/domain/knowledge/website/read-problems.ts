import { and, eq, inArray } from "drizzle-orm";
import { websitePages } from "../../../db/websites.ts";
import type { Deps } from "../../deps.ts";
import type { PageProblem, Website } from "./types.ts";

const SHOWN = 100;

/** The URLs of a website's current crawl that were not read, including sitemaps, in the order they were found. */
export async function readProblems(ctx: Deps, { id, crawl }: Website): Promise<PageProblem[]> {
  const rows = await ctx.db
    .select()
    .from(websitePages)
    .where(
      and(
        eq(websitePages.websiteId, id),
        eq(websitePages.doneIn, crawl),
        inArray(websitePages.state, ["failed", "skipped"]),
      ),
    )
    .orderBy(websitePages.id)
    .limit(SHOWN);
  return rows.map(({ url, state, reason, message }) => ({
    url,
    state: state as PageProblem["state"],
    reason: reason ?? "",
    message: message ?? "",
  }));
}
