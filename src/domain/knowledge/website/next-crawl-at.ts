import type { Website } from "./types.ts";

/** When a website that was crawled now is due again, in milliseconds since the epoch; null without automatic crawls. */
export function nextCrawlAt({ recrawlEveryHours }: Website, now: number): number | null {
  return recrawlEveryHours === null ? null : now + recrawlEveryHours * 60 * 60_000;
}
