import { decodeEntities } from "../extract/html/decode-entities.ts";

/** The limits of a sitemap: 50 MB unpacked and 50,000 addresses (sitemaps.org, protocol 0.9). */
export const MAX_SITEMAP_BYTES = 50 * 1024 * 1024;
const MAX_ENTRIES = 50_000;
/** An address has at most 2,048 characters; the buffer between two pieces holds a whole entry. */
const MAX_ENTRY_LENGTH = 8_192;
/** A file is not a sitemap when no sitemap starts within this length. */
const KNOWN_WITHIN = 64 * 1024;

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

/**
 * Reads a sitemap in pieces, gzipped or not, XML or a list of addresses; stops after `limit` addresses. Only `<loc>`
 * counts: declarations of a DOCTYPE are ignored. Throws `SitemapError`.
 */
export async function readSitemap(chunks: AsyncGenerator<Uint8Array>, base: URL, limit: number): Promise<Sitemap> {
  const sitemap: Sitemap = { pages: [], sitemaps: [] };
  const most = Math.min(limit, MAX_ENTRIES);
  const decoder = new TextDecoder();
  let text = "";
  let kind: "index" | "urls" | "list" | null = null;
  const take = (written: string) => {
    const address = decodeEntities(written.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, "")).trim();
    if (!URL.canParse(address, base)) return;
    (kind === "index" ? sitemap.sitemaps : sitemap.pages).push(new URL(address, base));
  };
  for await (const chunk of unpacked(chunks)) {
    text += decoder.decode(chunk, { stream: true });
    kind ??= kindOf(text);
    if (kind === null) {
      if (text.length > KNOWN_WITHIN) break;
      continue;
    }
    const pattern = kind === "list" ? /^(.*)\n/gm : /<loc>([^<]*(?:<!\[CDATA\[[^\]<]*\]\]>\s*)?)<\/loc>/g;
    let end = 0;
    for (const found of text.matchAll(pattern)) {
      take(found[1] ?? "");
      end = found.index + found[0].length;
      if (sitemap.pages.length + sitemap.sitemaps.length >= most) return sitemap;
    }
    text = text.slice(end).slice(-MAX_ENTRY_LENGTH);
  }
  kind ??= kindOf(`${text}\n`);
  if (kind === null) throw new SitemapError("The file is not a sitemap.");
  if (kind === "list") take(text);
  return sitemap;
}

/** Detected by the root element, or by a first line that is an address. null: not known yet, or not a sitemap. */
function kindOf(text: string): "index" | "urls" | "list" | null {
  const root = /<(?:\w+:)?(sitemapindex|urlset)[\s>]/.exec(text)?.[1];
  if (root !== undefined) return root === "urlset" ? "urls" : "index";
  return /^\ufeff?https?:\/\/\S+\s*\n/.test(text) ? "list" : null;
}

/** Unpacks data that starts like gzip, whatever its name. Throws `SitemapError` when it is damaged or too large. */
async function* unpacked(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const first = await chunks.next();
  if (first.done) return;
  const isPacked = first.value[0] === 0x1f && first.value[1] === 0x8b;
  if (!isPacked) {
    yield first.value;
    yield* chunks;
    return;
  }
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  const fed = (async () => {
    await writer.write(first.value as Uint8Array<ArrayBuffer>);
    for await (const chunk of chunks) await writer.write(chunk as Uint8Array<ArrayBuffer>);
    await writer.close();
  })();
  fed.catch((error) => writer.abort(error).catch(() => {}));
  const reader = readable.getReader();
  let size = 0;
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > MAX_SITEMAP_BYTES) throw new SitemapError("The sitemap unpacks to more than 50 MB.");
      yield value;
    }
    await fed;
  } catch (error) {
    if (error instanceof SitemapError) throw error;
    throw new SitemapError("The compressed sitemap is damaged.");
  } finally {
    await reader.cancel().catch(() => {});
    await chunks.return(undefined).catch(() => {});
  }
}
