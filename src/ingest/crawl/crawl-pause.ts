/** The crawl goes on later: the site asks for it, or there is nothing to do before. Milliseconds since the epoch. */
export class CrawlPause extends Error {
  readonly until: number;

  constructor(until: number) {
    super("the crawl goes on later");
    this.until = until;
  }
}
