import { describe, expect, test } from "vitest";
import { guardedFetch } from "../../../src/adapters/outbound/guarded-fetch.ts";
import type { Deps } from "../../../src/domain/deps.ts";
import { buildPdf } from "../../support/documents/build-pdf.ts";
import type { SitePages, SiteReply } from "../../support/fake-site.ts";
import { deliver } from "../ingest/ingest-fixture.ts";
import { page, startSite } from "./site-client.ts";
import { websiteFixture } from "./website-fixture.ts";

const good = page("Good", "The good page says that the lighthouse was built in 1872.");
const well = page("Well", "The lighthouse keeper is well again and opens at nine.");
const home = (...links: string[]) => page("Home", "This is where everything on this site begins.", "/good", ...links);

/** Crawls a site whose home page leads to a good page and a bad one; says what is written about the bad one. */
async function crawlBad(bad: SiteReply | string, more: SitePages = {}) {
  const site = await startSite({ "/": home("/bad"), "/good": good, "/bad": bad, ...more });
  const fixture = await websiteFixture();
  const { website } = await fixture.add(site.url);
  await fixture.work();
  const report = await fixture.read(website.id);
  expect(report.website.status).toBe("completed");
  expect(await fixture.answering()).toContain("/good");
  return { ...fixture, site, report, problem: report.problems.find(({ url }) => url.endsWith("/bad")) };
}

const to = (location: string): SiteReply => ({ status: 302, headers: { location } });
const script = '<html><body><div id="root">Loading…</div><script src="/app.js"></script></body></html>';
const form = '<h1>Members</h1><form><input name="u"><input type="password" name="p"></form>';

describe("a bad page says why, and the rest of the site is read", () => {
  test.each<[string, SiteReply | string, string, SitePages?]>([
    ["a redirect loop", to("/bad"), "redirect_loop"],
    ["a redirect into a private network", to("http://192.168.0.1/"), "address_refused"],
    ["a redirect to the cloud's metadata", to("http://2852039166/latest"), "address_refused"],
    ["a redirect to another site", to("https://example.com/"), "redirect_refused"],
    ["a page of 100 MB", { megabytes: 100 }, "too_large"],
    ["a missing page", { status: 404, body: "<h1>Not found</h1>" }, "not_found"],
    ["a page that is gone", { status: 410 }, "not_found"],
    ["an error of ours", { status: 418 }, "http_error"],
    ["a login by status", { status: 401, headers: { "www-authenticate": "Basic" } }, "login_required"],
    ["a login by form", form, "login_required"],
    ["a login by redirect", to("/login?next=/bad"), "login_required", { "/login?next=/bad": page("Hi", "Welcome.") }],
    ["a page of scripts", script, "needs_javascript"],
    ["an empty page", "<html><body></body></html>", "no_text"],
    ["a film", { headers: { "content-type": "video/mp4" }, body: "x" }, "unsupported_type"],
    [
      "an archive without a type",
      { headers: { "content-type": "text/plain" }, base64: "AAECAwQ=" },
      "unsupported_type",
    ],
    ["noindex in the page", '<meta name="robots" content="noindex"><p>Secret plans of the lighthouse.</p>', "noindex"],
    ["noindex in the header", { headers: { "x-robots-tag": "noindex" }, body: good }, "noindex"],
  ])("%s", async (_name, bad, reason, more = {}) => {
    const { problem } = await crawlBad(bad, more);
    expect(problem).toMatchObject({ reason, message: expect.stringMatching(/^[A-Z].*\.$/) });
  });

  test("a server that fails is asked three times, and again by the next crawl", async () => {
    const { problem, site } = await crawlBad({ status: 500 });
    expect(problem).toMatchObject({ reason: "server_error", message: "The site answered 500 3 times." });
    expect((await site.asked()).filter((path) => path === "/bad")).toHaveLength(3);
  });

  test("one that is unwell for a moment is read", async () => {
    const { problem, answering } = await crawlBad({ body: well, failures: 2, first: { breaks: true } });
    expect(problem).toBeUndefined();
    expect(await answering()).toEqual(["/", "/bad", "/good"]);
  });

  test("one that asks to come back later is left alone until then", async () => {
    const first = { status: 503, headers: { "retry-after": "120" } };
    const site = await startSite({ "/": { body: home(), failures: 1, first }, "/good": good });
    const { add, ctx, time, work, read, takeJobs } = await websiteFixture();
    const { website } = await add(site.url);
    const start = time.now;
    const [job] = takeJobs();
    await deliver(ctx, job);
    const waiting = await read(website.id);
    expect(waiting.website).toMatchObject({ status: "processing", nextStepAt: start + 120_000, leaseId: null });
    const [next] = takeJobs();
    expect(await deliver(ctx, next)).toEqual({ acked: [], retried: [["m0", 20]] });
    expect(await site.asked()).toEqual(["/robots.txt", "/"]);
    await ctx.ingestQueue.send(next!);
    await work();
    expect((await read(website.id)).website.status).toBe("completed");
  });
});

test("a site that goes on asking to come back later is left at last", async () => {
  const site = await startSite({
    "/": home("/a", "/b", "/c"),
    "/robots.txt": { status: 404 },
    "/*": { status: 429, headers: { "retry-after": "60" } },
  });
  const { add, work, read, answering } = await websiteFixture();
  const { website } = await add(site.url);
  await work();
  expect((await read(website.id)).website).toMatchObject({ status: "failed", errorCode: "rate_limited" });
  expect(await answering()).toEqual(["/"]);
  expect((await site.requests()).length).toBeLessThan(10);
});

test("a slow drip and a server that never answers end with the deadline; the rest of the queue is unharmed", async () => {
  const site = await startSite({
    "/": home("/drip", "/silent"),
    "/good": good,
    "/drip": { dripMs: 50 },
    "/silent": { hangs: true },
  });
  const { add, ctx, work, read, upload, row } = await websiteFixture();
  // The deadline of a page is ten seconds; for the two that never end it is shorter, for the test's sake.
  const isEndless = (url: string) => url.endsWith("/drip") || url.endsWith("/silent");
  const impatient: Deps = {
    ...ctx,
    outbound: {
      ...ctx.outbound,
      fetch: (request) =>
        ctx.outbound.fetch(isEndless(String(request.url)) ? { ...request, deadlineMs: 300 } : request),
    },
  };
  const { website } = await add(site.url);
  const document = await upload("a.txt", "Parcels arrive on Tuesday.");
  await work(impatient);
  const { problems } = await read(website.id);
  expect(problems.map(({ url, reason }) => [new URL(url).pathname, reason])).toEqual([
    ["/drip", "timeout"],
    ["/silent", "timeout"],
  ]);
  expect((await row(document.id)).status).toBe("completed");
});

test("an endless calendar ends with the budget", async () => {
  const site = await startSite({
    "/": home("/day/1"),
    "/good": good,
    "/day/*": { body: page("Day {next}", "A day like any other.", "/day/{next}", "/day/{next}0") },
  });
  const { add, work, read } = await websiteFixture();
  const { website } = await add(site.url, { maxPages: 12 });
  await work();
  const { website: after, progress } = await read(website.id);
  expect(after.status).toBe("completed");
  expect(progress.fetched + progress.unchanged + progress.failed).toBe(12);
  expect(progress.left).toBeGreaterThan(0);
  expect((await site.requests()).length).toBe(13);
});

test("a page of a thousand links fills nothing", async () => {
  const links = Array.from({ length: 1_000 }, (_, at) => `/${at}`);
  const site = await startSite({ "/": home(...links), "/*": good });
  const { add, work, pages } = await websiteFixture();
  const { website } = await add(site.url, { maxPages: 3 });
  await work();
  expect(Object.keys(await pages(website.id))).toHaveLength(106);
});

describe("a site that cannot be read at all says why, its document too", () => {
  test.each<[string, SitePages, string]>([
    ["forbidden by robots.txt", { "/robots.txt": "User-agent: *\nDisallow: /", "/": home() }, "robots_disallowed"],
    ["robots.txt that fails", { "/robots.txt": { status: 503 }, "/": home() }, "robots_unreachable"],
    ["a home page that is missing", {}, "not_found"],
    ["a home page of scripts", { "/": script }, "needs_javascript"],
    ["a redirect into a private network", { "/": to("http://10.0.0.1/") }, "address_refused"],
  ])("%s", async (_name, pages, reason) => {
    const site = await startSite(pages);
    const { add, work, read, row } = await websiteFixture();
    const { website, document } = await add(site.url);
    await work();
    expect((await read(website.id)).website).toMatchObject({ status: "failed", errorCode: reason });
    expect(await row(document.id)).toMatchObject({ status: "failed", errorCode: reason });
  });

  test("nothing listens there", async () => {
    const { add, work, read } = await websiteFixture();
    const { website } = await add("http://127.0.0.1:9/");
    await work();
    expect((await read(website.id)).website).toMatchObject({ status: "failed", errorCode: "robots_unreachable" });
  });

  test("a name that leads into a private network", async () => {
    const { add, ctx, work, read } = await websiteFixture();
    const asked: string[] = [];
    const outbound = guardedFetch({
      allowLoopback: false,
      resolve: async () => ["10.1.2.3"],
      userAgent: "TestBot",
      fetch: async (input) => {
        asked.push(String(input));
        return new Response("inner");
      },
    });
    const guarded = { ...ctx, outbound };
    const { website } = await add("https://inner.example.com/", {}, guarded);
    await work(guarded);
    expect((await read(website.id)).website).toMatchObject({ status: "failed", errorCode: "address_refused" });
    expect(asked).toEqual([]);
  });
});

test.each([
  "http://10.0.0.1/",
  "http://169.254.169.254/",
  "http://0xa9fea9fe/",
  "http://[fd00::1]/",
  "http://printer.local/",
  "file:///etc/passwd",
  "http://user:secret@example.com/",
  "https://example.com:8443/",
  "not an address",
])("%s is refused before anything is made of it", async (url) => {
  const { add, documents, takeJobs } = await websiteFixture();
  await expect(add(url)).rejects.toMatchObject({ code: "validation_failed", params: { issues: [{ path: ["url"] }] } });
  expect(await documents()).toEqual([]);
  expect(takeJobs()).toEqual([]);
});

describe("encodings", () => {
  const cyrillic = (text: string) =>
    btoa(
      Array.from(text, (letter) => {
        const code = letter.charCodeAt(0);
        return String.fromCharCode(code >= 0x410 && code <= 0x44f ? code - 0x350 : code);
      }).join(""),
    );
  const text = "<title>Маяк</title><p>Маяк построен в тысяча восемьсот семьдесят втором году.</p>";

  test.each<[string, SiteReply]>([
    ["by header", { headers: { "content-type": "text/html; charset=windows-1251" }, base64: cyrillic(text) }],
    ["by meta", { headers: { "content-type": "text/html" }, base64: cyrillic(`<meta charset="cp1251">${text}`) }],
    ["by nothing", { headers: { "content-type": "text/html" }, base64: cyrillic(text) }],
    ["a header that lies", { headers: { "content-type": "text/html; charset=utf-8" }, base64: cyrillic(text) }],
    [
      "a header that lies about Latin-1",
      { headers: { "content-type": "text/html; charset=iso-8859-1" }, base64: cyrillic(text) },
    ],
    ["a charset nobody knows", { headers: { "content-type": "text/html; charset=klingon" }, body: text }],
    [
      "a meta that contradicts the header",
      { body: `<meta charset="windows-1251">${text}`, headers: { "content-type": "text/html; charset=utf-8" } },
    ],
  ])("%s", async (_name, bad) => {
    const { found } = await crawlBad(bad);
    expect(await found("Когда построен маяк?")).toContainEqual(expect.stringContaining("втором году"));
  });
});

test("a PDF that a page leads to is a document of the site", async () => {
  const pdf = buildPdf({ pages: [[{ text: "The keeper climbs 174 steps every evening.", y: 760 }]] });
  const base64 = btoa(String.fromCharCode(...pdf));
  const { problem, found, documents } = await crawlBad({ headers: { "content-type": "application/pdf" }, base64 });
  expect(problem).toBeUndefined();
  expect((await documents()).find((source) => source.filename === "bad")).toMatchObject({
    contentType: "application/pdf",
    kind: "page",
  });
  expect(await found("How many steps does the keeper climb?")).toContainEqual(expect.stringContaining("174 steps"));
});
