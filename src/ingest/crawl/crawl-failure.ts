import { type PageReason, pageReasons } from "../../domain/knowledge/website/page-reason.ts";

/** Why a page, or where it is thrown a whole crawl, cannot be read, now or later. */
export class CrawlFailure extends Error {
  readonly reason: PageReason;

  constructor(reason: PageReason, message: string = pageReasons[reason]) {
    super(message);
    this.name = "CrawlFailure";
    this.reason = reason;
  }
}
