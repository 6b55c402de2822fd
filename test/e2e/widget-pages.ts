import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { FrameLocator, Page } from "playwright-core";
import { clientOf } from "../support/client.ts";
import { listenLocally } from "../support/listen-locally.ts";
import { until } from "../support/until.ts";
import type { SharedServer } from "./shared.ts";

const manual = `# Warranty

The warranty of every kettle lasts 24 months from the day of purchase.

# Repairs

An inspection of a kettle costs 15 euros. It is free within the warranty.
`;

export interface Pages {
  /** The address of a page on a site of its own. */
  at(host: string, path?: string): string;
  stop(): Promise<void>;
}

export interface PageOptions {
  attributes?: string;
  policy?: string;
}

/** Serves pages of a shop that carry the snippet, twice. */
export async function servePages(snippet: string, options: PageOptions = {}): Promise<Pages> {
  const html = `<!doctype html><html lang="en" ${options.attributes ?? ""}><head><title>Shop</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>The shop</h1><button>Buy</button></main>${snippet}${snippet}</body></html>`;
  const server = createServer((_, response) => {
    const policy = options.policy === undefined ? {} : { "content-security-policy": options.policy };
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...policy }).end(html);
  });
  await listenLocally(server);
  const { port } = server.address() as AddressInfo;
  return {
    at: (host, path = "/") => `http://${host}:${port}${path}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/**
 * Opens the pages at a host's default port, the only one that an allowed domain stands for. Returns their address. The browser
 * still reads them from where they are served.
 */
export async function serveAtDefaultPort(page: Page, pages: Pages, host: string): Promise<string> {
  await page.route(`http://${host}/**`, (route) => route.continue({ url: pages.at(host) }));
  return `http://${host}/`;
}

/** An account of its own with a document, an assistant on websites, and what its pages carry. */
export async function openShop(
  server: SharedServer,
  assistant: Record<string, unknown> = {},
  fileName = "warranty.md",
) {
  const account = await clientOf(fetch, server.url).makeAccount();
  const made = await account.call("POST", "/api/assistants", { json: { name: "Keeper", ...assistant } });
  const assistantId = made.body.id as number;
  const form = { file: new File([manual], fileName), assistant_id: String(assistantId) };
  const { body: uploaded } = await account.call("POST", "/api/documents", { form });
  await until(async () => {
    const { body } = await account.call("GET", `/api/documents/${uploaded.id}`);
    if (body.processing_status !== "completed") throw new Error(`The document is ${body.processing_status}.`);
  });
  const snippet = (await account.call("GET", "/api/site/embed-code")).body.embed_code as string;
  // Settings name the platform by its public address, `localhost`; these tests reach it by its number.
  return { account, assistantId, snippet: snippet.replace(/http:\/\/[^/]+/, server.url) };
}

/** Faults of a page that nobody would see: errors of scripts, and alerts, which only an injected script opens. */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("dialog", (dialog) => {
    faults.push(`a script ran: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return faults;
}

/** The chat in a page that carries the widget. */
export function chatIn(page: Page): FrameLocator {
  return page.locator("switchboard-widget").frameLocator("iframe");
}
