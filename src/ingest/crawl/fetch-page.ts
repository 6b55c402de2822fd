import type { Deps } from "../../domain/deps.ts";
import { CONTENT_TYPE_OF } from "../../domain/knowledge/format/document-format.ts";
import { siteOf } from "../../domain/knowledge/website/page-address.ts";
import { isAllowed, type Robots } from "../../domain/knowledge/website/robots.ts";
import type { Website } from "../../domain/knowledge/website/types.ts";
import type { OutboundResponse } from "../../domain/platform/outbound/ports.ts";
import type { Address } from "./next-address.ts";

const DEADLINE_MS = 10_000;
const MAX_PAGE_BYTES = 10 * 1024 * 1024;

/** HTML pages, and documents that a page may link to; JSON is meant for programs. */
const TYPES = [
  "application/xhtml+xml",
  ...Object.values(CONTENT_TYPE_OF).filter((type) => type !== CONTENT_TYPE_OF.json),
];

/** Requests a page, conditionally if its validators are known. Throws `OutboundError`. */
export function fetchPage(
  ctx: Pick<Deps, "outbound">,
  { site }: Pick<Website, "site">,
  robots: Robots,
  page: Pick<Address, "url" | "contentHash" | "etag" | "lastModified" | "document">,
): Promise<OutboundResponse> {
  const isKept = page.contentHash !== null && (page.document?.sizeBytes ?? 0) > 0;
  return ctx.outbound.fetch({
    url: page.url,
    headers: {
      accept: "text/html, application/xhtml+xml;q=0.9, application/pdf;q=0.5, */*;q=0.1",
      ...(isKept && page.etag !== null ? { "if-none-match": page.etag } : {}),
      ...(isKept && page.lastModified !== null ? { "if-modified-since": page.lastModified } : {}),
    },
    maxBytes: MAX_PAGE_BYTES,
    deadlineMs: DEADLINE_MS,
    accepts: TYPES,
    mayFollow: (url) => siteOf(url) === site && isAllowed(robots, url),
  });
}
