import type { Clock } from "../../../kit/clock.ts";
import type { Outbound } from "../../platform/outbound/ports.ts";
import type { CrawlPreview } from "./crawl-preview.ts";
import type { Website } from "./types.ts";

/** What a crawl is told of a website before there is a row of it. */
export type WebsiteDraft = Pick<Website, "url" | "site" | "mode" | "maxPages" | "include" | "exclude">;

/** Looks at a site as the first steps of a crawl would: robots.txt, the start page, the sitemaps. Stores nothing, and does not throw. */
export type PreviewCrawl = (ctx: { outbound: Outbound; clock: Clock }, website: WebsiteDraft) => Promise<CrawlPreview>;
