import { xmlAttribute, xmlTokens } from "../xml-tokens.ts";
import type { ParagraphStyle } from "./paragraph-styles.ts";

export type BodyPart =
  | { kind: "paragraph"; text: string; headingLevel: number | null; listLevel: number | null }
  | { kind: "table"; rows: string[][] };

interface Paragraph {
  text: string;
  headingLevel: number | null;
  isList: boolean;
  listLevel: number;
}

/** Deleted and moved text of tracked changes, and the legacy copy of a drawing that also exists in the new format. */
const SKIPPED = new Set(["w:del", "w:moveFrom", "mc:Fallback", "w:pPrChange", "w:rPrChange"]);

/** Paragraphs and tables of `word/document.xml` in order (ECMA-376 part 1, 17.3 and 17.4). */
export function documentBody(xml: string, styles: Map<string, ParagraphStyle>): BodyPart[] {
  const parts: BodyPart[] = [];
  const tables: string[][][] = [];
  const paragraphs: Paragraph[] = [];
  let skipping = 0;
  let isText = false;

  function endParagraph(): void {
    const paragraph = paragraphs.pop();
    if (paragraph === undefined) return;
    const text = paragraph.text.trim();
    const row = tables.at(-1)?.at(-1);
    if (row !== undefined) {
      const cell = row.length - 1;
      if (cell >= 0 && text !== "") row[cell] = row[cell] === "" ? text : `${row[cell]} ${text}`;
      return;
    }
    const listLevel = paragraph.isList && paragraph.headingLevel === null ? paragraph.listLevel : null;
    if (text !== "") parts.push({ kind: "paragraph", text, headingLevel: paragraph.headingLevel, listLevel });
  }

  function endTable(): void {
    const rows = tables.pop();
    if (rows === undefined) return;
    const outer = tables.at(-1)?.at(-1);
    if (outer === undefined) parts.push({ kind: "table", rows });
    else if (outer.length > 0) outer[outer.length - 1] += ` ${rows.map((row) => row.join(" ")).join(" ")}`;
  }

  for (const token of xmlTokens(xml)) {
    if (token.type === "text") {
      const paragraph = paragraphs.at(-1);
      if (isText && skipping === 0 && paragraph !== undefined) paragraph.text += token.text;
      continue;
    }
    if (SKIPPED.has(token.name)) {
      if (token.type === "close") skipping--;
      else if (!token.isEmpty) skipping++;
      continue;
    }
    if (skipping > 0) continue;
    if (token.type === "close") {
      if (token.name === "w:p") endParagraph();
      else if (token.name === "w:tbl") endTable();
      else if (token.name === "w:t") isText = false;
      continue;
    }
    if (token.name === "w:p" && !token.isEmpty) {
      paragraphs.push({ text: "", headingLevel: null, isList: false, listLevel: 0 });
    } else if (token.name === "w:tbl") tables.push([]);
    else if (token.name === "w:tr") tables.at(-1)?.push([]);
    else if (token.name === "w:tc") tables.at(-1)?.at(-1)?.push("");
    else if (token.name === "w:t") isText = !token.isEmpty;
    else changeParagraph(paragraphs.at(-1), token.name, xmlAttribute(token.attributes, "w:val"), styles);
  }
  return parts;
}

function changeParagraph(
  paragraph: Paragraph | undefined,
  name: string,
  value: string | null,
  styles: Map<string, ParagraphStyle>,
): void {
  if (paragraph === undefined) return;
  switch (name) {
    case "w:pStyle": {
      const style = styles.get(value ?? "");
      paragraph.headingLevel = style?.headingLevel ?? null;
      paragraph.isList = style?.isList ?? false;
      break;
    }
    case "w:outlineLvl":
      if (Number(value) <= 8) paragraph.headingLevel = Number(value) + 1;
      break;
    case "w:numId":
      paragraph.isList = value !== "0";
      break;
    case "w:ilvl":
      paragraph.listLevel = Number(value) || 0;
      break;
    case "w:tab":
      if (paragraph.text !== "") paragraph.text += "\t";
      break;
    case "w:br":
    case "w:cr":
      paragraph.text += "\n";
      break;
    case "w:noBreakHyphen":
      paragraph.text += "-";
      break;
  }
}
