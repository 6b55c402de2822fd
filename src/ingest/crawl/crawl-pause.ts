import type { PageReason } from "../../domain/knowledge/website/page-reason.ts";

/** The crawl continues later, because no page is due before, or the site asks for a pause (`reason`). */
export class CrawlPause extends Error {
  /** Milliseconds since the epoch. */
  readonly until: number;
  readonly reason: PageReason | null;

  constructor(until: number, reason: PageReason | null = null) {
    super("the crawl continues later");
    this.until = until;
    this.reason = reason;
  }
}
