import { and, eq, isNull } from "drizzle-orm";
import { sources } from "../../../db/knowledge.ts";
import { websitePages } from "../../../db/websites.ts";
import type { Deps } from "../../deps.ts";
import { defaultKnowledgeBase } from "../catalogue/default-knowledge-base.ts";
import type { Source } from "../catalogue/source.ts";
import { pageAddress, pageKey } from "./page-address.ts";
import { pageFileKey } from "./page-file-key.ts";
import { pageName } from "./page-name.ts";
import { startPage } from "./start-page.ts";
import type { Website } from "./types.ts";

/** Creates the row of a website's start page and its document, if missing, so that the document is visible at once. */
export async function createStartPage(ctx: Deps, website: Website): Promise<Source> {
  const { id: websiteId, accountId, assistantId, crawl } = website;
  const url = startPage(website);
  const now = ctx.clock();
  const [page] = await ctx.db
    .insert(websitePages)
    .values({
      ...{ websiteId, url: pageAddress(url), urlKey: pageKey(url), kind: "page", depth: 0 },
      ...{ seenIn: crawl, updatedAt: now },
    })
    .onConflictDoUpdate({
      target: [websitePages.websiteId, websitePages.urlKey],
      set: { updatedAt: now },
    })
    .returning({ id: websitePages.id, sameAs: websitePages.sameAs });
  if (page === undefined) throw new Error("the page row was not returned");
  const pageId = page.sameAs ?? page.id;
  const knowledgeBaseId = await defaultKnowledgeBase(ctx, website);
  const [created] = await ctx.db
    .insert(sources)
    .values({
      ...{ accountId, assistantId, knowledgeBaseId, kind: "page", pageId, url: pageAddress(url) },
      ...{ title: pageAddress(url), filename: pageName(url), contentType: "text/html", sizeBytes: 0 },
      ...{ fileKey: pageFileKey(website, pageId, 0), createdAt: now, updatedAt: now },
    })
    .onConflictDoNothing()
    .returning();
  if (created !== undefined) return created;
  const [known] = await ctx.db
    .select()
    .from(sources)
    .where(and(eq(sources.pageId, pageId), isNull(sources.deletedAt)));
  if (known === undefined) throw new Error(`page ${pageId} has no document after making one`);
  return known;
}
