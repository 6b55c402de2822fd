import { DomainError } from "../../domain/errors.ts";
import { detectFormat } from "../../domain/knowledge/format/detect-format.ts";
import { CONTENT_TYPE_OF } from "../../domain/knowledge/format/document-format.ts";
import { indexingRules } from "../../domain/knowledge/website/indexing-rules.ts";
import { pageName } from "../../domain/knowledge/website/page-name.ts";
import type { OutboundResponse } from "../../domain/platform/outbound/ports.ts";
import { sha256 } from "../../kit/sha256.ts";
import { ExtractionError } from "../extract/extraction-error.ts";
import { extractHtml } from "../extract/html/extract-html.ts";
import type { Pause } from "../extract/pause.ts";
import { CrawlFailure } from "./crawl-failure.ts";
import { decodePage } from "./decode-page.ts";
import { type PageMetadata, pageMetadata } from "./page-metadata.ts";

/** A fetched and parsed page. */
export interface PageContent {
  /** The address after redirects. */
  url: URL;
  title: string;
  language: string | null;
  contentType: string;
  /** What is stored and indexed: HTML as UTF-8 with a byte-order mark, documents unchanged. */
  bytes: Uint8Array;
  /** The hash of the title and the text, so that a new menu or advertisement counts as no change. */
  hash: string;
  /** The canonical address that the page declares. */
  canonical: URL | null;
  /** null: the page asks not to be indexed. */
  isIndexed: boolean;
  links: URL[];
  headers: Headers;
}

/** A page that has the browser load another one (`<meta http-equiv="refresh">`). */
export interface RefreshedPage {
  refreshesTo: URL;
}

/** A script-rendered page with fewer letters has no content yet ("Loading …"). */
const FEW_LETTERS = 40;
/** A page with a password field and fewer letters is a login page, not a page that has a login form. */
const LOGIN_LETTERS = 600;
const LOGIN_PATH = /\/(log-?in|sign-?in|auth|sso|wp-login|account\/login)(\/|\.|$)/i;

/** A page that is shown for longer is a page of its own, which the site wants to be loaded again later. */
const MAX_REFRESH_SECONDS = 10;

/**
 * Reads a site's response. Throws `CrawlFailure` when it is not a page with text or when `pause` throws `ExtractionError`,
 * and `OutboundError`.
 */
export async function readPage(
  response: OutboundResponse,
  requested: URL,
  pause: Pause,
): Promise<PageContent | RefreshedPage> {
  const { status, headers } = response;
  if (status < 200 || status >= 300) {
    await response.cancel();
    if (status === 404 || status === 410) throw new CrawlFailure("not_found");
    if (status === 401 || status === 403)
      throw new CrawlFailure("login_required", `The site answered ${status}: the page is not public.`);
    throw new CrawlFailure("http_error", `The site answered ${status}.`);
  }
  const url = new URL(response.url);
  const bytes = await response.bytes();
  const type = (headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const rules = indexingRules(headers.get("x-robots-tag"), []);
  if (!isHtml(type, bytes)) return { ...(await readFile(url, bytes, type)), url, isIndexed: rules.isIndexed, headers };
  const html = await decodePage(bytes, headers.get("content-type")).catch(refuseUnreadable);
  const metadata = await pageMetadata(html, url, pause).catch(refuseUnreadable);
  const { isIndexed, areLinksFollowed } = indexingRules(headers.get("x-robots-tag"), metadata.robots);
  const stored = new TextEncoder().encode(`\ufeff${html}`);
  const document = await extractHtml(stored, pause).catch(refuseUnreadable);
  const refreshesTo = refreshOf(metadata, document.text, url);
  if (refreshesTo !== null) return { refreshesTo };
  const page = {
    url,
    title: document.title ?? headingOf(document) ?? pageName(url),
    language: metadata.language,
    contentType: CONTENT_TYPE_OF.html,
    bytes: stored,
    hash: await sha256(`${document.title}\n${document.text}`),
    canonical: metadata.canonical,
    isIndexed,
    links: areLinksFollowed ? metadata.links : [],
    headers,
  };
  if (isIndexed) requireText(metadata, document.text, url, requested);
  return page;
}

function refuseUnreadable(error: unknown): never {
  throw error instanceof ExtractionError ? new CrawlFailure("unreadable") : error;
}

function isHtml(type: string, bytes: Uint8Array): boolean {
  if (type === "text/html" || type === "application/xhtml+xml") return true;
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 512));
  return type === "" && /^\s*(?:ï»¿\s*)?<(!doctype html|html|head|body)/i.test(start);
}

function headingOf(document: { text: string; blocks: { kind: string; start: number; end: number }[] }): string | null {
  const heading = document.blocks.find((block) => block.kind === "heading");
  return heading === undefined ? null : document.text.slice(heading.start, heading.end);
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Where a page sends its readers; null when it is there to be read. */
function refreshOf({ refresh, scripts }: PageMetadata, text: string, url: URL): URL | null {
  if (refresh === null) return null;
  const to = new URL(refresh.url);
  to.hash = "";
  const isOther = to.href !== url.href && (to.protocol === "http:" || to.protocol === "https:");
  const hasText = lettersIn(text) >= FEW_LETTERS;
  // Inside <noscript> it is for readers without scripts, such as this one, unless the text is there anyway.
  if (refresh.isWithoutScripts && scripts > 0 && hasText) return null;
  return isOther && (refresh.seconds <= MAX_REFRESH_SECONDS || !hasText) ? to : null;
}

function requireText(metadata: PageMetadata, text: string, url: URL, requested: URL): void {
  const letters = lettersIn(text);
  const redirectsToLogin = url.pathname !== requested.pathname && LOGIN_PATH.test(url.pathname);
  if (redirectsToLogin || (metadata.passwordFields > 0 && letters < LOGIN_LETTERS))
    throw new CrawlFailure("login_required");
  if (letters < FEW_LETTERS && metadata.scripts > 0) throw new CrawlFailure("needs_javascript");
  if (letters === 0) throw new CrawlFailure("no_text");
}

/** A linked document, such as a PDF, is read like an upload. */
async function readFile(url: URL, bytes: Uint8Array, contentType: string) {
  const filename = pageName(url);
  try {
    const format = detectFormat({ bytes, filename, contentType });
    const digest = await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
    const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
    return {
      title: filename,
      language: null,
      contentType: CONTENT_TYPE_OF[format],
      bytes,
      hash,
      canonical: null,
      links: [],
    };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new CrawlFailure(bytes.byteLength === 0 ? "no_text" : "unsupported_type");
  }
}
