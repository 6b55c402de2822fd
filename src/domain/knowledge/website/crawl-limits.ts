/** Pages of a crawl: the maximum and the default. */
export const MAX_CRAWL_PAGES = 2_000;
export const DEFAULT_CRAWL_PAGES = 100;

/** Clicks from the start page. */
export const MAX_DEPTH = 10;

/** URLs stored in addition to the pages that may be read, so that an endless site does not fill the database. */
export function maxAddresses(maxPages: number): number {
  return maxPages * 2 + 100;
}

/** Websites of one assistant. */
export const MAX_WEBSITES = 100;

/** Crawls that an account may start manually, and in how many milliseconds. */
export const CRAWL_ALLOWANCE = { limit: 60, windowMs: 60 * 60_000 };

/** Attempts of a step without progress before the crawl is given up. */
export const MAX_STEP_ATTEMPTS = 5;

/** Requests for a page in one crawl. */
export const MAX_PAGE_ATTEMPTS = 3;

/** A page that two whole crawls did not find is removed. */
export const MISSED_UNTIL_GONE = 2;

/** Previews of websites that an account may ask for, and in how many milliseconds. */
export const PREVIEW_ALLOWANCE = { limit: 30, windowMs: 10 * 60_000 };
