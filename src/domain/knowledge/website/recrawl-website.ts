import type { Deps } from "../../deps.ts";
import { takeAllowance } from "../../platform/limits/take-allowance.ts";
import { CRAWL_ALLOWANCE } from "./crawl-limits.ts";
import { readWebsite, type WebsiteReport } from "./read-website.ts";
import { startCrawl } from "./start-crawl.ts";

/** Starts a crawl of a website now; a running crawl continues. Throws `not_found`, `rate_limited`. */
export async function recrawlWebsite(
  ctx: Deps,
  which: { accountId: number; websiteId: number },
): Promise<WebsiteReport> {
  await readWebsite(ctx, which);
  await takeAllowance(ctx, `account:${which.accountId}`, "crawl", CRAWL_ALLOWANCE);
  await startCrawl(ctx, which.websiteId);
  return readWebsite(ctx, which);
}
