import { altText } from "../alt-text.ts";
import { officeTokens } from "../office-tokens.ts";
import type { SheetRow } from "../table/sheet-rows.ts";
import { type EndedLink, endLink } from "../with-address.ts";
import { type XmlToken, xmlAttribute } from "../xml-tokens.ts";
import { listCounter } from "./list-counter.ts";
import { itemLabel } from "./list-styles.ts";
import type { OdfStyles } from "./odf-styles.ts";
import { openTable, type Table } from "./open-table.ts";

export type OdfPart =
  | { kind: "heading"; level: number; text: string }
  | { kind: "paragraph" | "title" | "note"; text: string }
  /** `label` is the number of the item; empty for a bullet. */
  | { kind: "item"; level: number; text: string; label: string }
  | { kind: "table"; name: string; rows: SheetRow[] }
  | { kind: "slide" };

interface Paragraph {
  text: string;
  as:
    | { kind: "heading"; level: number }
    | { kind: "paragraph" | "title" | "note" }
    | { kind: "item"; level: number; label: string };
  /** Whether it, or a part of it that is open, is not shown. */
  hidden: boolean[];
  links: { start: number; address: string }[];
  last: EndedLink | null;
}

/** Comments, deleted text, and generated text: contents, headers and footers, speaker notes. */
const SKIPPED = new Set(
  "office:annotation text:tracked-changes text:note-citation text:hidden-text text:hidden-paragraph text:number text:table-of-content text:illustration-index text:alphabetical-index presentation:notes office:forms text:ruby-text".split(
    " ",
  ),
);

/**
 * Reads `content.xml` of an OpenDocument text, sheet or presentation in order (OpenDocument 1.3 part 3, sections 5, 9
 * and 10). Hidden tables, rows, columns and slides are left out; a repeated cell is written once per column, a repeated
 * row once.
 */
export async function readContent(pieces: AsyncIterable<string>, styles: OdfStyles): Promise<OdfPart[]> {
  const parts: OdfPart[] = [];
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  const lists = listCounter(styles.lists);
  const outline: number[] = [];
  const frames: { isPicture: boolean; description: string }[] = [];
  let isDescription = false;
  let hiddenSections = 0;
  let notes = 0;
  let titles = 0;
  let skipped = 0;
  let hiddenSlide = 0;

  function openParagraph(name: string, attributes: string): void {
    const style = xmlAttribute(attributes, "text:style-name") ?? "";
    const level = Number(xmlAttribute(attributes, "text:outline-level") ?? 1) || 1;
    const isTitle = titles > 0 || styles.titles.has(style);
    const isItem = lists.depth() > 0;
    const as: Paragraph["as"] =
      notes > 0
        ? { kind: "note" }
        : name === "text:h"
          ? { kind: "heading", level }
          : isTitle
            ? { kind: "title" }
            : isItem
              ? { kind: "item", level: lists.depth() - 1, label: lists.takeLabel() }
              : { kind: "paragraph" };
    const isListed = as.kind === "heading" && xmlAttribute(attributes, "text:is-list-header") !== "true";
    const text = isListed ? headingLabel(level, isItem) : "";
    paragraphs.push({ text, as, hidden: [styles.hiddenTexts.has(style)], links: [], last: null });
  }

  /** A heading is numbered by the outline, or by the list that it is in. */
  function headingLabel(level: number, isItem: boolean): string {
    outline.length = Math.min(outline.length, level + 1);
    outline[level] = (outline[level] ?? (styles.outline.get(level)?.start ?? 1) - 1) + 1;
    const label = isItem ? lists.takeLabel() : itemLabel(styles.outline, level, outline);
    return label === "" ? "" : `${label} `;
  }

  function closeParagraph(): void {
    const paragraph = paragraphs.pop();
    const text = paragraph?.text.trim() ?? "";
    if (paragraph === undefined || text === "" || isHidden()) return;
    const table = tables.at(-1);
    if (table === undefined || notes > 0) parts.push({ ...paragraph.as, text });
    else table.write("label" in paragraph.as && paragraph.as.label !== "" ? `${paragraph.as.label} ${text}` : text);
  }

  function closeTable(): void {
    const table = tables.pop();
    const outer = tables.at(-1);
    if (table === undefined || table.isHidden || isHidden()) return;
    if (outer === undefined) parts.push({ kind: "table", name: table.name, rows: table.rows() });
    else for (const row of table.rows()) outer.write(row.cells.map((cell) => cell.text).join(" "));
  }

  function open(name: string, attributes: string): void {
    const style = xmlAttribute(attributes, "table:style-name") ?? "";
    if (name === "text:p" || name === "text:h") openParagraph(name, attributes);
    else if (name === "text:list") {
      const continues = xmlAttribute(attributes, "text:continue-numbering") === "true";
      lists.openList(
        xmlAttribute(attributes, "text:style-name"),
        continues || attributes.includes("text:continue-list"),
      );
    } else if (name === "text:list-item") {
      const start = xmlAttribute(attributes, "text:start-value");
      lists.openItem(start === null ? null : Number(start) || 1);
    } else if (name === "text:span") {
      const own = xmlAttribute(attributes, "text:style-name") ?? "";
      paragraphs.at(-1)?.hidden.push(styles.hiddenTexts.has(own));
    } else if (name === "text:a") {
      const paragraph = paragraphs.at(-1);
      paragraph?.links.push({ start: paragraph.text.length, address: xmlAttribute(attributes, "xlink:href") ?? "" });
    } else if (name === "text:section") {
      const display = xmlAttribute(attributes, "text:display");
      if (hiddenSections > 0 || display === "none" || display === "condition") hiddenSections++;
    } else if (name === "svg:title" || name === "svg:desc") isDescription = true;
    else if (name === "draw:image") {
      const frame = frames.at(-1);
      if (frame !== undefined) frame.isPicture = true;
    } else if (name === "text:note-body") notes++;
    else if (name === "table:table") {
      tables.push(openTable(xmlAttribute(attributes, "table:name") ?? "", styles.hiddenTables.has(style)));
    } else if (name.startsWith("table:")) tables.at(-1)?.open(name, attributes);
    else if (name === "draw:frame") {
      frames.push({ isPicture: false, description: "" });
      if (xmlAttribute(attributes, "presentation:class") === "title") titles++;
    } else if (name === "text:s")
      write(" ".repeat(Math.min(Number(xmlAttribute(attributes, "text:c") ?? 1) || 1, 100)));
    else if (name === "text:tab" || name === "text:line-break") write(name === "text:tab" ? "\t" : "\n");
  }

  function close(name: string): void {
    if (name === "text:p" || name === "text:h") closeParagraph();
    else if (name === "text:list") lists.closeList();
    else if (name === "text:span") paragraphs.at(-1)?.hidden.pop();
    else if (name === "text:a") closeLink();
    else if (name === "text:section") hiddenSections = Math.max(0, hiddenSections - 1);
    else if (name === "svg:title" || name === "svg:desc") isDescription = false;
    else if (name === "text:note-body") notes--;
    else if (name === "table:table") closeTable();
    else if (name.startsWith("table:")) tables.at(-1)?.close(name);
    else if (name === "draw:frame") {
      titles = 0;
      closeFrame();
    }
  }

  function closeLink(): void {
    const paragraph = paragraphs.at(-1);
    const link = paragraph?.links.pop();
    if (paragraph === undefined || link === undefined) return;
    const { start, address } = link;
    Object.assign(paragraph, endLink(paragraph.text, start, address, paragraph.last));
  }

  function closeFrame(): void {
    const frame = frames.pop();
    const text = frame?.isPicture ? altText(frame.description) : "";
    if (text === "" || isHidden()) return;
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined) parts.push({ kind: "paragraph", text });
    else write(paragraph.text === "" ? text : ` ${text}`);
  }

  function isHidden(): boolean {
    return hiddenSlide > 0 || hiddenSections > 0;
  }

  function write(text: string): void {
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined && !paragraph.hidden.includes(true)) paragraph.text += text;
  }

  function take(token: XmlToken): void {
    if (token.type === "text") {
      if (skipped > 0) return;
      const text = token.text.replace(/\s+/g, " ");
      const frame = frames.at(-1);
      if (!isDescription) write(text);
      else if (frame !== undefined) frame.description += text;
    } else if (SKIPPED.has(token.name)) {
      if (token.type === "close") skipped--;
      else if (!token.isEmpty) skipped++;
    } else if (skipped === 0) {
      if (token.name === "draw:page" && token.type === "open") {
        hiddenSlide = styles.hiddenSlides.has(xmlAttribute(token.attributes, "draw:style-name") ?? "") ? 1 : 0;
        parts.push({ kind: "slide" });
      }
      if (token.type === "open") open(token.name, token.attributes);
      if (token.type === "close" || token.isEmpty) close(token.name);
    }
  }

  for await (const tokens of officeTokens(pieces)) for (const token of tokens) take(token);
  return parts;
}
