import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { websites } from "../../../src/db/websites.ts";
import { deleteAssistant } from "../../../src/domain/assistants/assistant/delete-assistant.ts";
import type { Deps } from "../../../src/domain/deps.ts";
import { deleteWebsite } from "../../../src/domain/knowledge/website/delete-website.ts";
import { redriveCrawls } from "../../../src/domain/knowledge/website/redrive-crawls.ts";
import { takeCrawlLease } from "../../../src/ingest/crawl/crawl-lease.ts";
import { LEASE_MS } from "../../../src/ingest/pipeline/lease.ts";
import { deliver } from "../ingest/ingest-fixture.ts";
import { page, startSite } from "./site-client.ts";
import { websiteFixture } from "./website-fixture.ts";

const MINUTE = 60_000;

/** A home page that leads to `count` others. */
function pagesOf(count: number) {
  const paths = Array.from({ length: count }, (_, at) => `/rule-${at}`);
  const others = paths.map((path, at) => [path, page(`Rule ${at}`, `Rule ${at} says that number ${at * 7} is drawn.`)]);
  return {
    "/": page("Rules", "All the rules of the house, one after another.", ...paths),
    ...Object.fromEntries(others),
  };
}

/** Stops dead before it keeps the nth page: neither its row nor its lease is written again. */
function dyingAt(ctx: Deps, count: number, die: () => Promise<void>): Deps {
  let kept = 0;
  const put: Deps["files"]["put"] = async (...input) => {
    if (input[0].includes("/pages/") && ++kept === count) {
      await die();
      throw new Error("died");
    }
    await ctx.files.put(...input);
  };
  return { ...ctx, files: { ...ctx.files, put } };
}

test("sixty pages take several steps, one request at a time, and every job twice does no harm", async () => {
  const site = await startSite(pagesOf(60));
  const { ctx, add, takeJobs, read, documents } = await websiteFixture();
  const { website } = await add(site.url);
  const steps: number[] = [];
  for (let jobs = takeJobs(); jobs.length > 0; jobs = takeJobs()) {
    for (const job of jobs) {
      if (job.type === "crawl") steps.push(job.step);
      await Promise.all([deliver(ctx, job), deliver(ctx, job)]);
      await deliver(ctx, job);
    }
  }
  expect(steps).toEqual([0, 1, 2]);
  expect((await read(website.id)).progress).toMatchObject({ found: 61, fetched: 61 });
  expect(await documents()).toHaveLength(61);
  const requests = await site.requests();
  expect(requests).toHaveLength(62);
  expect(Math.max(...requests.map(({ beside }) => beside))).toBe(0);
});

test("a worker that dies in the middle: the watchdog goes on, and no page is there twice", async () => {
  const site = await startSite(pagesOf(10));
  const { ctx, add, takeJobs, time, work, read, documents, found } = await websiteFixture();
  const { website } = await add(site.url);
  const dying = dyingAt(ctx, 5, async () => {
    await ctx.db.update(websites).set({ leaseId: "of the dead" }).where(eq(websites.id, website.id));
  });
  await deliver(dying, ...takeJobs().filter((job) => job.type === "crawl"));
  expect((await read(website.id)).website).toMatchObject({ status: "processing", leaseId: "of the dead" });
  takeJobs();
  await redriveCrawls(ctx);
  expect(takeJobs()).toEqual([]);
  time.now += LEASE_MS + 1;
  await redriveCrawls(ctx);
  await work();
  expect((await read(website.id)).website.status).toBe("completed");
  const all = await documents();
  expect(all).toHaveLength(11);
  expect(new Set(all.map((source) => source.url)).size).toBe(11);
  expect((await site.asked()).filter((path) => path === "/rule-3")).toHaveLength(2);
  // The pages before the crash were queued by jobs that are lost here: the watchdog of documents has them.
  expect(await found("Which number is drawn by rule 7?")).toContainEqual(expect.stringContaining("number 49"));
});

test("a page that kills its worker is given up, the others are read", async () => {
  const site = await startSite(pagesOf(4));
  const { ctx, add, time, read, takeJobs } = await websiteFixture();
  const { website } = await add(site.url);
  let deaths = 0;
  for (let round = 0; round < 12; round++) {
    const dying: Deps = {
      ...ctx,
      outbound: {
        ...ctx.outbound,
        fetch: async (request) => {
          if (!request.url.endsWith("/rule-2")) return ctx.outbound.fetch(request);
          deaths++;
          await ctx.db.update(websites).set({ leaseId: "of the dead" }).where(eq(websites.id, website.id));
          throw new Error("died");
        },
      },
    };
    await deliver(dying, ...takeJobs().filter((job) => job.type === "crawl"));
    time.now += LEASE_MS + 1;
    await redriveCrawls(ctx);
  }
  const { website: after, progress, problems } = await read(website.id);
  expect(after.status).toBe("completed");
  expect(deaths).toBe(2);
  expect(progress).toMatchObject({ fetched: 4, failed: 1 });
  expect(problems).toMatchObject([{ url: `${site.url}/rule-2`, reason: "processing_failed" }]);
});

test("a job that the queue refused is sent by the watchdog", async () => {
  const site = await startSite(pagesOf(1));
  const { ctx, add, work, read, time } = await websiteFixture();
  const refusing: Deps = { ...ctx, ingestQueue: { send: () => Promise.reject(new Error("queue is down")) } };
  const { website } = await add(site.url, {}, refusing);
  await redriveCrawls(ctx);
  expect(await work()).toEqual([]);
  time.now += 4 * MINUTE;
  await redriveCrawls(ctx);
  await work();
  expect((await read(website.id)).website.status).toBe("completed");
});

test("a crawl that never gets anywhere is given up", async () => {
  const site = await startSite(pagesOf(1));
  const { ctx, add, time, read } = await websiteFixture();
  const { website } = await add(site.url);
  for (let attempt = 0; attempt < 5; attempt++) {
    expect(await takeCrawlLease(ctx, website.id, 0)).not.toBeNull();
    time.now += LEASE_MS + 1;
  }
  await deliver(ctx, { type: "crawl", websiteId: website.id, step: 0 });
  expect((await read(website.id)).website).toMatchObject({ status: "failed", errorCode: "crawl_failed" });
});

test("two websites of one site are not read at once", async () => {
  const site = await startSite(pagesOf(1));
  const [one, other] = [await websiteFixture(), await websiteFixture()];
  const first = await one.add(site.url);
  const second = await other.add(site.url);
  expect(await takeCrawlLease(one.ctx, first.website.id, 0)).not.toBeNull();
  const job = { type: "crawl", websiteId: second.website.id, step: 0 };
  expect((await deliver(other.ctx, job)).retried).toEqual([["m0", 20]]);
  expect(await site.asked()).toEqual([]);
});

test("deleting while it is read stops the crawl, and every page goes", async () => {
  const site = await startSite(pagesOf(10));
  const { ctx, accountId, add, takeJobs, work, documents, keys, found, row } = await websiteFixture();
  const { website, document } = await add(site.url);
  const racing = dyingAt(ctx, 5, () => deleteWebsite(ctx, { accountId, websiteId: website.id }));
  expect(await deliver(racing, ...takeJobs())).toEqual({ acked: ["m0"], retried: [] });
  await work();
  expect(await documents()).toEqual([]);
  expect(await keys()).toEqual([]);
  expect(await found("Which number is drawn by rule 2?")).toEqual([]);
  expect((await row(document.id)).cleanedAt).not.toBeNull();
  await expect(deleteWebsite(ctx, { accountId, websiteId: website.id })).rejects.toMatchObject({ code: "not_found" });
});

test("a deleted assistant is not crawled for", async () => {
  const site = await startSite(pagesOf(1));
  const { ctx, accountId, assistantId, add, work, time } = await websiteFixture();
  await add(site.url, { recrawlEveryHours: 1 });
  await deleteAssistant(ctx, accountId, assistantId);
  time.now += 61 * MINUTE;
  await redriveCrawls(ctx);
  await work();
  expect(await site.asked()).toEqual([]);
});

test("a website is read again when its time has come, and not before", async () => {
  const site = await startSite(pagesOf(1));
  const { ctx, add, work, read, time } = await websiteFixture();
  const { website } = await add(site.url, { recrawlEveryHours: 2 });
  await work();
  await site.asked();
  time.now += 119 * MINUTE;
  await redriveCrawls(ctx);
  await work();
  expect(await site.asked()).toEqual([]);
  time.now += MINUTE;
  await redriveCrawls(ctx);
  await work();
  expect(await site.asked()).toEqual(["/robots.txt", "/", "/rule-0"]);
  expect((await read(website.id)).website).toMatchObject({ crawl: 2, status: "completed" });
});
