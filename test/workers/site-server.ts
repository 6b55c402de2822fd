import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import { type FakeSite, type SitePages, startFakeSite } from "../support/fake-site.ts";
import { listenLocally } from "../support/listen-locally.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where tests inside workerd ask for a website to crawl: they cannot serve one themselves. */
    siteServer: string;
  }
}

/**
 * `POST /` with pages starts a site and gives its address; `PATCH /{port}` changes pages, `null` taking one away;
 * `GET /{port}` gives the requests it has had.
 */
export default async function serveSites(project: TestProject): Promise<() => Promise<void>> {
  const sites = new Map<string, FakeSite>();
  const server = createServer(async (request, response) => {
    const key = (request.url ?? "/").slice(1);
    if (request.method === "POST") {
      const site = await startFakeSite((await bodyOf(request)) as SitePages);
      sites.set(new URL(site.url).port, site);
      return response.end(JSON.stringify({ url: site.url }));
    }
    const site = sites.get(key);
    if (site === undefined) return response.writeHead(404).end();
    if (request.method !== "PATCH") return response.end(JSON.stringify(site.requests));
    for (const [path, page] of Object.entries((await bodyOf(request)) as Record<string, SitePages[string] | null>)) {
      if (page === null) delete site.pages[path];
      else site.pages[path] = page;
    }
    return response.end("{}");
  });
  await listenLocally(server);
  project.provide("siteServer", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    await Promise.all([...sites.values()].map((site) => site.stop()));
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let body = "";
  for await (const piece of request.setEncoding("utf8")) body += piece;
  return JSON.parse(body);
}
