import { altText } from "../alt-text.ts";
import { officeTokens } from "../office-tokens.ts";
import type { Relationship } from "../ooxml/relationships-of.ts";
import { type SpanCell, spanRows } from "../table/span-rows.ts";
import { type EndedLink, endLink } from "../with-address.ts";
import { type XmlToken, xmlAttribute } from "../xml-tokens.ts";
import type { Numbering } from "./numbering.ts";
import { isOn, type ParagraphStyle } from "./paragraph-styles.ts";

export type BodyPart =
  | { kind: "paragraph"; text: string; headingLevel: number | null; listLevel: number | null; label: string }
  | { kind: "table"; rows: string[][] }
  /** Another document that is inserted here. */
  | { kind: "chunk"; part: string };

export interface BodyContext {
  styles: Map<string, ParagraphStyle>;
  numbering: Numbering;
  related: Map<string, Relationship>;
}

interface Paragraph {
  text: string;
  style: string | null;
  headingLevel: number | null;
  list: string | null;
  listLevel: number | null;
  isHiddenByStyle: boolean;
  /** The run in which text is collected; null in the paragraph's properties. */
  run: { isHidden: boolean } | null;
  links: { start: number; address: string }[];
  last: EndedLink | null;
  /** The code of a field while it is read, and fields that are open. */
  code: string | null;
  fields: { start: number; address: string }[];
}

interface Row {
  cells: SpanCell[];
  isDeleted: boolean;
}

/**
 * Deleted and moved text of tracked changes, old properties, and the legacy copy of a
 * drawing that also exists in the new format.
 */
const SKIPPED = new Set([
  "w:del",
  "w:moveFrom",
  "mc:Fallback",
  "w:pPrChange",
  "w:rPrChange",
  "w:tcPrChange",
  "w:trPrChange",
]);

/** Paragraphs and tables of a part such as `word/document.xml` in order (ECMA-376 part 1, 17.3 and 17.4). */
export async function documentBody(
  pieces: AsyncIterable<string>,
  { styles, numbering, related }: BodyContext,
): Promise<BodyPart[]> {
  const parts: BodyPart[] = [];
  const tables: Row[][] = [];
  const paragraphs: Paragraph[] = [];
  let skipping = 0;
  let isText = false;
  let isCode = false;

  const cell = () => tables.at(-1)?.at(-1)?.cells.at(-1);
  const addressOf = (id: string | null) => related.get(id ?? "")?.address ?? "";

  function write(text: string): void {
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined || paragraph.run?.isHidden) return;
    paragraph.text += text;
  }

  function closeLink(paragraph: Paragraph, link: { start: number; address: string } | undefined): void {
    if (link === undefined) return;
    if (link.address === "") return;
    Object.assign(paragraph, endLink(paragraph.text, link.start, link.address, paragraph.last));
  }

  function labelOf({ style, list, listLevel }: Paragraph): { level: number; label: string } | null {
    if (list === null || list === "0") return null;
    const level = listLevel ?? (style === null ? null : numbering.levelOf(list, style)) ?? 0;
    return { level, label: numbering.next(list, level) ?? "" };
  }

  function endParagraph(): void {
    const paragraph = paragraphs.pop();
    if (paragraph === undefined) return;
    const item = labelOf(paragraph);
    const text = paragraph.text.trim();
    if (text === "") return;
    const label = item?.label ?? "";
    const own = cell();
    if (tables.length > 0) {
      const labelled = label === "" ? text : `${label} ${text}`;
      if (own !== undefined) own.text = own.text === "" ? labelled : `${own.text} ${labelled}`;
      return;
    }
    const { headingLevel } = paragraph;
    parts.push({
      kind: "paragraph",
      text,
      headingLevel,
      listLevel: headingLevel === null ? (item?.level ?? null) : null,
      label,
    });
  }

  function endTable(): void {
    const table = tables.pop();
    if (table === undefined) return;
    const rows = spanRows(table.filter((row) => !row.isDeleted).map((row) => row.cells));
    const outer = cell();
    if (tables.length === 0) parts.push({ kind: "table", rows });
    else if (outer !== undefined) outer.text += ` ${rows.map((row) => row.join(" ")).join(" ")}`;
  }

  function close(name: string): void {
    const paragraph = paragraphs.at(-1);
    if (name === "w:p") endParagraph();
    else if (name === "w:tbl") endTable();
    else if (name === "w:t") isText = false;
    else if (name === "w:instrText") isCode = false;
    else if (name === "w:r" && paragraph !== undefined) paragraph.run = null;
    else if (name === "w:hyperlink" && paragraph !== undefined) closeLink(paragraph, paragraph.links.pop());
  }

  function openTablePart(name: string, attributes: string): void {
    const value = xmlAttribute(attributes, "w:val");
    const row = tables.at(-1)?.at(-1);
    if (name === "w:tbl") tables.push([]);
    else if (name === "w:tr") tables.at(-1)?.push({ cells: [], isDeleted: false });
    else if (name === "w:tc") row?.cells.push({ text: "", span: 1, isContinued: false });
    else if (name === "w:gridBefore" && Number(value) > 0)
      row?.cells.push({ text: "", span: Number(value), isContinued: false });
    else if (name === "w:gridSpan" && cell() !== undefined) cell()!.span = Number(value) || 1;
    else if ((name === "w:vMerge" || name === "w:hMerge") && cell() !== undefined && value !== "restart")
      cell()!.isContinued = name === "w:vMerge";
  }

  function openInParagraph(paragraph: Paragraph, name: string, attributes: string): void {
    const value = xmlAttribute(attributes, "w:val");
    if (name === "w:r") paragraph.run = { isHidden: paragraph.isHiddenByStyle };
    else if (name === "w:rStyle" && paragraph.run !== null)
      paragraph.run.isHidden ||= styles.get(value ?? "")?.isHidden ?? false;
    else if (name === "w:vanish" && paragraph.run !== null) paragraph.run.isHidden = isOn(value);
    else if (name === "w:hyperlink") {
      paragraph.links.push({ start: paragraph.text.length, address: addressOf(xmlAttribute(attributes, "r:id")) });
    } else if (name === "w:fldChar") changeField(paragraph, xmlAttribute(attributes, "w:fldCharType"));
    else if (name === "wp:docPr") addPicture(paragraph, xmlAttribute(attributes, "descr"));
    else if (name === "v:shape") addPicture(paragraph, xmlAttribute(attributes, "alt"));
    else changeParagraph(paragraph, name, value, styles, write);
  }

  function addPicture(paragraph: Paragraph, description: string | null): void {
    const text = altText(description);
    if (text !== "") write(paragraph.text === "" || /\s$/.test(paragraph.text) ? text : ` ${text}`);
  }

  function changeField(paragraph: Paragraph, type: string | null): void {
    if (type === "begin") {
      paragraph.code = "";
      paragraph.fields.push({ start: paragraph.text.length, address: "" });
    } else if (type === "separate") {
      const field = paragraph.fields.at(-1);
      const address = /^\s*HYPERLINK\s+"([^"]*)"/.exec(paragraph.code ?? "")?.[1];
      if (field !== undefined) Object.assign(field, { start: paragraph.text.length, address: address ?? "" });
      paragraph.code = null;
    } else if (type === "end") {
      paragraph.code = null;
      closeLink(paragraph, paragraph.fields.pop());
    }
  }

  function take(token: XmlToken): void {
    if (token.type === "text") {
      const paragraph = paragraphs.at(-1);
      if (skipping > 0 || paragraph === undefined) return;
      if (isText) write(token.text);
      else if (isCode && paragraph.code !== null) paragraph.code += token.text;
      return;
    }
    if (SKIPPED.has(token.name)) {
      if (token.type === "close") skipping--;
      else if (!token.isEmpty) skipping++;
      else if (token.name === "w:del" && paragraphs.length === 0) deleteRow();
      return;
    }
    if (skipping > 0) return;
    if (token.type === "close") {
      close(token.name);
      return;
    }
    const { name, attributes } = token;
    const paragraph = paragraphs.at(-1);
    if (name === "w:p") {
      if (!token.isEmpty) paragraphs.push(newParagraph());
    } else if (name === "w:t") isText = !token.isEmpty;
    else if (name === "w:instrText") isCode = !token.isEmpty;
    else if (name === "w:altChunk") {
      const part = related.get(xmlAttribute(attributes, "r:id") ?? "")?.part ?? "";
      if (part !== "") parts.push({ kind: "chunk", part });
    } else if (paragraph === undefined || name === "w:tbl") openTablePart(name, attributes);
    else openInParagraph(paragraph, name, attributes);
  }

  for await (const tokens of officeTokens(pieces)) for (const token of tokens) take(token);
  return parts;

  function deleteRow(): void {
    const row = tables.at(-1)?.at(-1);
    if (row !== undefined && row.cells.length === 0) row.isDeleted = true;
  }
}

function newParagraph(): Paragraph {
  return {
    text: "",
    style: null,
    headingLevel: null,
    list: null,
    listLevel: null,
    isHiddenByStyle: false,
    run: null,
    links: [],
    last: null,
    code: null,
    fields: [],
  };
}

function changeParagraph(
  paragraph: Paragraph,
  name: string,
  value: string | null,
  styles: Map<string, ParagraphStyle>,
  write: (text: string) => void,
): void {
  switch (name) {
    case "w:pStyle": {
      const style = styles.get(value ?? "");
      paragraph.style = value;
      paragraph.headingLevel = style?.headingLevel ?? null;
      paragraph.list = style?.list ?? null;
      paragraph.listLevel = style?.listLevel ?? null;
      paragraph.isHiddenByStyle = style?.isHidden ?? false;
      break;
    }
    case "w:outlineLvl":
      if (Number(value) <= 8) paragraph.headingLevel = Number(value) + 1;
      break;
    case "w:numId":
      paragraph.list = value;
      break;
    case "w:ilvl":
      paragraph.listLevel = Number(value) || 0;
      break;
    case "w:tab":
      if (paragraph.run !== null && paragraph.text !== "") write("\t");
      break;
    case "w:br":
    case "w:cr":
      write("\n");
      break;
    case "w:noBreakHyphen":
      write("-");
      break;
  }
}
