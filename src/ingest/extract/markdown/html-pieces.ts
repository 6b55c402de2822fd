import { decodeEntities } from "../html/decode-entities.ts";
import { tagText } from "./tag-text.ts";

/** A heading or a paragraph of an HTML block. */
export interface HtmlPiece {
  /** Of a heading; null for a paragraph. */
  level: number | null;
  text: string;
}

/** Tags that begin or end a line. */
const LINES =
  /^<\/?(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|figcaption|figure|footer|form|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|thead|tr|ul)\b/i;
const TAG = /<\/?[A-Za-z][^<>]*>/y;
const UNREAD = /^<(script|style|svg|template)\b/i;

/** The text of a block of HTML in Markdown: headings, and everything else in lines, cells with ` | ` between them. */
export function htmlPieces(html: string, closedTags: ReadonlySet<string>): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let parts: string[] = [];
  let level: number | null = null;
  const end = (next: number | null) => {
    const text = tidy(parts.join(""));
    if (text !== "") pieces.push({ level, text: level === null ? text : text.replace(/\n/g, " ") });
    parts = [];
    level = next;
  };
  let lower: string | null = null;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    parts.push(decodeEntities(html.slice(at, open === -1 ? html.length : open)));
    if (open === -1) break;
    TAG.lastIndex = open;
    const tag = TAG.exec(html)?.[0];
    const unread = tag === undefined ? undefined : UNREAD.exec(tag)?.[1];
    const heading = tag === undefined ? undefined : /^<(\/?)h([1-6])\b/i.exec(tag);
    if (tag === undefined) parts.push("<");
    else if (heading) end(heading[1] === "" ? Number(heading[2]) : null);
    else if (/^<\/t[dh]\b/i.test(tag)) parts.push(" | ");
    else parts.push(LINES.test(tag) ? "\n" : tagText(tag, closedTags));
    at = open + (tag?.length ?? 1);
    if (unread !== undefined && !tag!.endsWith("/>")) {
      lower ??= html.toLowerCase();
      const close = lower.indexOf(`</${unread.toLowerCase()}`, at);
      at = close === -1 ? html.length : close;
    }
  }
  end(null);
  return pieces;
}

function tidy(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
  const cut = lines.map((line) => (line.endsWith(" |") ? line.slice(0, -2).trimEnd() : line));
  return cut.filter((line) => line !== "" && line !== "|").join("\n");
}
