import type { SheetRow } from "../table/sheet-rows.ts";
import { xmlAttribute, xmlTokens } from "../xml-tokens.ts";
import type { OdfStyles } from "./odf-styles.ts";
import { openTable, type Table } from "./open-table.ts";

export type OdfPart =
  | { kind: "heading"; level: number; text: string }
  | { kind: "paragraph" | "title" | "note"; text: string }
  | { kind: "item"; level: number; text: string }
  | { kind: "table"; name: string; rows: SheetRow[] }
  | { kind: "slide" };

interface Paragraph {
  text: string;
  as: { kind: "heading"; level: number } | { kind: "paragraph" | "title" | "note" } | { kind: "item"; level: number };
}

/** Comments, deleted text, and generated text: contents, headers and footers, speaker notes. */
const SKIPPED = new Set(
  "office:annotation text:tracked-changes text:note-citation text:table-of-content text:illustration-index text:alphabetical-index presentation:notes svg:title svg:desc office:forms text:ruby-text".split(
    " ",
  ),
);

/**
 * Reads `content.xml` of an OpenDocument text, sheet or presentation in order (OpenDocument 1.3 part 3, sections 5, 9
 * and 10). Hidden tables, rows, columns and slides are left out; a repeated cell is written once per column, a repeated
 * row once.
 */
export function* readContent(xml: string, styles: OdfStyles): Generator<OdfPart> {
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  let lists = 0;
  let notes = 0;
  let titles = 0;
  let skipped = 0;
  let hiddenSlide = 0;

  function openParagraph(name: string, attributes: string): void {
    const style = xmlAttribute(attributes, "text:style-name") ?? "";
    const level = Number(xmlAttribute(attributes, "text:outline-level") ?? 1) || 1;
    const isTitle = titles > 0 || styles.titles.has(style);
    const as: Paragraph["as"] =
      notes > 0
        ? { kind: "note" }
        : name === "text:h"
          ? { kind: "heading", level }
          : isTitle
            ? { kind: "title" }
            : lists > 0
              ? { kind: "item", level: lists - 1 }
              : { kind: "paragraph" };
    paragraphs.push({ text: "", as });
  }

  function* closeParagraph(): Generator<OdfPart> {
    const paragraph = paragraphs.pop();
    const text = paragraph?.text.trim() ?? "";
    if (paragraph === undefined || text === "" || hiddenSlide > 0) return;
    const table = tables.at(-1);
    if (table === undefined || notes > 0) yield { ...paragraph.as, text };
    else table.write(text);
  }

  function* closeTable(): Generator<OdfPart> {
    const table = tables.pop();
    const outer = tables.at(-1);
    if (table === undefined || table.isHidden || hiddenSlide > 0) return;
    if (outer === undefined) yield { kind: "table", name: table.name, rows: table.rows() };
    else for (const row of table.rows()) outer.write(row.cells.map((cell) => cell.text).join(" "));
  }

  function open(name: string, attributes: string): void {
    const style = xmlAttribute(attributes, "table:style-name") ?? "";
    if (name === "text:p" || name === "text:h") openParagraph(name, attributes);
    else if (name === "text:list") lists++;
    else if (name === "text:note-body") notes++;
    else if (name === "table:table") {
      tables.push(openTable(xmlAttribute(attributes, "table:name") ?? "", styles.hiddenTables.has(style)));
    } else if (name.startsWith("table:")) tables.at(-1)?.open(name, attributes);
    else if (name === "draw:frame" && xmlAttribute(attributes, "presentation:class") === "title") titles++;
    else if (name === "text:s") write(" ".repeat(Math.min(Number(xmlAttribute(attributes, "text:c") ?? 1) || 1, 100)));
    else if (name === "text:tab" || name === "text:line-break") write(name === "text:tab" ? "\t" : "\n");
  }

  function* close(name: string): Generator<OdfPart> {
    if (name === "text:p" || name === "text:h") yield* closeParagraph();
    else if (name === "text:list") lists--;
    else if (name === "text:note-body") notes--;
    else if (name === "table:table") yield* closeTable();
    else if (name.startsWith("table:")) tables.at(-1)?.close(name);
    else if (name === "draw:frame") titles = 0;
  }

  function write(text: string): void {
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined) paragraph.text += text;
  }

  for (const token of xmlTokens(xml)) {
    if (token.type === "text") {
      if (skipped === 0) write(token.text.replace(/\s+/g, " "));
    } else if (SKIPPED.has(token.name)) {
      if (token.type === "close") skipped--;
      else if (!token.isEmpty) skipped++;
    } else if (skipped === 0) {
      if (token.name === "draw:page" && token.type === "open") {
        hiddenSlide = styles.hiddenSlides.has(xmlAttribute(token.attributes, "draw:style-name") ?? "") ? 1 : 0;
        yield { kind: "slide" };
      }
      if (token.type === "open") open(token.name, token.attributes);
      if (token.type === "close" || token.isEmpty) yield* close(token.name);
    }
  }
}
