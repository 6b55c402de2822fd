/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  DeleteWebsiteRequest,
  Done,
  ImportWebsiteRequest,
  IngestWebsiteRequest,
  ListWebsitesRequest,
  ListWebsitesResponse,
  PreviewWebsiteRequest,
  ReadWebsiteRequest,
  RecrawlWebsiteRequest,
  SourceDocument,
  WebsitePreview,
  WebsiteReport,
} from "./types.ts";

const ingestWebsiteOperation: Operation = {
  method: "POST",
  path: "/api/assistants/{assistant_id}/ingest-website",
  kinds: ["bearer"],
};

/**
 * Add a website to an assistant.
 *
 * `page` reads one page, `sitemap` the pages in the site's sitemap, `crawl` the pages linked on the same host.
 * robots.txt is respected. Adding the same address again changes its settings and reads it again. Each page becomes a
 * document. Read the website for its progress. Called by an owner of the account.
 *
 * `POST /api/assistants/{assistant_id}/ingest-website`
 */
export function ingestWebsite(
  client: Client<"bearer">,
  input: IngestWebsiteRequest,
  options?: CallOptions,
): Promise<WebsiteReport> {
  return call(client, ingestWebsiteOperation, input, options);
}

const previewWebsiteOperation: Operation = {
  method: "POST",
  path: "/api/assistants/{assistant_id}/website-preview",
  kinds: ["bearer"],
};

/**
 * See what would be read of a website.
 *
 * Asks the site as the crawl would begin: robots.txt, the start page and its links, the sitemaps. Nothing is stored.
 * At most 30 in ten minutes. Called by an owner of the account.
 *
 * `POST /api/assistants/{assistant_id}/website-preview`
 */
export function previewWebsite(
  client: Client<"bearer">,
  input: PreviewWebsiteRequest,
  options?: CallOptions,
): Promise<WebsitePreview> {
  return call(client, previewWebsiteOperation, input, options);
}

const importWebsiteOperation: Operation = { method: "POST", path: "/api/documents/import-website", kinds: ["bearer"] };

/**
 * Import a page of a website as a document.
 *
 * `page` reads one page, `sitemap` the pages in the site's sitemap, `crawl` the pages linked on the same host.
 * robots.txt is respected. Adding the same address again changes its settings and reads it again. Returns the document
 * of the start page. Called by an owner of the account.
 *
 * `POST /api/documents/import-website`
 */
export function importWebsite(
  client: Client<"bearer">,
  input: ImportWebsiteRequest,
  options?: CallOptions,
): Promise<SourceDocument> {
  return call(client, importWebsiteOperation, input, options);
}

const listWebsitesOperation: Operation = {
  method: "GET",
  path: "/api/assistants/{assistant_id}/websites",
  kinds: ["bearer"],
};

/**
 * List an assistant's websites.
 *
 * Called by any user of the account.
 *
 * `GET /api/assistants/{assistant_id}/websites`
 */
export function listWebsites(
  client: Client<"bearer">,
  input: ListWebsitesRequest,
  options?: CallOptions,
): Promise<ListWebsitesResponse> {
  return call(client, listWebsitesOperation, input, options);
}

const readWebsiteOperation: Operation = { method: "GET", path: "/api/websites/{website_id}", kinds: ["bearer"] };

/**
 * Read the progress and problems of a website.
 *
 * Called by any user of the account.
 *
 * `GET /api/websites/{website_id}`
 */
export function readWebsite(
  client: Client<"bearer">,
  input: ReadWebsiteRequest,
  options?: CallOptions,
): Promise<WebsiteReport> {
  return call(client, readWebsiteOperation, input, options);
}

const deleteWebsiteOperation: Operation = { method: "DELETE", path: "/api/websites/{website_id}", kinds: ["bearer"] };

/**
 * Delete a website and all its pages.
 *
 * Answers no longer use them. Called by an owner of the account.
 *
 * `DELETE /api/websites/{website_id}`
 */
export function deleteWebsite(
  client: Client<"bearer">,
  input: DeleteWebsiteRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deleteWebsiteOperation, input, options);
}

const recrawlWebsiteOperation: Operation = {
  method: "POST",
  path: "/api/websites/{website_id}/recrawl",
  kinds: ["bearer"],
};

/**
 * Recrawl a website.
 *
 * Only changed pages are reindexed. A running crawl continues. Called by an owner of the account.
 *
 * `POST /api/websites/{website_id}/recrawl`
 */
export function recrawlWebsite(
  client: Client<"bearer">,
  input: RecrawlWebsiteRequest,
  options?: CallOptions,
): Promise<WebsiteReport> {
  return call(client, recrawlWebsiteOperation, input, options);
}
