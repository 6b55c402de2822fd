import type { z } from "zod";
import type { AddWebsite } from "../../../domain/knowledge/website/add-website.ts";
import type { CrawlPreview } from "../../../domain/knowledge/website/crawl-preview.ts";
import type { WebsiteReport as Report } from "../../../domain/knowledge/website/read-website.ts";
import type { CrawlProgress, Website as Row } from "../../../domain/knowledge/website/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type { Website, WebsitePreview, WebsiteReport, WebsiteToIngest } from "./wire.ts";

type Body = z.output<typeof WebsiteToIngest>;

/** The settings of a website from the body, without its owner. */
export function fromWebsite(body: Body): Omit<AddWebsite, "accountId" | "assistantId"> {
  return {
    url: body.url ?? body.website_url ?? "",
    mode: body.mode,
    maxPages: body.max_pages,
    recrawlEveryHours: body.recrawl_every_hours,
    include: body.include,
    exclude: body.exclude,
  };
}

export function toWebsite({ website, progress }: { website: Row; progress: CrawlProgress }): z.input<typeof Website> {
  const { skippedByRobots, ...pages } = progress;
  return {
    id: website.id,
    assistant_id: website.assistantId,
    url: website.url,
    mode: website.mode,
    max_pages: website.maxPages,
    recrawl_every_hours: website.recrawlEveryHours,
    include: website.include,
    exclude: website.exclude,
    status: website.status,
    error_code: website.errorCode,
    error_message: website.errorMessage,
    pages: { ...pages, skipped_by_robots: skippedByRobots },
    created_at: toTime(website.createdAt),
    crawled_at: toTime(website.finishedAt),
    next_crawl_at: toTime(website.nextCrawlAt),
  };
}

export function toWebsiteReport(report: Report): z.input<typeof WebsiteReport> {
  return { ...toWebsite(report), problems: report.problems };
}

export function toWebsitePreview(preview: CrawlPreview): z.input<typeof WebsitePreview> {
  const { robots, leftOut, leftOutCount, isWhole, ...others } = preview;
  return {
    ...others,
    robots: { is_there: robots.isThere, crawl_delay_seconds: robots.crawlDelaySeconds },
    ...{ left_out: leftOut, left_out_count: leftOutCount, is_whole: isWhole },
  };
}
