import { expect, test } from "vitest";
import { recrawlWebsite } from "../../../src/domain/knowledge/website/recrawl-website.ts";
import { page, startSite } from "./site-client.ts";
import { websiteFixture } from "./website-fixture.ts";

const home = page(
  "Ferry",
  "The ferry of Lindholm crosses the sound all year round.",
  "/prices",
  "/hours#winter",
  "/hours",
);
const prices = page("Prices", "A ticket for the ferry costs 14 euros for grown-ups.", "/", "/prices?utm_source=a");
const hours = page("Hours", "The first ferry leaves the harbour at 6:40 in the morning.", "https://elsewhere.example/");

test("a site is read by its links, and every page answers", async () => {
  const site = await startSite({ "/": home, "/prices": prices, "/hours": hours });
  const { add, work, read, answering, found, documents } = await websiteFixture();
  const { website, document } = await add(site.url);
  expect(website).toMatchObject({ status: "queued", url: `${site.url}/` });
  expect(document).toMatchObject({ kind: "page", status: "queued", url: `${site.url}/` });
  await work();
  const report = await read(website.id);
  expect(report.website).toMatchObject({ status: "completed", errorCode: null });
  expect(report.progress).toMatchObject({ found: 3, fetched: 3, failed: 0, left: 0 });
  expect(await answering()).toEqual(["/", "/hours", "/prices"]);
  expect(await found("What does a ticket cost?")).toContainEqual(expect.stringContaining("14 euros"));
  expect(await site.asked()).toEqual(["/robots.txt", "/", "/prices", "/hours"]);
  const shown = (await documents()).map(({ id, title, filename }) => [id === document.id, title, filename]);
  expect(shown).toEqual([
    [true, "Ferry", "127.0.0.1"],
    [false, "Prices", "prices"],
    [false, "Hours", "hours"],
  ]);
});

test("a second crawl reads only what has changed, and what is gone is gone", async () => {
  const tagged = (body: string, etag: string) => ({ body, headers: { etag } });
  const site = await startSite({ "/": tagged(home, '"1"'), "/prices": prices, "/hours": tagged(hours, '"3"') });
  const { ctx, accountId, add, work, read, row, answering, found, documents } = await websiteFixture();
  const { website } = await add(site.url);
  await work();
  const before = new Map((await documents()).map((source) => [source.title, source]));
  await site.change({ "/prices": prices.replace("14 euros", "16 euros"), "/hours": null });
  await site.asked();
  await recrawlWebsite(ctx, { accountId, websiteId: website.id });
  const jobs = await work();
  expect(await site.asked()).toEqual(["/robots.txt", "/", "/prices", "/hours"]);
  expect((await read(website.id)).progress).toMatchObject({ found: 3, fetched: 1, unchanged: 1, failed: 1 });
  expect(jobs.filter((job) => job.type === "ingest")).toEqual([{ type: "ingest", sourceId: before.get("Prices")!.id }]);
  expect(await row(before.get("Ferry")!.id)).toEqual(before.get("Ferry"));
  expect(await row(before.get("Prices")!.id)).toMatchObject({ generation: 2, status: "completed" });
  expect(await answering()).toEqual(["/", "/prices"]);
  expect(await found("What does a ticket cost?")).toContainEqual(expect.stringContaining("16 euros"));
  expect(await found("When does the first ferry leave in the morning?")).not.toContainEqual(
    expect.stringContaining("6:40"),
  );
});

test("a new menu, or a cookie notice, is no change of a page", async () => {
  const site = await startSite({ "/": home, "/prices": prices, "/hours": hours });
  const { ctx, accountId, add, work, read, documents } = await websiteFixture();
  const { website } = await add(site.url);
  await work();
  const before = await documents();
  const notice = '<body><nav><a href="/prices">Prices</a></nav><div class="cookie-notice"><p>We use cookies.</p></div>';
  await site.change({ "/": home.replace("<body>", notice) });
  await recrawlWebsite(ctx, { accountId, websiteId: website.id });
  const jobs = await work();
  expect((await read(website.id)).progress).toMatchObject({ found: 3, fetched: 0, unchanged: 3 });
  expect(jobs.filter((job) => job.type !== "crawl")).toEqual([]);
  expect(await documents()).toEqual(before);
});
