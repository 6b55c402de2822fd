import type { PageReason } from "../../domain/knowledge/website/page-reason.ts";

/** The crawl goes on later: there is nothing to do before, or the site asks for it (`reason`). */
export class CrawlPause extends Error {
  /** Milliseconds since the epoch. */
  readonly until: number;
  readonly reason: PageReason | null;

  constructor(until: number, reason: PageReason | null = null) {
    super("the crawl goes on later");
    this.until = until;
    this.reason = reason;
  }
}
