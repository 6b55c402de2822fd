import { type PageReason, pageReasons } from "../../domain/knowledge/website/page-reason.ts";

/** Why a page cannot be read; when it is thrown for a whole crawl, why the crawl failed. Not worth a retry. */
export class CrawlFailure extends Error {
  readonly reason: PageReason;

  constructor(reason: PageReason, message: string = pageReasons[reason]) {
    super(message);
    this.name = "CrawlFailure";
    this.reason = reason;
  }
}
