import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { deleteDocument } from "../../../src/domain/knowledge/catalogue/delete-document.ts";
import { recrawlWebsite } from "../../../src/domain/knowledge/website/recrawl-website.ts";
import { page, startSite } from "./site-client.ts";
import { websiteFixture } from "./website-fixture.ts";

const words = (title: string, ...links: string[]) =>
  page(title, `What is to be said about ${title} stands here.`, ...links);
const to = (location: string) => ({ status: 301, headers: { location } });

test("robots.txt is obeyed page by page, and its delay too", async () => {
  const site = await startSite({
    "/robots.txt": "User-agent: *\nDisallow: /private\nAllow: /private/open\nCrawl-delay: 1",
    "/": words("Home", "/private/a", "/private/open"),
    "/private/open": words("Open"),
    "/private/a": words("Secret"),
  });
  const { add, work, read, answering } = await websiteFixture();
  const { website } = await add(site.url);
  await work();
  expect(await answering()).toEqual(["/", "/private/open"]);
  expect((await read(website.id)).progress).toMatchObject({ found: 3, fetched: 2, skipped: 1, skippedByRobots: 1 });
  const [, first, second] = await site.requests();
  expect(second!.at - first!.at).toBeGreaterThanOrEqual(950);
});

test("a page mode reads one page, and include and exclude choose among the others", async () => {
  const site = await startSite({
    "/": words("Home", "/docs/a", "/docs/old/b", "/blog"),
    "/docs/a": words("A"),
    "/docs/old/b": words("B"),
    "/blog": words("Blog"),
  });
  const one = await websiteFixture();
  await one.add(site.url, { mode: "page" });
  await one.work();
  expect(await one.answering()).toEqual(["/"]);
  const some = await websiteFixture();
  await some.add(site.url, { include: ["/docs/"], exclude: ["/*/old/"] });
  await some.work();
  expect(await some.answering()).toEqual(["/", "/docs/a"]);
});

test("one page under several addresses is one document", async () => {
  const canonical = words("Tea").replace("<head>", '<head><link rel="canonical" href="/tea">');
  const site = await startSite({
    "/": words("Home", "/tea?sort=price", "/tea/", "/old-tea", "/print/tea", "/tea?utm_campaign=x#top"),
    "/tea": canonical,
    "/tea/": to("/tea"),
    "/tea?sort=price": canonical,
    "/old-tea": to("/tea"),
    "/print/tea": canonical,
  });
  const { add, work, answering, documents } = await websiteFixture();
  await add(site.url);
  await work();
  expect(await answering()).toEqual(["/", "/tea"]);
  expect(await documents()).toHaveLength(2);
});

test("pages that name each other as the original are still read", async () => {
  const naming = (title: string, other: string) =>
    words(title).replace("<head>", `<head><link rel="canonical" href="${other}">`);
  const site = await startSite({ "/": words("Home", "/a", "/b"), "/a": naming("A", "/b"), "/b": naming("B", "/a") });
  const { add, work, answering } = await websiteFixture();
  await add(site.url);
  await work();
  expect(await answering()).toHaveLength(2);
});

test("the start page may stand elsewhere on the site: its document goes with it, now and when it is imported again", async () => {
  const site = await startSite({ "/": to("/en/home"), "/en/home": words("Home", "/") });
  const { add, work, row, answering, documents, ctx, accountId } = await websiteFixture();
  const { website, document } = await add(site.url);
  await work();
  expect(await row(document.id)).toMatchObject({ status: "completed", url: `${site.url}/en/home`, title: "Home" });
  expect((await add(site.url)).document.id).toBe(document.id);
  await work();
  await recrawlWebsite(ctx, { accountId, websiteId: website.id });
  await work();
  expect(await answering()).toEqual(["/en/home"]);
  expect(await documents()).toHaveLength(1);
});

test("links that ask not to be followed are not, on a page and one by one", async () => {
  const site = await startSite({
    "/": `${words("Home", "/quiet")}<a rel="nofollow" href="/one">one</a>`,
    "/quiet": words("Quiet", "/two").replace("<head>", '<head><meta name="robots" content="nofollow">'),
    "/one": words("One"),
    "/two": words("Two"),
  });
  const { add, work, answering } = await websiteFixture();
  await add(site.url);
  await work();
  expect(await answering()).toEqual(["/", "/quiet"]);
});

test("a page that is no longer linked goes after the second crawl that does not find it", async () => {
  const site = await startSite({ "/": words("Home", "/a", "/b"), "/a": words("A"), "/b": words("B") });
  const { add, work, answering, ctx, accountId } = await websiteFixture();
  const { website } = await add(site.url);
  const again = async () => {
    await recrawlWebsite(ctx, { accountId, websiteId: website.id });
    await work();
    return answering();
  };
  await work();
  await site.change({ "/": words("Home", "/a") });
  expect(await again()).toEqual(["/", "/a", "/b"]);
  expect(await again()).toEqual(["/", "/a"]);
  await site.change({ "/": words("Home", "/a", "/b") });
  expect(await again()).toEqual(["/", "/a", "/b"]);
});

test("a crawl that fails takes nothing away, and pages behind a failing one stay", async () => {
  const site = await startSite({ "/": words("Home", "/a"), "/a": words("A", "/b"), "/b": words("B") });
  const { add, work, read, answering, ctx, accountId } = await websiteFixture();
  const { website } = await add(site.url);
  const again = async () => {
    await recrawlWebsite(ctx, { accountId, websiteId: website.id });
    await work();
    return (await read(website.id)).website.status;
  };
  await work();
  await site.change({ "/a": { status: 500 } });
  expect([await again(), await again(), await again()]).toEqual(["completed", "completed", "completed"]);
  await site.change({ "/robots.txt": { status: 500 } });
  expect([await again(), await again(), await again()]).toEqual(["failed", "failed", "failed"]);
  expect(await answering()).toEqual(["/", "/a", "/b"]);
});

test("a document that its owner deleted does not come back", async () => {
  const site = await startSite({ "/": words("Home", "/a"), "/a": words("A") });
  const { add, work, read, answering, ctx, accountId, documents } = await websiteFixture();
  const { website } = await add(site.url);
  await work();
  const unwanted = (await documents()).find((source) => source.title === "A")!;
  await deleteDocument(ctx, { accountId, sourceId: unwanted.id });
  await site.change({ "/a": words("Another A") });
  await recrawlWebsite(ctx, { accountId, websiteId: website.id });
  await work();
  expect(await answering()).toEqual(["/"]);
  expect((await read(website.id)).problems).toMatchObject([{ state: "skipped", reason: "deleted" }]);
});

const urlset = (...urls: string[]) =>
  `<?xml version="1.0"?><urlset>${urls.map((url) => `<url><loc> ${url} </loc></url>`)}</urlset>`;
const index = (...urls: string[]) =>
  `<sitemapindex>${urls.map((url) => `<sitemap><loc><![CDATA[${url}]]></loc></sitemap>`)}</sitemapindex>`;

test("sitemaps: from robots.txt, nested, packed, in a circle, with addresses of others", async () => {
  const site = await startSite({});
  const at = (path: string) => `${site.url}${path}`;
  const packed = gzipSync(urlset(at("/b?x=1&amp;y=2"), "https://elsewhere.example/c"));
  await site.change({
    "/robots.txt": `Sitemap: ${at("/maps.xml")}\nUser-agent: *\nDisallow: /d`,
    "/maps.xml": {
      headers: { "content-type": "application/xml" },
      body: index(at("/a.xml"), at("/b.xml.gz"), at("/maps.xml")),
    },
    "/a.xml": {
      headers: { "content-type": "text/xml" },
      body: index(at("/maps.xml"), at("/c.xml"), at("/missing.xml")),
    },
    "/b.xml.gz": { headers: { "content-type": "application/gzip" }, base64: packed.toString("base64") },
    "/c.xml": { body: urlset(at("/a"), at("/d"), at("/photo.jpg")) },
    "/": words("Home", "/linked-only"),
    "/a": words("A"),
    "/b?x=1&y=2": words("B"),
    "/d": words("D"),
  });
  const { add, work, read, answering } = await websiteFixture();
  const { website } = await add(site.url, { mode: "sitemap" });
  await work();
  expect(await answering()).toEqual(["/", "/a", "/b?x=1&y=2"]);
  const report = await read(website.id);
  expect(report.website.status).toBe("completed");
  expect(report.problems.map(({ url, reason }) => [new URL(url).pathname, reason])).toEqual([
    ["/missing.xml", "sitemap_unreadable"],
    ["/d", "robots_disallowed"],
  ]);
});

test.each<[string, string | { base64: string } | null]>([
  ["none", null],
  ["a web page", "<html><body>There is no map here.</body></html>"],
  ["a damaged archive", { base64: gzipSync("<urlset>".repeat(999)).subarray(0, 30).toString("base64") }],
])("a site without a sitemap that can be read says so: %s", async (_name, map) => {
  const site = await startSite({ "/": words("Home"), ...(map === null ? {} : { "/sitemap.xml": map }) });
  const { add, work, read } = await websiteFixture();
  const { website } = await add(site.url, { mode: "sitemap" });
  await work();
  expect((await read(website.id)).website).toMatchObject({ status: "failed", errorCode: "sitemap_unreadable" });
});

/** A text so many times over, packed piece by piece: it is never whole in memory. */
async function packed(text: string, times: number): Promise<Uint8Array> {
  const { readable, writable } = new CompressionStream("gzip");
  const writer = writable.getWriter();
  const piece = new TextEncoder().encode(text);
  const written = (async () => {
    for (let at = 0; at < times; at++) await writer.write(piece);
    await writer.close();
  })();
  const bytes = new Uint8Array(await new Response(readable).arrayBuffer());
  await written;
  return bytes;
}

test("a sitemap that unpacks to hundreds of megabytes, or names a million pages, ends with its budget", async () => {
  const pages = Array.from({ length: 200 }, (_, at) => [`/${at}`, words(`Page ${at}`)]);
  const site = await startSite({ ...Object.fromEntries(pages), "/*": words("Page") });
  const many = urlset(...Array.from({ length: 20_000 }, (_, at) => `${site.url}/${at}`));
  await site.change({
    "/bomb.xml": {
      base64: btoa(
        Array.from(await packed("<urlset>  ".repeat(100_000), 200), (byte) => String.fromCharCode(byte)).join(""),
      ),
    },
    "/many.xml": many,
  });
  const { add, work, read } = await websiteFixture();
  const bomb = await add(`${site.url}/bomb.xml`, { mode: "sitemap" });
  const crowd = await add(`${site.url}/many.xml`, { mode: "sitemap", maxPages: 5 });
  await work();
  expect((await read(bomb.website.id)).website).toMatchObject({ status: "failed", errorCode: "sitemap_unreadable" });
  expect((await read(crowd.website.id)).progress).toMatchObject({ fetched: 5, left: 104 });
});
