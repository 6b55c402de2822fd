import * as z from "zod";
import { DEFAULT_CRAWL_PAGES, MAX_CRAWL_PAGES } from "../../../domain/knowledge/website/crawl-limits.ts";
import { anyOf, bareOrWrapped, Id, IdInBody } from "../../kit/fields.ts";

const mode = z.enum(["page", "sitemap", "crawl"]);

/** Paths in robots.txt syntax: a prefix, `*` for anything, `$` for the end. */
const patterns = z
  .array(
    z
      .string()
      .trim()
      .regex(/^\s*\//, "must start with /")
      .max(200),
  )
  .max(50)
  .optional();

const address = z.string().trim().min(1).max(2_048);

const fields = {
  url: address.optional(),
  website_url: address.optional(),
  max_pages: z.int().min(1).max(MAX_CRAWL_PAGES).optional().describe(`Default ${DEFAULT_CRAWL_PAGES}.`),
  recrawl_every_hours: z.number().min(1).max(8_760).nullable().optional(),
  include: patterns,
  exclude: patterns,
};

/** Both names of the address are accepted; none, or two different ones, is an error. */
function hasOneAddress({ url, website_url: other }: { url?: string | undefined; website_url?: string | undefined }) {
  return (url ?? other) !== undefined && (url === undefined || other === undefined || url === other);
}
const addressIssue = { path: ["url"], message: "one address is required, as url or website_url" };

export const WebsiteToIngest = bareOrWrapped(
  z.object({ ...fields, mode: mode.default("crawl") }).refine(hasOneAddress, addressIssue),
).meta({ id: "WebsiteToIngest", ...anyOf("url", "website_url") });

export const WebsiteToImport = bareOrWrapped(
  z.object({ ...fields, assistant_id: IdInBody, mode: mode.default("page") }).refine(hasOneAddress, addressIssue),
).meta({ id: "WebsiteToImport", ...anyOf("url", "website_url") });

export const WebsitePath = z.object({ website_id: Id });

/** Page counts of the current crawl, or the last one. `left`: not read yet, or left out by `max_pages`. */
const Progress = z
  .object({
    found: z.int(),
    fetched: z.int(),
    unchanged: z.int(),
    failed: z.int(),
    skipped: z.int(),
    skipped_by_robots: z.int(),
    left: z.int(),
  })
  .meta({ id: "CrawlProgress" });

const website = {
  id: z.int(),
  assistant_id: z.int(),
  url: z.string(),
  mode,
  max_pages: z.int(),
  recrawl_every_hours: z.number().nullable(),
  include: z.array(z.string()),
  exclude: z.array(z.string()),
  status: z.enum(["queued", "processing", "completed", "failed"]),
  error_code: z.string().nullable(),
  error_message: z.string().nullable(),
  pages: Progress,
  created_at: z.iso.datetime(),
  crawled_at: z.iso.datetime().nullable(),
  next_crawl_at: z.iso.datetime().nullable(),
};

export const Website = z.object(website).meta({ id: "Website" });

export const WebsiteReport = z
  .object({
    ...website,
    problems: z.array(
      z.object({ url: z.string(), state: z.enum(["failed", "skipped"]), reason: z.string(), message: z.string() }),
    ),
  })
  .meta({ id: "WebsiteReport" });

/** What a crawl would begin with. `reason` and `message`: why the start page would not be read; null: it is. */
export const WebsitePreview = z
  .object({
    start: z.object({
      url: z.string(),
      title: z.string().nullable(),
      reason: z.string().nullable(),
      message: z.string().nullable(),
    }),
    robots: z.object({ is_there: z.boolean(), crawl_delay_seconds: z.number().nullable() }),
    sitemaps: z.array(z.object({ url: z.string(), pages: z.int(), message: z.string().nullable() })),
    /** The first 50 pages after the start page, and how many are known so far. */
    pages: z.array(z.string()),
    found: z.int(),
    /** The first 50 addresses of the site that would not be read, and how many are known so far. */
    left_out: z.array(z.object({ url: z.string(), reason: z.enum(["robots_disallowed", "excluded"]) })),
    left_out_count: z.int(),
    limit: z.int(),
    /** Whether no further pages can turn up while the site is read. */
    is_whole: z.boolean(),
  })
  .meta({ id: "WebsitePreview" });
