import { Parser } from "htmlparser2";
import { OutboundError } from "../../domain/platform/outbound/outbound-error.ts";
import { gunzip } from "./gunzip.ts";

/** The limits of a sitemap: 50 MB unpacked and 50,000 addresses (sitemaps.org, protocol 0.9). */
export const MAX_SITEMAP_BYTES = 50 * 1024 * 1024;
const MAX_ENTRIES = 50_000;
/** An address has at most 2,048 characters; white space and a CDATA section may surround it. */
const MAX_ENTRY_LENGTH = 8_192;
/** A file is not a sitemap when no sitemap starts within this length. */
const KNOWN_WITHIN = 64 * 1024;
/** A sitemap has three levels, and pictures and videos have a few more. The parser's time grows with the square of the levels. */
const MAX_NESTING = 64;

/** The content of a sitemap file: an index lists sitemaps, others list pages. */
export interface Sitemap {
  pages: URL[];
  sitemaps: URL[];
}

/** Why a sitemap could not be read. */
export class SitemapError extends Error {
  readonly isTemporary: boolean;

  constructor(message: string, isTemporary = false) {
    super(message);
    this.isTemporary = isTemporary;
  }
}

type Kind = "index" | "urls" | "list";

/**
 * Reads a sitemap in pieces, gzipped or not, XML with or without a namespace prefix, or a list of addresses; stops after
 * `limit` addresses. Only the `<loc>` of a page or a sitemap counts, not that of a picture; declarations of a DOCTYPE
 * are ignored. Throws `SitemapError`.
 */
export async function readSitemap(chunks: AsyncGenerator<Uint8Array>, base: URL, limit: number): Promise<Sitemap> {
  const sitemap: Sitemap = { pages: [], sitemaps: [] };
  const most = Math.min(limit, MAX_ENTRIES);
  const isFull = () => sitemap.pages.length + sitemap.sitemaps.length >= most;
  const take = (written: string, into: URL[]) => {
    const address = written.trim();
    if (address !== "" && !isFull() && URL.canParse(address, base)) into.push(new URL(address, base));
  };
  let kind: Kind | null = null;
  let head = "";
  let line = "";
  const xml = locationReader((written, isOfSitemap) => take(written, isOfSitemap ? sitemap.sitemaps : sitemap.pages));

  function read(text: string): void {
    if (kind !== "list") {
      xml.write(text);
      return;
    }
    const lines = (line + text).split(/\r\n|\r|\n/);
    line = (lines.pop() ?? "").slice(-MAX_ENTRY_LENGTH);
    for (const one of lines) take(one, sitemap.pages);
  }

  for await (const text of decoded(unpacked(chunks))) {
    if (kind === null) {
      head += text;
      kind = kindOf(head);
      if (kind !== null) read(head);
      else if (head.length > KNOWN_WITHIN) break;
    } else read(text);
    if (isFull()) return sitemap;
  }
  if (kind === null) {
    kind = kindOf(`${head}\n`);
    if (kind === null) throw new SitemapError("The file is not a sitemap.");
    read(head);
  }
  if (kind === "list") take(line, sitemap.pages);
  return sitemap;
}

/** Detected by the root element, or by a first line that is an address. null: not known yet, or not a sitemap. */
function kindOf(text: string): Kind | null {
  const root = /<(?:[\w.-]{1,64}:)?(sitemapindex|urlset)[\s/>]/.exec(text)?.[1];
  if (root !== undefined) return root === "urlset" ? "urls" : "index";
  return /^https?:\/\/[^\s<>]+\s*\n/.test(text.trimStart()) ? "list" : null;
}

/** Finds the text of each `<loc>` directly in a `<url>` or `<sitemap>`, whatever their prefix. Throws `SitemapError`. */
function locationReader(found: (text: string, isOfSitemap: boolean) => void): { write(text: string): void } {
  const open: string[] = [];
  let text: string | null = null;
  const local = (name: string) => name.slice(name.indexOf(":") + 1);
  return new Parser(
    {
      onopentagname(name) {
        const parent = open.at(-1);
        if (open.length === MAX_NESTING) throw new SitemapError("The elements of the file are nested too deeply.");
        open.push(local(name));
        if (local(name) === "loc" && (parent === "url" || parent === "sitemap")) text = "";
      },
      ontext(piece) {
        if (text !== null && text.length <= MAX_ENTRY_LENGTH) text += piece;
      },
      onclosetag(name) {
        if (open.at(-1) === local(name)) open.pop();
        if (text === null || local(name) !== "loc") return;
        if (text.length <= MAX_ENTRY_LENGTH) found(text, open.at(-1) === "sitemap");
        text = null;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
}

/** Decodes UTF-8, or UTF-16 with a byte-order mark. */
async function* decoded(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(
      chunk[0] === 0xff && chunk[1] === 0xfe
        ? "utf-16le"
        : chunk[0] === 0xfe && chunk[1] === 0xff
          ? "utf-16be"
          : "utf-8",
    );
    yield decoder.decode(chunk, { stream: true });
  }
}

/** Unpacks data that starts like gzip, whatever its name. Throws `SitemapError` when it is damaged or too large. */
async function* unpacked(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const first = await chunks.next();
  if (first.done) return;
  const all = startingWith(first.value, chunks);
  const isPacked = first.value[0] === 0x1f && first.value[1] === 0x8b;
  if (!isPacked) {
    yield* all;
    return;
  }
  let size = 0;
  try {
    for await (const chunk of gunzip(all)) {
      size += chunk.byteLength;
      if (size > MAX_SITEMAP_BYTES) throw new SitemapError("The sitemap unpacks to more than 50 MB.");
      yield chunk;
    }
  } catch (error) {
    if (error instanceof SitemapError || error instanceof OutboundError) throw error;
    throw new SitemapError("The compressed sitemap is damaged.");
  } finally {
    await chunks.return(undefined).catch(() => {});
  }
}

async function* startingWith(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}
