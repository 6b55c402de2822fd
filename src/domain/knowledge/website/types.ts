import type { websitePages, websites } from "../../../db/websites.ts";

/** A row of `websites`. Times are milliseconds since the epoch. */
export type Website = typeof websites.$inferSelect;

export type WebsiteMode = Website["mode"];

/** A row of `website_pages`. */
export type WebsitePage = typeof websitePages.$inferSelect;

/** The progress of a website's current crawl, or the result of the last one. Numbers of pages. */
export interface CrawlProgress {
  /** All pages that were found. */
  found: number;
  /** New or changed pages that were read. */
  fetched: number;
  unchanged: number;
  failed: number;
  skipped: number;
  /** Part of `skipped`: forbidden by robots.txt. */
  skippedByRobots: number;
  /** Not read yet; after the end: left out because of the page limit. */
  left: number;
}

/** A page that was not read, and why. `reason` is one of `PageReason`. */
export interface PageProblem {
  url: string;
  state: "failed" | "skipped";
  reason: string;
  message: string;
}
