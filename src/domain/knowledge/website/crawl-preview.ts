/** What a crawl would begin with. `reason` is one of `PageReason`, `message` a sentence about it; both null: it is read. */
export interface CrawlPreview {
  start: { url: string; title: string | null; reason: string | null; message: string | null };
  robots: { isThere: boolean; crawlDelaySeconds: number | null };
  /** The sitemaps that were read, and how many pages of the site each lists. */
  sitemaps: { url: string; pages: number; message: string | null }[];
  /** The first pages that would be read after the start page, and how many are known so far. */
  pages: string[];
  found: number;
  /** The first addresses of the site that would not be read, and how many there are. */
  leftOut: { url: string; reason: "robots_disallowed" | "excluded" }[];
  leftOutCount: number;
  /** The most pages that are read. */
  limit: number;
  /** Whether no further pages can turn up: links of the pages are followed in a crawl only. */
  isWhole: boolean;
}
