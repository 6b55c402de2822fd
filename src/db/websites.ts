import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const websites = sqliteTable("websites", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  assistantId: integer("assistant_id").notNull(),
  url: text("url").notNull(),
  urlKey: text("url_key").notNull(),
  site: text("site").notNull(),
  mode: text("mode", { enum: ["page", "sitemap", "crawl"] }).notNull(),
  maxPages: integer("max_pages").notNull(),
  include: text("include", { mode: "json" }).$type<string[]>().notNull(),
  exclude: text("exclude", { mode: "json" }).$type<string[]>().notNull(),
  recrawlEveryHours: integer("recrawl_every_hours"),
  status: text("status", { enum: ["queued", "processing", "completed", "failed"] })
    .notNull()
    .default("queued"),
  errorCode: text("error_code"),
  errorMessage: text("error_message"),
  /** Number of the crawl, from 1. */
  crawl: integer("crawl").notNull().default(1),
  /** Number of the next step; it only grows. */
  step: integer("step").notNull().default(0),
  /** The rules of robots.txt for this crawl. */
  robots: text("robots", { mode: "json" }).$type<RobotsRow>(),
  leaseId: text("lease_id"),
  leaseUntil: integer("lease_until"),
  attempts: integer("attempts").notNull().default(0),
  nextStepAt: integer("next_step_at"),
  nextCrawlAt: integer("next_crawl_at"),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
  finishedAt: integer("finished_at"),
  deletedAt: integer("deleted_at"),
});

/** Rules for our crawler as `src/domain/knowledge/website/robots.ts` parses them. */
interface RobotsRow {
  rules: { allows: boolean; pattern: string }[];
  crawlDelaySeconds: number | null;
  sitemaps: string[];
}

export const websitePages = sqliteTable("website_pages", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  websiteId: integer("website_id").notNull(),
  url: text("url").notNull(),
  urlKey: text("url_key").notNull(),
  kind: text("kind", { enum: ["page", "sitemap"] }).notNull(),
  depth: integer("depth").notNull(),
  state: text("state", { enum: ["found", "fetched", "unchanged", "failed", "skipped", "removed"] })
    .notNull()
    .default("found"),
  reason: text("reason"),
  message: text("message"),
  language: text("language"),
  sameAs: integer("same_as"),
  contentHash: text("content_hash"),
  etag: text("etag"),
  lastModified: text("last_modified"),
  links: text("links", { mode: "json" }).$type<number[]>().notNull().default([]),
  seenIn: integer("seen_in").notNull(),
  doneIn: integer("done_in").notNull().default(0),
  missed: integer("missed").notNull().default(0),
  attempts: integer("attempts").notNull().default(0),
  retryAt: integer("retry_at"),
  updatedAt: integer("updated_at").notNull(),
});
