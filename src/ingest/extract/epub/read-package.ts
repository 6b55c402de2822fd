import { damaged } from "../extraction-error.ts";
import type { Archive } from "../open-archive.ts";
import { resolvePart } from "../resolve-part.ts";
import { localName, xmlAttribute, xmlTokens } from "../xml-tokens.ts";

export interface EpubPackage {
  title: string | null;
  /** The content documents, in reading order. */
  chapters: string[];
}

const PAGE_TYPES = new Set(["application/xhtml+xml", "text/html"]);

/**
 * Reads a book's title, and its chapters in the order of the spine, without the table of contents (EPUB 3.3, sections
 * 4.2.6.3 and 5). Throws `ExtractionError` `corrupt_file`.
 */
export async function readPackage(archive: Archive): Promise<EpubPackage> {
  const part = await packagePart(archive);
  const pages = new Map<string, string>();
  const chapters = new Set<string>();
  let title: string | null = null;
  let isTitle = false;
  for await (const tokens of xmlTokens(archive.pieces(part)))
    for (const token of tokens) {
      if (token.type === "text") {
        if (isTitle) title = `${title ?? ""}${token.text}`;
        continue;
      }
      const name = localName(token.name);
      if (name === "title") isTitle = token.type === "open" && !token.isEmpty && title === null;
      if (token.type === "close") continue;
      const attribute = (of: string) => xmlAttribute(token.attributes, of);
      if (name === "item") {
        const isContents = (attribute("properties") ?? "").split(/\s+/).includes("nav");
        const page = PAGE_TYPES.has(attribute("media-type") ?? "") ? resolvePart(part, attribute("href") ?? "") : null;
        if (page !== null && !isContents) pages.set(attribute("id") ?? "", page);
      } else if (name === "itemref") {
        const page = pages.get(attribute("idref") ?? "");
        if (page !== undefined) chapters.add(page);
      }
    }
  return { title: title?.trim() || null, chapters: [...chapters] };
}

async function packagePart(archive: Archive): Promise<string> {
  for await (const tokens of xmlTokens(archive.pieces("META-INF/container.xml")))
    for (const token of tokens) {
      if (token.type !== "open" || localName(token.name) !== "rootfile") continue;
      const part = resolvePart("", xmlAttribute(token.attributes, "full-path") ?? "");
      if (part !== null && archive.has(part)) return part;
    }
  throw damaged();
}
