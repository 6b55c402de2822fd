import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const websitesWords: Words = {
  "CrawlProgress.failed": "Pages that could not be read.",
  "CrawlProgress.found": "Pages that were found.",
  "Website.pages": "How far the pages are.",
  "WebsiteReport.pages": "How far the pages are.",
  "WebsiteReport.problems.reason": "Why the page could not be used.",
  "WebsiteToImport.url": "Address of the website. This or `website_url` is required.",
  "WebsiteToIngest.url": "Address of the website. This or `website_url` is required.",
  "?website_id": "Id of the website.",
  crawled_at: "When it was read last; null: not yet.",
  exclude: "Paths that are not read, in the syntax of robots.txt.",
  fetched: "Pages that were read.",
  include: "Paths that are read, in the syntax of robots.txt; empty: all.",
  left: "Pages that are left.",
  max_pages: "Most pages that are read.",
  mode: "What is read: one page, the pages of the sitemap, or those that links lead to.",
  next_crawl_at: "When it is read again; null: not by itself.",
  problems: "Pages that could not be used.",
  recrawl_every_hours: "Hours after which it is read again, 1 to 8,760; null: not by itself.",
  skipped: "Pages that were left out.",
  skipped_by_robots: "Pages that robots.txt forbids.",
  unchanged: "Pages that have not changed.",
  website_url: "Address of the website, under another name.",
};
