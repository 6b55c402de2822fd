import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { guardedFetch } from "../../../src/adapters/outbound/guarded-fetch.ts";
import { resolveOverHttps } from "../../../src/adapters/outbound/resolve-over-https.ts";
import type { OutboundRequest } from "../../../src/domain/platform/outbound/ports.ts";
import { type FakeSite, type SitePages, startFakeSite } from "../../support/fake-site.ts";

const sites: FakeSite[] = [];
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.stop()));
});

async function siteOf(pages: SitePages): Promise<FakeSite> {
  const site = await startFakeSite(pages);
  sites.push(site);
  return site;
}

const nobody = () => Promise.reject(new Error("no name is looked up here"));
const own = guardedFetch({ allowLoopback: true, resolve: nobody, userAgent: "TestBot/1.0" });

function get(url: string, more: Partial<OutboundRequest> = {}) {
  return own.fetch({ url, maxBytes: 1024 * 1024, deadlineMs: 5_000, ...more });
}

async function text(url: string, more: Partial<OutboundRequest> = {}) {
  return new TextDecoder().decode(await (await get(url, more)).bytes());
}

test("a page comes with its status, headers and final address, and the site is told who asks", async () => {
  const site = await siteOf({ "/": { status: 301, headers: { location: "/home" } }, "/home": "<p>Hello" });
  const answer = await get(`${site.url}/`);
  expect([answer.status, answer.url]).toEqual([200, `${site.url}/home`]);
  expect(new TextDecoder().decode(await answer.bytes())).toBe("<p>Hello");
  expect(site.requests.map((request) => request.headers["user-agent"])).toEqual(["TestBot/1.0", "TestBot/1.0"]);
});

describe("redirects", () => {
  test.each([
    ["in a circle of two", { "/": "/a", "/a": "/" }, "redirect_loop"],
    ["to itself", { "/": "/" }, "redirect_loop"],
    ["for ever", { "/*": "/{next}" }, "too_many_redirects"],
    ["into a private network", { "/": "http://10.0.0.1/" }, "address_refused"],
    ["to the cloud's metadata, in hexadecimal", { "/": "http://0xa9fea9fe/" }, "address_refused"],
    ["to a file", { "/": "file:///etc/passwd" }, "invalid_url"],
    ["to nothing", { "/": "http://[broken/" }, "redirect_refused"],
  ])("%s", async (_name, from, failure) => {
    const at = (path: string, location: string) => [path, { status: 302, headers: { location } }] as const;
    const site = await siteOf(Object.fromEntries(Object.entries(from).map(([path, to]) => at(path, to))));
    if (failure === "too_many_redirects") {
      for (let step = 0; step < 9; step++)
        site.pages[`/${step}`] = { status: 302, headers: { location: `/${step + 1}` } };
      delete site.pages["/*"];
    }
    const start = failure === "too_many_redirects" ? "/0" : "/";
    await expect(get(site.url + start)).rejects.toMatchObject({ failure });
    expect(site.requests.length).toBeLessThanOrEqual(6);
  });

  test("five are followed, and the caller may confine them", async () => {
    const pages: SitePages = { "/5": "<p>There" };
    for (let step = 0; step < 5; step++) pages[`/${step}`] = { status: 307, headers: { location: `/${step + 1}` } };
    const site = await siteOf(pages);
    expect(await text(`${site.url}/0`)).toBe("<p>There");
    const mayFollow = (url: URL) => url.pathname !== "/3";
    await expect(get(`${site.url}/0`, { mayFollow })).rejects.toMatchObject({ failure: "redirect_refused" });
    expect((await get(`${site.url}/0`, { maxRedirects: 0 })).status).toBe(307);
  });
});

describe("what does not end", () => {
  test("a slow drip ends with the deadline", async () => {
    const site = await siteOf({ "/": { body: "<p>", dripMs: 20 } });
    await expect(text(`${site.url}/`, { deadlineMs: 300 })).rejects.toMatchObject({ failure: "timeout" });
  });

  test("so does a server that never answers, and one that redirects slowly", async () => {
    const site = await siteOf({ "/": { hangs: true }, "/a": { status: 302, headers: { location: "/" } } });
    for (const path of ["/", "/a"]) {
      await expect(get(site.url + path, { deadlineMs: 200 })).rejects.toMatchObject({ failure: "timeout" });
    }
  });

  test("a page of 100 MB is left after the first megabyte, whether it says its length or not", async () => {
    const site = await siteOf({
      "/": { megabytes: 100 },
      "/told": { headers: { "content-length": String(100 * 1024 * 1024) }, megabytes: 100 },
    });
    const answer = await get(`${site.url}/`);
    let read = 0;
    const all = async () => {
      for await (const piece of answer.chunks()) read += piece.byteLength;
    };
    await expect(all()).rejects.toMatchObject({ failure: "too_large" });
    expect(read).toBeLessThanOrEqual(1024 * 1024);
    await expect(text(`${site.url}/told`)).rejects.toMatchObject({ failure: "too_large" });
  });

  test("nor does a small body that unpacks to a hundred times the cap", async () => {
    const base64 = gzipSync(Buffer.alloc(100 * 1024 * 1024)).toString("base64");
    const site = await siteOf({ "/": { headers: { "content-encoding": "gzip" }, base64 } });
    await expect(text(`${site.url}/`)).rejects.toMatchObject({ failure: "too_large" });
  });

  test("a connection that breaks off is a failure, before and inside the body", async () => {
    const site = await siteOf({
      "/": { breaks: true },
      "/short": { headers: { "content-length": "99" }, body: "<p>" },
    });
    await expect(get(`${site.url}/`)).rejects.toMatchObject({ failure: "unreachable" });
    await expect(text(`${site.url}/short`, { deadlineMs: 1_000 })).rejects.toMatchObject({
      failure: expect.stringMatching(/unreachable|timeout/),
    });
  });
});

test("a type that nobody asked for is refused, an error page is not", async () => {
  const site = await siteOf({
    "/film": { headers: { "content-type": "video/mp4" } },
    "/lost": { status: 404, headers: { "content-type": "application/json" } },
  });
  const accepts = ["text/html"];
  await expect(get(`${site.url}/film`, { accepts })).rejects.toMatchObject({ failure: "type_refused" });
  expect((await get(`${site.url}/lost`, { accepts })).status).toBe(404);
});

describe("names", () => {
  const dns = (answers: Record<string, unknown>): SitePages =>
    Object.fromEntries(
      ["A", "AAAA"].map((type) => [
        `/dns-query?name=site.example.com&type=${type}`,
        { headers: { "content-type": "application/dns-json" }, body: JSON.stringify(answers[type] ?? { Status: 0 }) },
      ]),
    );

  async function fetchWith(pages: SitePages): Promise<{ asked: string[]; failure: Promise<unknown> }> {
    const resolver = await siteOf(pages);
    const asked: string[] = [];
    const lookUp: typeof fetch = (input, init) =>
      fetch(input, { ...init, headers: { ...init?.headers, "user-agent": "TestBot/1.0" } });
    const outbound = guardedFetch({
      allowLoopback: false,
      resolve: resolveOverHttps(`${resolver.url}/dns-query`, lookUp),
      userAgent: "TestBot/1.0",
      fetch: async (input) => {
        asked.push(String(input));
        return new Response("<p>Hello", { headers: { "content-type": "text/html" } });
      },
    });
    const failure = outbound.fetch({ url: "https://site.example.com/", maxBytes: 100, deadlineMs: 3_000 }).then(
      () => null,
      (error) => error.failure,
    );
    await failure;
    return { asked, failure };
  }

  const record = (data: string, type = 1) => ({
    Status: 0,
    Answer: [
      { type: 5, data: "other.example.com." },
      { type, data },
    ],
  });

  test("one that leads to a public address is fetched", async () => {
    const { asked, failure } = await fetchWith(dns({ A: record("93.184.216.34"), AAAA: record("2606:2800::1", 28) }));
    expect([await failure, asked]).toEqual([null, ["https://site.example.com/"]]);
  });

  test.each([
    ["private", dns({ A: record("192.168.1.1") }), "address_refused"],
    [
      "metadata beside a public one",
      dns({ A: record("93.184.216.34"), AAAA: record("::ffff:a9fe:a9fe", 28) }),
      "address_refused",
    ],
    ["loopback", dns({ A: record("127.0.0.1") }), "address_refused"],
    ["nowhere", dns({ A: { Status: 3 }, AAAA: { Status: 3 } }), "unresolved"],
    ["a resolver that fails", dns({ A: { Status: 2 } }), "unresolved"],
    ["a resolver that is not there", {}, "unresolved"],
  ])("%s: nothing is asked of it", async (_name, pages, expected) => {
    const { asked, failure } = await fetchWith(pages);
    expect([await failure, asked]).toEqual([expected, []]);
  });
});
