import { and, count, eq, isNull, sql } from "drizzle-orm";
import { websites } from "../../../db/websites.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { takeAllowance } from "../../platform/limits/take-allowance.ts";
import type { Source } from "../catalogue/source.ts";
import { checkAddress } from "./check-address.ts";
import { CRAWL_ALLOWANCE, DEFAULT_CRAWL_PAGES, MAX_WEBSITES } from "./crawl-limits.ts";
import { createStartPage } from "./create-start-page.ts";
import { enqueueCrawlStep } from "./enqueue-crawl-step.ts";
import { pageAddress, pageKey, siteOf } from "./page-address.ts";
import { startCrawl } from "./start-crawl.ts";
import type { Website, WebsiteMode } from "./types.ts";

export interface AddWebsite {
  accountId: number;
  assistantId: number;
  /** Without a scheme, `https` is assumed. */
  url: string;
  mode: WebsiteMode;
  /** 1 to `MAX_CRAWL_PAGES`. */
  maxPages?: number | undefined;
  /** null or absent: only on request. */
  recrawlEveryHours?: number | null | undefined;
  /** Path patterns as in robots.txt (`/docs/*`): only these are read, in addition to the start page; empty: all. */
  include?: string[] | undefined;
  /** These are never read. */
  exclude?: string[] | undefined;
}

/**
 * Adds a website to an assistant's knowledge; it is crawled in the background. The same URL in the same mode changes
 * the settings and starts another crawl. Returns the website and the document of its start page. Throws `not_found`,
 * `validation_failed` (a URL that must not be fetched), `conflict` (too many websites), `rate_limited`.
 */
export async function addWebsite(ctx: Deps, input: AddWebsite): Promise<{ website: Website; document: Source }> {
  const { accountId, assistantId, mode } = input;
  await readAssistant(ctx, accountId, assistantId);
  const url = checkAddress(ctx, input.url);
  await takeAllowance(ctx, `account:${accountId}`, "crawl", CRAWL_ALLOWANCE);
  const now = ctx.clock();
  const settings = {
    maxPages: mode === "page" ? 1 : (input.maxPages ?? DEFAULT_CRAWL_PAGES),
    include: input.include ?? [],
    exclude: input.exclude ?? [],
    recrawlEveryHours: input.recrawlEveryHours ?? null,
    updatedAt: now,
  };
  await refuseTooMany(ctx, assistantId);
  const [website] = await ctx.db
    .insert(websites)
    .values({
      accountId,
      assistantId,
      url: pageAddress(url),
      urlKey: pageKey(url),
      site: siteOf(url),
      mode,
      createdAt: now,
      ...settings,
    })
    .onConflictDoUpdate({
      target: [websites.assistantId, websites.urlKey, websites.mode],
      targetWhere: sql`deleted_at IS NULL`,
      set: settings,
    })
    .returning();
  if (website === undefined) throw new Error("the website row was not returned");
  const document = await createStartPage(ctx, website);
  if (website.step === 0 && website.leaseId === null) await enqueueCrawlStep(ctx, website);
  const started = await startCrawl(ctx, website.id);
  return { website: started ?? website, document };
}

async function refuseTooMany(ctx: Deps, assistantId: number): Promise<void> {
  const [counted] = await ctx.db
    .select({ total: count() })
    .from(websites)
    .where(and(eq(websites.assistantId, assistantId), isNull(websites.deletedAt)));
  if ((counted?.total ?? 0) >= MAX_WEBSITES) {
    throw new DomainError("conflict", `An assistant may have at most ${MAX_WEBSITES} websites. Delete one first.`);
  }
}
