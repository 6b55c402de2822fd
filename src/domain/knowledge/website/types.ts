import type { websitePages, websites } from "../../../db/websites.ts";

/** A website as its row says. Times are milliseconds since the epoch. */
export type Website = typeof websites.$inferSelect;

export type WebsiteMode = Website["mode"];

/** An address of a website as its row says. */
export type WebsitePage = typeof websitePages.$inferSelect;

/** How far the present crawl of a website is, or how the last one ended. Numbers of pages. */
export interface CrawlProgress {
  /** All that were met. */
  found: number;
  /** New or changed, and read. */
  fetched: number;
  unchanged: number;
  failed: number;
  skipped: number;
  /** Of those skipped: what robots.txt forbids. */
  skippedByRobots: number;
  /** Not read yet; after the end: what the budget left out. */
  left: number;
}

/** A page that was not read, and why. `reason` is one of `PageReason`. */
export interface PageProblem {
  url: string;
  state: "failed" | "skipped";
  reason: string;
  message: string;
}
