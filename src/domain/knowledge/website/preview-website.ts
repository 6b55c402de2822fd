import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { takeAllowance } from "../../platform/limits/take-allowance.ts";
import type { AddWebsite } from "./add-website.ts";
import { checkAddress } from "./check-address.ts";
import { DEFAULT_CRAWL_PAGES, PREVIEW_ALLOWANCE } from "./crawl-limits.ts";
import type { CrawlPreview } from "./crawl-preview.ts";
import { pageAddress, siteOf } from "./page-address.ts";

/**
 * What would be read of a website, before it is added: nothing is stored. Throws `not_found`, `validation_failed` (a URL that must not be
 * fetched) and `rate_limited`.
 */
export async function previewWebsite(ctx: Deps, input: AddWebsite): Promise<CrawlPreview> {
  const { accountId, assistantId, mode, include = [], exclude = [] } = input;
  await readAssistant(ctx, accountId, assistantId);
  const url = checkAddress(ctx, input.url);
  await takeAllowance(ctx, `account:${accountId}`, "crawl-preview", PREVIEW_ALLOWANCE);
  const maxPages = mode === "page" ? 1 : (input.maxPages ?? DEFAULT_CRAWL_PAGES);
  return ctx.previewCrawl(ctx, { url: pageAddress(url), site: siteOf(url), mode, maxPages, include, exclude });
}
