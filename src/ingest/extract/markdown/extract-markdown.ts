import type { ExtractedDocument } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import { decodeOrThrow } from "../text/extract-text.ts";
import { textBuilder } from "../text-builder.ts";
import { plainInline } from "./plain-inline.ts";

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$/;
const LIST_ITEM = /^\s*(?:[-*+]|\d+[.)])\s+/;
const TABLE_RULE = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;
/**
 * Lines longer than this are not checked for marks that need an end: such patterns may test every position of a line.
 */
const MAX_MARKED_LINE_LENGTH = 2_000;
const THEMATIC_BREAK = /^ {0,3}([-*_])(\s*\1){2,}\s*$/;

/**
 * A Markdown file (CommonMark with tables): a line-based reader that keeps headings, lists, tables and code, and
 * removes the marks from the text. Front matter is dropped except for its `title`. Throws `ExtractionError`
 * `wrong_encoding`.
 */
export async function extractMarkdown(bytes: Uint8Array): Promise<ExtractedDocument> {
  const { title, body } = takeFrontMatter(decodeOrThrow(bytes));
  const lines = withoutComments(body).split("\n");
  const builder = textBuilder();
  const add = (kind: "heading" | "paragraph" | "list" | "table" | "code", text: string, level?: number) =>
    builder.add({ kind, ...(level === undefined ? {} : { level }), pieces: [{ text, page: null }] });
  let firstHeading: string | null = null;
  const heading = (marked: string, level: number) => {
    const text = plainInline(marked);
    firstHeading ??= text;
    add("heading", text, level);
  };

  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? "";
    const marked = line.slice(0, MAX_MARKED_LINE_LENGTH);
    const fence = FENCE.exec(marked)?.[1];
    const atx = line === marked ? HEADING.exec(line) : null;
    if (fence !== undefined) {
      const end = findFenceEnd(lines, at + 1, fence);
      add(
        "code",
        lines
          .slice(at + 1, end)
          .join("\n")
          .replace(/^\n+|\s+$/g, ""),
      );
      at = end + 1;
    } else if (atx !== null) {
      heading(atx[2] ?? "", atx[1]!.length);
      at++;
    } else if (line.trim() === "" || THEMATIC_BREAK.test(marked)) {
      at++;
    } else if (line.includes("|") && isTableRule(lines[at + 1] ?? "")) {
      const end = findEnd(lines, at + 2, (next) => !next.includes("|"));
      add("table", [line, ...lines.slice(at + 2, end)].map(tableRow).join("\n"));
      at = end;
    } else if (/^(?: {4}|\t)/.test(line)) {
      const end = findEnd(lines, at, (next) => !/^(?: {4}|\t|\s*$)/.test(next));
      add(
        "code",
        lines
          .slice(at, end)
          .map((code) => code.replace(/^(?: {4}|\t)/, ""))
          .join("\n")
          .trimEnd(),
      );
      at = end;
    } else {
      const end = findEnd(lines, at + 1, startsBlock);
      const paragraph = lines.slice(at, end);
      const underline = lines[end];
      if (underline !== undefined && /^ {0,3}(=+|-{2,})\s*$/.test(underline) && !LIST_ITEM.test(line)) {
        heading(paragraph.join(" "), underline.trim().startsWith("=") ? 1 : 2);
        at = end + 1;
      } else {
        at = addText(paragraph, lines, at, add);
      }
    }
  }
  return builder.finish(title ?? firstHeading);
}

/** A list continues over empty lines while items or indented lines follow; a paragraph ends at an empty line. */
function addText(
  paragraph: string[],
  lines: string[],
  at: number,
  add: (kind: "paragraph" | "list", text: string) => void,
): number {
  if (!LIST_ITEM.test(paragraph[0] ?? "")) {
    add("paragraph", plainInline(paragraph.map((line) => line.replace(/^\s*(>\s?)*/, "")).join("\n")));
    return at + paragraph.length;
  }
  const end = findEnd(lines, at + 1, (next, index) => {
    if (HEADING.test(next) || FENCE.test(next)) return true;
    if (next.trim() !== "") return lines[index - 1]?.trim() === "" && !LIST_ITEM.test(next) && !/^\s{2,}/.test(next);
    return false;
  });
  const items = lines.slice(at, end).filter((line) => line.trim() !== "");
  add(
    "list",
    items
      .map((item) => item.replace(/^(\s*)[*+]\s/, "$1- "))
      .map(plainInline)
      .join("\n"),
  );
  return end;
}

function findEnd(lines: string[], from: number, ends: (line: string, index: number) => boolean): number {
  let at = from;
  while (at < lines.length && !ends(lines[at] ?? "", at)) at++;
  return at;
}

function findFenceEnd(lines: string[], from: number, fence: string): number {
  const closing = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}\\s*$`);
  return findEnd(lines, from, (line) => closing.test(line));
}

function startsBlock(whole: string): boolean {
  const line = whole.slice(0, MAX_MARKED_LINE_LENGTH);
  return (
    line.trim() === "" ||
    HEADING.test(line) ||
    FENCE.test(line) ||
    LIST_ITEM.test(line) ||
    THEMATIC_BREAK.test(line) ||
    /^ {0,3}=+\s*$/.test(line)
  );
}

function isTableRule(line: string): boolean {
  return line.length <= MAX_MARKED_LINE_LENGTH && line.includes("-") && TABLE_RULE.test(line);
}

function withoutComments(text: string): string {
  const kept: string[] = [];
  let at = 0;
  while (true) {
    const open = text.indexOf("<!--", at);
    const close = open === -1 ? -1 : text.indexOf("-->", open);
    if (close === -1) return kept.join("") + text.slice(at);
    kept.push(text.slice(at, open));
    at = close + 3;
  }
}

function tableRow(row: string): string {
  const cells = row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, "")
    .split(/(?<!\\)\|/);
  return cells.map((cell) => plainInline(cell.trim().replaceAll("\\|", "|"))).join(" | ");
}

function takeFrontMatter(text: string): { title: string | null; body: string } {
  const front = /^---\n([\s\S]*?)\n(?:---|\.\.\.)\s*(?:\n|$)/.exec(text);
  if (front === null) return { title: null, body: text };
  const title = /^title:\s*["']?(.*?)["']?\s*$/m.exec(front[1] ?? "")?.[1];
  return { title: title || null, body: text.slice(front[0].length) };
}
