import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { recrawlWebsite } from "../../../src/domain/knowledge/website/recrawl-website.ts";
import type { SitePages } from "../../support/fake-site.ts";
import { page, startSite } from "./site-client.ts";
import { websiteFixture } from "./website-fixture.ts";

const words = (title: string, ...links: string[]) =>
  page(title, `The page named ${title} says that the lighthouse was built in 1872.`, ...links);
const refresh = (content: string, body = "") =>
  `<html><head><meta http-equiv="refresh" content="${content}"><title>m</title></head><body>${body}</body></html>`;

async function crawl(pages: SitePages, settings = {}) {
  const site = await startSite(pages);
  const fixture = await websiteFixture();
  const { website } = await fixture.add(site.url, settings);
  await fixture.work();
  return { ...fixture, site, website, report: await fixture.read(website.id), answers: await fixture.answering() };
}

describe("sitemaps as sites write them", () => {
  const base64 = (...pieces: Uint8Array[]) => Buffer.concat(pieces).toString("base64");
  const at = "<url><loc>/a</loc></url>";
  const bom16 = new Uint8Array(
    Buffer.from("\ufeff<?xml version='1.0' encoding='UTF-16'?><urlset><url><loc>/a</loc></url></urlset>", "utf16le"),
  );

  test.each<[string, SitePages[string]]>([
    ["with a prefix", `<sm:urlset xmlns:sm="x"><sm:url><sm:loc>/a</sm:loc></sm:url></sm:urlset>`],
    ["with attributes and blanks in tags", `<urlset ><url ><loc xml:space="preserve" >\n /a\n</loc ></url ></urlset>`],
    ["with CDATA and comments", `<!-- <loc>/no</loc> --><urlset><url><loc> <![CDATA[ /a ]]> </loc></url></urlset>`],
    [
      "with pictures",
      `<urlset xmlns:image="i"><url><loc>/a</loc><image:image><image:loc>/b</image:loc></image:image></url></urlset>`,
    ],
    ["as a list with blank lines", "\n\r\nhttp://localhost/x\r\n/a\r\n"],
    ["in UTF-16", { base64: base64(bom16) }],
    [
      "in several gzip members",
      { base64: base64(gzipSync(`<urlset>${at.slice(0, 9)}`), gzipSync(`${at.slice(9)}</urlset>`)) },
    ],
    ["in gzip with padding", { base64: base64(gzipSync(`<urlset>${at}</urlset>`), new Uint8Array(700)) }],
  ])("%s", async (_, map) => {
    const { answers, report } = await crawl(
      { "/": words("Home"), "/a": words("A"), "/b": words("B"), "/sitemap.xml": map },
      { mode: "sitemap" },
    );
    expect(answers).toEqual(["/", "/a"]);
    expect(report.website.status).toBe("completed");
  });

  test.each<[string, string, RegExp]>([
    ["nothing", "<urlset></urlset>", /lists no addresses/],
    [
      "another site only",
      "<urlset><url><loc>https://other.example/</loc></url></urlset>",
      /lists 1 addresses, but none/,
    ],
    [
      "empty sitemaps only",
      "<sitemapindex><sitemap><loc>/empty.xml</loc></sitemap></sitemapindex>",
      /lists no addresses/,
    ],
  ])("one that lists %s fails the crawl with a reason", async (_, map, message) => {
    const { report } = await crawl(
      { "/": words("Home"), "/sitemap.xml": map, "/empty.xml": "<urlset/>" },
      { mode: "sitemap" },
    );
    expect(report.website).toMatchObject({
      status: "failed",
      errorCode: "sitemap_empty",
      errorMessage: expect.stringMatching(message),
    });
  });
});

describe("a page that has the browser load another one", () => {
  test.each(["0; url=/target", "0;URL='/target'", "5, url = &quot;/target&quot;", " 0 /target", "0.5;/target#part"])(
    "%s",
    async (content) => {
      const { answers, pages, website } = await crawl(
        { "/": refresh(content), "/target": words("Target") },
        { mode: "page" },
      );
      expect(answers).toEqual(["/target"]);
      expect((await pages(website.id))["/"]).toMatchObject({ state: "skipped", reason: "duplicate" });
    },
  );

  test("over several pages, and again in the next crawl", async () => {
    const { answers, ctx, accountId, website, work, answering, documents } = await crawl({
      "/": words("Home", "/1"),
      "/1": refresh("0;url=/2", "You are being redirected to the next page of this site."),
      "/2": refresh("0;url=3"),
      "/3": words("Three"),
    });
    expect(answers).toEqual(["/", "/3"]);
    await recrawlWebsite(ctx, { accountId, websiteId: website.id });
    await work();
    expect(await answering()).toEqual(["/", "/3"]);
    expect(await documents()).toHaveLength(2);
  });

  test("in a circle, off the site, into what robots.txt forbids, or without end", async () => {
    const { report, answers } = await crawl({
      "/": words("Home", "/circle", "/off", "/secret-door", "/far1", "/reload", "/noscript"),
      "/robots.txt": "User-agent: *\nDisallow: /secret/",
      "/circle": refresh("0;url=/circle2"),
      "/circle2": refresh("0;url=/circle"),
      "/off": refresh("0;url=https://other.example/"),
      "/secret-door": refresh("0;url=/secret/"),
      ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`/far${at + 1}`, refresh(`0;url=/far${at + 2}`)])),
      "/reload": refresh(
        "300;url=/reload?again",
        "This page shows the departures of all trains and loads itself again.",
      ),
      "/noscript": `<noscript>${refresh("0;url=/old")}</noscript><script></script><p>This page says that the lighthouse has 217 steps to its top.</p>`,
    });
    expect(Object.fromEntries(report.problems.map(({ url, reason }) => [new URL(url).pathname, reason]))).toEqual({
      "/circle": "redirect_loop",
      "/off": "redirect_refused",
      "/secret-door": "robots_disallowed",
      "/far1": "too_many_redirects",
    });
    expect(answers).toEqual(["/", "/noscript", "/reload"]);
  });
});

describe("one page under several addresses", () => {
  test("parameters in another order, empty ones and those that track", async () => {
    const { answers, site } = await crawl({
      "/": words("Home", "/p?b=2&a=1", "/p?a=1&b=2&utm_source=x", "/p?&a=1&&b=2", "/p?a=2&b=1"),
      "/p*": words("P"),
      "/p?a=2&b=1": words("Q"),
    });
    expect(answers).toEqual(["/", "/p?a=2&b=1", "/p?b=2&a=1"]);
    expect((await site.requests()).filter(({ path }) => path.startsWith("/p"))).toHaveLength(2);
  });

  test("pages of equal content are stored once, and the links of all are followed", async () => {
    const { answers, pages, website, site, ctx, accountId, work, answering, documents } = await crawl({
      "/": words("Home", "/a", "/b", "/c"),
      "/a": words("Same", "/x"),
      "/b": words("Same", "/y"),
      "/c": words("Other"),
      "/x": words("X"),
      "/y": words("Y"),
    });
    expect(answers).toEqual(["/", "/a", "/c", "/x", "/y"]);
    const rows = await pages(website.id);
    expect(rows["/b"]).toMatchObject({ state: "skipped", reason: "duplicate", sameAs: rows["/a"]!.id });
    expect(rows["/b"]!.message).toContain("/a");
    const before = (await documents()).map(({ id }) => id).sort();
    await recrawlWebsite(ctx, { accountId, websiteId: website.id });
    await work();
    expect((await documents()).map(({ id }) => id).sort()).toEqual(before);
    await site.change({ "/b": words("Different now") });
    await recrawlWebsite(ctx, { accountId, websiteId: website.id });
    await work();
    expect(await answering()).toEqual(["/", "/a", "/b", "/c", "/x", "/y"]);
  });
});
