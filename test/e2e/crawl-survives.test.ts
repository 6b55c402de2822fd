import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, expect, test } from "vitest";
import { clientOf } from "../support/client.ts";
import { type FakeSite, type SitePages, startFakeSite } from "../support/fake-site.ts";
import { type Server, startServer } from "../support/server.ts";
import { until } from "../support/until.ts";

let server: Server | undefined;
let site: FakeSite | undefined;

afterEach(async () => {
  await server?.kill();
  await site?.stop();
  if (server !== undefined) rmSync(server.stateDir, { recursive: true, force: true });
});

/** What minutes of waiting would do: the dead workers' claims are over, and what the queue has lost is due again. */
function endWaiting(stateDir: string): void {
  const files = readdirSync(stateDir, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".sqlite"));
  for (const file of files) {
    const database = new DatabaseSync(path.join(stateDir, file));
    const isCatalogue = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'websites'").get();
    for (const table of isCatalogue ? ["websites", "sources"] : []) {
      database.exec(`UPDATE ${table} SET lease_until = 1 WHERE lease_until > 1; UPDATE ${table} SET updated_at = 1`);
    }
    database.close();
  }
}

const count = 30;
const rule = (at: number) =>
  `<title>Rule ${at}</title><main><h1>Rule ${at}</h1><p>By rule ${at} the prize is ${at * 37 + 5} crowns.</p></main>`;
const links = Array.from({ length: count }, (_, at) => `<a href="/rule-${at}">Rule ${at}</a> and then`).join(" ");
const pages: SitePages = {
  "/robots.txt": "User-agent: *\nCrawl-delay: 0.1",
  "/": `<title>Rules</title><main><h1>Rules</h1><p>These are all the rules of the house, in their order: ${links} no more.</p></main>`,
  ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`/rule-${at}`, rule(at)])),
};

test("kill -9 in the middle of a crawl: it goes on where it was, and every page is there once", async () => {
  site = await startFakeSite(pages);
  server = await startServer();
  const { port, stateDir } = server;
  const account = await clientOf(fetch, server.url).makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Rules", ai_model: "extractive" } });
  const started = await account.call("POST", `/api/assistants/${assistant.body.id}/ingest-website`, {
    json: { url: site.url },
  });
  await until(() => expect(site?.requests.length).toBeGreaterThan(12));
  await server.kill();
  const before = site.requests.map((request) => request.path);
  expect(before.length).toBeLessThan(count);
  endWaiting(stateDir);

  server = await startServer({ port, stateDir });
  const after = clientOf(fetch, server.url);
  const call = (method: string, where: string, json?: unknown) =>
    after.call(method, where, { token: account.token, json });
  await until(async () => {
    const { body } = await call("GET", `/api/websites/${started.body.id}`);
    expect(body).toMatchObject({ status: "completed", pages: { found: count + 1, fetched: count + 1 } });
  }, 60_000);
  const { body: documents } = await until(async () => {
    const answer = await call("GET", `/api/assistants/${assistant.body.id}/documents`);
    const states: string[] = answer.body.map((one: { processing_status: string }) => one.processing_status);
    expect(new Set(states)).toEqual(new Set(["completed"]));
    return answer;
  }, 60_000);
  expect(documents).toHaveLength(count + 1);
  expect(new Set(documents.map((one: { url: string }) => one.url)).size).toBe(count + 1);
  // Only the page that was being read when the server died was asked for again.
  const twice = site.requests.map((request) => request.path).filter((one, at, all) => all.indexOf(one) < at);
  expect(twice.length).toBeLessThanOrEqual(1);

  const dialog = await call("POST", "/api/dialogs", { assistant_id: assistant.body.id });
  const asked = await call("POST", `/api/dialogs/${dialog.body.id}/messages`, {
    content: "What is the prize by rule 17?",
  });
  expect(asked.body.ai_response.citations[0]).toMatchObject({ url: `${site.url}/rule-17` });
  expect(asked.body.ai_response.content).toContain("634 crowns");
}, 90_000);
