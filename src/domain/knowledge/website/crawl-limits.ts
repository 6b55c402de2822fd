/** Pages a crawl reads at most, and unless told. */
export const MAX_CRAWL_PAGES = 2_000;
export const DEFAULT_CRAWL_PAGES = 100;

/** Clicks from the start page. */
export const MAX_DEPTH = 10;

/** Addresses remembered beyond the pages that may be read, so that an endless site does not fill the database. */
export function maxAddresses(maxPages: number): number {
  return maxPages * 2 + 100;
}

/** Websites of one assistant. */
export const MAX_WEBSITES = 100;

/** Crawls that an account may begin by hand, and in how many milliseconds. */
export const CRAWL_ALLOWANCE = { act: "crawl", limit: 60, windowMs: 60 * 60_000 };

/** How often a step is taken up without getting any further before the crawl is given up. */
export const MAX_STEP_ATTEMPTS = 5;

/** How often a page is asked for in one crawl. */
export const MAX_PAGE_ATTEMPTS = 3;

/** A page that two whole crawls did not find any more is gone. */
export const MISSED_UNTIL_GONE = 2;
