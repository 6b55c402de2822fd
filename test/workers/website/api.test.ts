import { expect, test } from "vitest";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { page, startSite } from "./site-client.ts";

async function learn(account: Account, pages: Parameters<typeof startSite>[0], body: Record<string, unknown> = {}) {
  const site = await startSite(pages);
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Ferry", ai_model: "extractive" } });
  const path = `/api/assistants/${assistant.body.id}`;
  const { body: website, status } = await account.call("POST", `${path}/ingest-website`, {
    json: { url: site.url, ...body },
  });
  expect(status).toBe(201);
  return { site, path, assistantId: assistant.body.id as number, website };
}

function ended(account: Account, id: number, atLeast = 0) {
  return until(async () => {
    const { body } = await account.call("GET", `/api/websites/${id}`);
    expect(["completed", "failed"]).toContain(body.status);
    expect(Date.parse(body.crawled_at)).toBeGreaterThan(atLeast);
    return body;
  });
}

const prices = page("Prices", "A ticket for the ferry to Lindholm costs 14 euros for grown-ups.");
const pages = {
  "/": page("Ferry", "The ferry crosses the sound all year round.", "/prices", "/hours"),
  "/prices": prices,
  "/hours": page("Hours", "The first ferry leaves the harbour at 6:40 in the morning."),
};

test("a preview tells what would be read and what not, and stores nothing", async () => {
  const account = await api.makeAccount();
  const site = await startSite({
    "/": page(
      "Ferry",
      "The ferry crosses the sound all year round.",
      "/prices",
      "/hours#winter",
      "/hours",
      "/staff/rota",
      "/blog/1",
    ),
    "/robots.txt": "User-agent: *\nDisallow: /staff\nCrawl-delay: 3\n",
    "/sitemap.xml": `<urlset><url><loc>/prices</loc></url><url><loc>/staff/rota</loc></url></urlset>`,
  });
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Ferry" } });
  const path = `/api/assistants/${assistant.body.id}`;
  const look = async (more: object) =>
    (await account.call("POST", `${path}/website-preview`, { json: { url: site.url, ...more } })).body;
  expect(await look({ exclude: ["/blog"], max_pages: 2 })).toEqual({
    start: { url: `${site.url}/`, title: "Ferry", reason: null, message: null },
    robots: { is_there: true, crawl_delay_seconds: 3 },
    sitemaps: [],
    ...{ pages: [`${site.url}/prices`, `${site.url}/hours`], found: 2, limit: 2, is_whole: false },
    left_out: [
      { url: `${site.url}/staff/rota`, reason: "robots_disallowed" },
      { url: `${site.url}/blog/1`, reason: "excluded" },
    ],
    left_out_count: 2,
  });
  expect(await site.asked()).toEqual(["/robots.txt", "/"]);
  expect(await look({ mode: "sitemap" })).toMatchObject({
    sitemaps: [{ url: `${site.url}/sitemap.xml`, pages: 2, message: null }],
    ...{ pages: [`${site.url}/prices`], found: 1, left_out_count: 1, is_whole: true },
  });
  expect(await look({ mode: "page", url: `${site.url}/staff/rota` })).toMatchObject({
    start: { title: null, reason: "robots_disallowed" },
    ...{ pages: [], is_whole: true },
  });
  expect(await look({ mode: "page", url: `${site.url}/gone` })).toMatchObject({ start: { reason: "not_found" } });
  expect(await look({ url: "http://10.0.0.1/" })).toMatchObject({ error: { code: "VALIDATION_ERROR" } });
  expect((await account.call("GET", `${path}/websites`)).body).toEqual([]);
  expect((await account.call("GET", `${path}/documents`)).body).toEqual([]);
});

test("a website is crawled, answers with a citation that leads to its page, and a changed page changes the answer", async () => {
  const account = await api.makeAccount();
  const { site, path, assistantId, website } = await learn(account, pages);
  expect(website).toMatchObject({ status: "queued", mode: "crawl", pages: { found: 1, left: 1 }, problems: [] });
  const first = await ended(account, website.id);
  expect(first).toMatchObject({ status: "completed", pages: { found: 3, fetched: 3, failed: 0, left: 0 } });
  const documents = () =>
    until(async () => {
      const { body } = await account.call("GET", `${path}/documents`);
      const words: string[] = body.map((one: { processing_status: string }) => one.processing_status);
      expect(words.every((word) => word === "completed")).toBe(true);
      return body as { id: number; title: string; kind: string; url: string }[];
    });
  const before = await documents();
  expect(before.map(({ title, kind, url }) => [title, kind, url])).toEqual([
    ["Hours", "page", `${site.url}/hours`],
    ["Prices", "page", `${site.url}/prices`],
    ["Ferry", "page", `${site.url}/`],
  ]);

  const dialog = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistantId } });
  const ask = async () => {
    const json = { content: "What does a ticket to Lindholm cost?" };
    const { body } = await account.call("POST", `/api/dialogs/${dialog.body.id}/messages`, { json });
    return body.ai_response;
  };
  const answer = await ask();
  expect(answer.content).toContain("14 euros");
  expect(answer.citations[0]).toMatchObject({ title: "Prices", url: `${site.url}/prices` });
  expect(answer.citations[0].quote).toContain("14 euros");

  await site.change({ "/prices": prices.replace("14 euros", "16 euros") });
  const again = await account.call("POST", `/api/websites/${website.id}/recrawl`);
  expect(again.status).toBe(200);
  const second = await ended(account, website.id, Date.parse(first.crawled_at));
  expect(second.pages).toMatchObject({ found: 3, fetched: 1, unchanged: 2 });
  const after = await documents();
  expect(after.map((one) => one.id)).toEqual(before.map((one) => one.id));
  expect((await ask()).content).toContain("16 euros");

  expect((await account.call("GET", `${path}/websites`)).body).toMatchObject([{ id: website.id, status: "completed" }]);
  expect((await account.call("DELETE", `/api/websites/${website.id}`)).status).toBe(200);
  expect((await account.call("GET", `${path}/documents`)).body).toEqual([]);
  expect((await account.call("GET", `/api/websites/${website.id}`)).status).toBe(404);
  expect((await ask()).content).not.toContain("euros");
}, 60_000);

test("document 002's import gives a document, and the same address again the same one", async () => {
  const account = await api.makeAccount();
  const site = await startSite(pages);
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Ferry" } });
  const json = { website_url: `${site.url}/hours#today`, assistant_id: assistant.body.id };
  const imported = await account.call("POST", "/api/documents/import-website", { json });
  expect(imported.status).toBe(201);
  expect(imported.body).toMatchObject({
    assistant_id: assistant.body.id,
    status: "processing",
    url: `${site.url}/hours`,
  });
  const done = await until(async () => {
    const { body } = await account.call("GET", `/api/documents/${imported.body.id}`);
    expect(body.status).toBe("completed");
    return body;
  });
  expect(done).toMatchObject({ title: "Hours", kind: "page", chunks_count: 1 });
  const again = await account.call("POST", "/api/documents/import-website", { json: { data: json } });
  expect(again.body.id).toBe(imported.body.id);
  const { body } = await account.call("GET", `/api/assistants/${assistant.body.id}/websites`);
  expect(body).toMatchObject([{ mode: "page", max_pages: 1 }]);
});

test("what cannot be read is told with its reason", async () => {
  const account = await api.makeAccount();
  const { website, site } = await learn(account, {
    "/": page("Home", "This is where everything begins.", "/gone", "/secret"),
    "/robots.txt": "User-agent: *\nDisallow: /secret",
  });
  const { problems, pages: counts } = await ended(account, website.id);
  expect(counts).toMatchObject({ found: 3, fetched: 1, failed: 1, skipped: 1, skipped_by_robots: 1 });
  expect(problems).toEqual([
    { url: `${site.url}/gone`, state: "failed", reason: "not_found", message: "There is no such page." },
    { url: `${site.url}/secret`, state: "skipped", reason: "robots_disallowed", message: expect.any(String) },
  ]);
});

test("addresses and settings that are none are refused, each where it is wrong", async () => {
  const account = await api.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Ferry" } });
  const path = `/api/assistants/${assistant.body.id}/ingest-website`;
  const refused: [Record<string, unknown>, string][] = [
    [{}, "url"],
    [{ url: "http://10.0.0.1/" }, "url"],
    [{ url: "http://2852039166/" }, "url"],
    [{ url: "javascript:alert(1)" }, "url"],
    [{ url: "https://a.example/", website_url: "https://b.example/" }, "url"],
    [{ url: "https://a.example/", mode: "all" }, "mode"],
    [{ url: "https://a.example/", max_pages: 1_000_000 }, "max_pages"],
    [{ url: "https://a.example/", recrawl_every_hours: 0 }, "recrawl_every_hours"],
    [{ url: "https://a.example/", include: ["docs"] }, "include"],
  ];
  for (const [json, field] of refused) {
    const { status, body } = await account.call("POST", path, { json });
    expect([status, body.error.details.field]).toEqual([422, field]);
  }
  expect((await account.call("GET", `/api/assistants/${assistant.body.id}/websites`)).body).toEqual([]);
});
