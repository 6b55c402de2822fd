import { and, eq, isNull } from "drizzle-orm";
import { sources } from "../../../src/db/knowledge.ts";
import { websitePages, websites } from "../../../src/db/websites.ts";
import type { Deps } from "../../../src/domain/deps.ts";
import type { IngestJob } from "../../../src/domain/knowledge/ports.ts";
import { type AddWebsite, addWebsite } from "../../../src/domain/knowledge/website/add-website.ts";
import { readWebsite } from "../../../src/domain/knowledge/website/read-website.ts";
import { deliver, ingestFixture } from "../ingest/ingest-fixture.ts";

/** An ingest fixture with websites: jobs are delivered one by one until none is left, and the clock turned for those delayed. */
export async function websiteFixture() {
  const base = await ingestFixture();
  const { ctx, accountId, assistantId, time, takeJobs } = base;
  const ids = { accountId, assistantId };

  async function work(deps: Deps = ctx, keep: (job: IngestJob) => boolean = () => true): Promise<IngestJob[]> {
    const delivered: IngestJob[] = [];
    for (let jobs = takeJobs(); jobs.length > 0; jobs = takeJobs()) {
      for (const job of jobs.filter(keep)) {
        delivered.push(job);
        if (job.type === "crawl") time.now = Math.max(time.now, await timeOf(job.websiteId));
        await deliver(deps, job);
      }
      if (delivered.length > 400) throw new Error("the crawl does not end");
    }
    return delivered;
  }

  /** When a website's next step may be taken. */
  async function timeOf(websiteId: number): Promise<number> {
    const [row] = await ctx.db.select().from(websites).where(eq(websites.id, websiteId));
    return row?.nextStepAt ?? 0;
  }

  return {
    ...base,
    work,
    add: (url: string, more: Partial<AddWebsite> = {}, deps: Deps = ctx) =>
      addWebsite(deps, { ...ids, url, mode: "crawl", ...more }),
    read: (websiteId: number) => readWebsite(ctx, { accountId, websiteId }),
    /** Paths of the pages that answer now, sorted. */
    answering: async (): Promise<string[]> => {
      const rows = await ctx.db
        .select({ url: sources.url })
        .from(sources)
        .where(and(eq(sources.accountId, accountId), eq(sources.status, "completed"), isNull(sources.deletedAt)));
      return rows.map(({ url }) => new URL(url ?? "").pathname + new URL(url ?? "").search).sort();
    },
    pages: async (websiteId: number) => {
      const rows = await ctx.db.select().from(websitePages).where(eq(websitePages.websiteId, websiteId));
      return Object.fromEntries(rows.map((row) => [new URL(row.url).pathname + new URL(row.url).search, row]));
    },
    documents: async () =>
      ctx.db
        .select()
        .from(sources)
        .where(and(eq(sources.accountId, accountId), isNull(sources.deletedAt))),
  };
}
