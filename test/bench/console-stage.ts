import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { type CDPSession, chromium, type Page } from "playwright-core";
import { startPlatform } from "../../scripts/platform.ts";
import { readWorkerOptions } from "../../scripts/worker-options.ts";
import { serveBrowser } from "../support/browser.ts";
import { type Customer, logInAs, makeCustomer } from "./customer.ts";
import { request } from "./load.ts";

const { Miniflare, convertV4MiniflareOptions } = createRequire(import.meta.resolve("wrangler"))("miniflare");

const settings = {
  ...{ ENVIRONMENT: "local", PASSWORD_COST: "16" },
  ...{
    JWT_SECRET: "bench-bench-bench-bench-bench-bench",
    KEY_ENCRYPTION_SECRET: "bench-bench-bench-bench-bench-bench",
  },
  ...{ REQUESTS_PER_MINUTE: "1000000", MESSAGES_PER_MINUTE: "1000000" },
};

export interface ConsoleTab {
  page: Page;
  cdp: CDPSession;
}

/** A platform with its pages, an owner whose inbox is full, a visitor, and a browser. */
export interface ConsoleStage {
  url: string;
  customer: Customer;
  /** Dialogs that have messages in their rooms; the others are rows of the catalogue only. */
  dialogs: number[];
  /** Writes to a dialog as its visitor. */
  say(dialog: number, text: string): Promise<void>;
  /** Writes so many messages into a dialog as its operator, and returns the last one's text. */
  fill(dialog: number, count: number): Promise<string>;
  /** A page of a browser context of its own, with an empty cache, in which the owner is logged in. */
  open(): Promise<ConsoleTab>;
  stop(): Promise<void>;
}

/** Starts a platform whose owner has `rows` dialogs in the catalogue, and `spoken` in which something was said. */
export async function startConsoleStage(rows: number, spoken: number): Promise<ConsoleStage> {
  const stateDir = mkdtempSync(path.join(tmpdir(), "switchboard-console-bench-"));
  const first = await startPlatform({ port: 0, stateDir, settings });
  const { assistant, credentials } = await makeCustomer(first.url);
  await first.stop();
  await fillCatalogue(stateDir, assistant, rows);
  const platform = await startPlatform({ port: 0, stateDir, settings });
  const { url } = platform;
  const customer = await logInAs(url, credentials, assistant);
  const embed = await customer.get<{ iframe_url: string }>(`/api/assistants/${assistant}/embed-code`);
  const siteToken = new URL(embed.iframe_url).searchParams.get("token") ?? "";
  const guests = new Map<number, Record<string, string>>();
  const say = async (dialog: number, text: string) => {
    const body = JSON.stringify({ text });
    const headers = { "content-type": "application/json", ...guests.get(dialog) };
    await request({ method: "POST", url: `${url}/api/site/dialogs/${dialog}/messages`, headers, body });
  };
  for (let number = 0; number < spoken; number += 1) {
    const headers = { "content-type": "application/json", "x-site-token": siteToken };
    const body = JSON.stringify({ customer_info: { name: `Visitor ${number}` } });
    const made = JSON.parse(await request({ method: "POST", url: `${url}/api/site/dialogs`, headers, body }));
    guests.set(made.id, { "x-site-token": siteToken, "x-guest-id": made.guest_id });
    await say(made.id, `The first words of visitor ${number}.`);
  }
  const fill = async (dialog: number, count: number) => {
    const headers = { "content-type": "application/json", ...customer.headers };
    const path = `${url}/api/dialogs/${dialog}`;
    await request({ method: "POST", url: `${path}/handoff/take`, headers, body: "{}" });
    const write = (number: number) => {
      const body = JSON.stringify({
        text: `Line ${number} of ${count}: your order is on its way, and comes tomorrow.`,
      });
      return request({ method: "POST", url: `${path}/messages`, headers, body });
    };
    const atOnce = 16;
    for (let number = 1; number < count; number += atOnce) {
      await Promise.all(Array.from({ length: Math.min(atOnce, count - number) }, (_, at) => write(number + at)));
    }
    await write(count);
    return `Line ${count} of ${count}: your order is on its way, and comes tomorrow.`;
  };
  const server = await serveBrowser();
  const browser = await chromium.connect(server.wsEndpoint());
  const user = await customer.get("/api/users/me");
  const stored = JSON.stringify({ token: (customer.headers["authorization"] ?? "").slice("Bearer ".length), user });
  return {
    ...{ url, customer, say, fill, dialogs: [...guests.keys()] },
    open: async () => {
      const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 800 } });
      await context.addInitScript(`localStorage.setItem("switchboard-console", ${JSON.stringify(stored)})`);
      const page = await context.newPage();
      return { page, cdp: await context.newCDPSession(page) };
    },
    stop: async () => {
      await browser.close();
      await server.close();
      await platform.stop();
      rmSync(stateDir, { recursive: true, force: true });
    },
  };
}

/** Rows of dialogs as the projector leaves them; their rooms have never been opened. */
async function fillCatalogue(stateDir: string, assistantId: number, rows: number): Promise<void> {
  const { compatibilityDate, d1Databases } = readWorkerOptions();
  const runtime = new Miniflare({
    ...convertV4MiniflareOptions({
      ...{ name: "switchboard", compatibilityDate, d1Databases },
      ...{ modules: true, script: "export default {}" },
    }),
    resourcePersistencePath: stateDir,
  });
  const database: D1Database = await runtime.getD1Database("DB");
  await database
    .prepare(
      `WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?1)
       INSERT INTO dialogs (account_id, assistant_id, made_by, channel, title, customer_info, created_at,
         last_seq, last_message, last_message_at)
       SELECT account_id, ?2, 'site', 'website', 'Order ' || n, json_object('name', 'Visitor of row ' || n), ?3 - n * 60000,
         1, 'Where is my order ' || n || '?', ?3 - n * 60000
       FROM assistants, number WHERE assistants.id = ?2`,
    )
    .bind(rows, assistantId, Date.now())
    .run();
  await runtime.dispose();
}
