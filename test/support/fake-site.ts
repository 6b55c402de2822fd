import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { listenLocally } from "./listen-locally.ts";

/** What a path answers. Plain data, so that tests inside workerd can send it. */
export interface SiteReply {
  status?: number;
  headers?: Record<string, string>;
  /** Text, or bytes as base64 in `base64`. `{next}` stands for one more than the number in the path. */
  body?: string;
  base64?: string;
  /** So many megabytes of spaces after the body. */
  megabytes?: number;
  /** A byte each so many milliseconds, for ever. */
  dripMs?: number;
  /** Takes the request and never answers. */
  hangs?: boolean;
  /** Breaks the connection off. */
  breaks?: boolean;
  /** The first so many requests get `first` instead. */
  failures?: number;
  first?: SiteReply;
}

/** Paths with their query; one that ends in `*` answers whatever begins so. A string is an HTML page. */
export type SitePages = Record<string, SiteReply | string>;

export interface SiteRequest {
  path: string;
  headers: Record<string, string>;
  at: number;
  /** How many other requests were unanswered when it came. */
  beside: number;
}

export interface FakeSite {
  url: string;
  pages: SitePages;
  requests: SiteRequest[];
  stop(): Promise<void>;
}

/**
 * A website on 127.0.0.1. As real ones do it answers 405 to what is no GET, 400 to a client without a name, 404 to an
 * unknown path, and 304 where `If-None-Match` or `If-Modified-Since` fits the headers of the page.
 */
export async function startFakeSite(pages: SitePages): Promise<FakeSite> {
  const site: FakeSite = { url: "", pages, requests: [], stop };
  const seen = new Map<string, number>();
  let open = 0;

  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    site.requests.push({ path, headers, at: Date.now(), beside: open });
    open++;
    response.once("close", () => open--);
    const count = (seen.get(path) ?? 0) + 1;
    seen.set(path, count);
    const page = pageAt(site.pages, path);
    const isEarly = page?.failures !== undefined && count <= page.failures;
    answer(request, response, path, isEarly ? page.first : page);
  });
  await listenLocally(server);
  site.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function stop(): Promise<void> {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  }
  return site;
}

function pageAt(pages: SitePages, path: string): SiteReply | undefined {
  const prefix = Object.keys(pages).find((key) => key.endsWith("*") && path.startsWith(key.slice(0, -1)));
  const page = pages[path] ?? (prefix === undefined ? undefined : pages[prefix]);
  return typeof page === "string" ? { body: page } : page;
}

/** The answer as far as it has got, or null where none will come. */
function answer(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  page: SiteReply | undefined,
): ServerResponse | null {
  if (page?.breaks) request.socket.destroy();
  if (page?.hangs || page?.breaks) return null;
  if (request.method !== "GET") return end(response, 405, { allow: "GET" });
  if (!request.headers["user-agent"]) return end(response, 400, {});
  if (page === undefined) return end(response, 404, { "content-type": "text/html" }, "<h1>Not found</h1>");
  const headers = { "content-type": "text/html; charset=utf-8", ...page.headers };
  if (isUnchanged(request, headers)) return end(response, 304, {});
  const number = Number(/(\d+)\D*$/.exec(path)?.[1] ?? 0);
  const body =
    page.base64 === undefined
      ? Buffer.from((page.body ?? "").replaceAll("{next}", String(number + 1)))
      : Buffer.from(page.base64, "base64");
  if (page.megabytes === undefined && page.dripMs === undefined) {
    return end(response, page.status ?? 200, headers, body);
  }
  response.writeHead(page.status ?? 200, headers);
  response.write(body);
  if (page.dripMs === undefined) return pour(response, page.megabytes ?? 0);
  const timer = setInterval(() => response.write(" "), page.dripMs);
  return response.once("close", () => clearInterval(timer));
}

function isUnchanged(request: IncomingMessage, headers: Record<string, string>): boolean {
  const { etag, "last-modified": modified } = headers;
  if (etag !== undefined && request.headers["if-none-match"] !== undefined) {
    return request.headers["if-none-match"] === etag;
  }
  return modified !== undefined && request.headers["if-modified-since"] === modified;
}

function pour(response: ServerResponse, megabytes: number): ServerResponse {
  const piece = Buffer.alloc(1024 * 1024, " ");
  let left = megabytes;
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left--;
      if (!response.write(piece)) {
        response.once("drain", more);
        return;
      }
    }
    response.end();
  };
  more();
  return response;
}

function end(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body?: Buffer | string,
): ServerResponse {
  response.writeHead(status, headers);
  return response.end(body);
}
