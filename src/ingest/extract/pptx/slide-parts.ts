import { xmlAttribute, xmlTokens } from "../xml-tokens.ts";

export type SlidePart =
  | { kind: "title"; text: string }
  | { kind: "paragraph"; text: string }
  | { kind: "item"; text: string; level: number }
  | { kind: "table"; rows: string[][] };

/** Placeholders whose text belongs to the layout, not to the slide. */
const LAYOUT_PLACEHOLDERS = new Set(["dt", "ftr", "sldNum", "hdr"]);
const TITLES = new Set(["title", "ctrTitle"]);
/** Placeholders whose paragraphs are list items by default; `null` is a placeholder without a type. */
const LISTS = new Set<string | null>(["body", "obj", null]);

interface Paragraph {
  text: string;
  level: number;
  /** null: inherited from the placeholder. */
  hasBullet: boolean | null;
}

interface Shape {
  /** The type of its placeholder, null for one without a type; undefined when the shape is not a placeholder. */
  placeholder: string | null | undefined;
  parts: SlidePart[];
}

/** The texts of a slide or a diagram in order (ECMA-376 part 1, 19.3.1 and 21.1.2). */
export function slideParts(xml: string): SlidePart[] {
  const parts: SlidePart[] = [];
  let shape: Shape = { placeholder: undefined, parts };
  let rows: string[][] | null = null;
  let paragraph = null as Paragraph | null;
  let isText = false;
  let fallback = 0;

  function endParagraph(): void {
    const text = paragraph?.text.trim() ?? "";
    const { level = 0, hasBullet = null } = paragraph ?? {};
    paragraph = null;
    if (text === "") return;
    const row = rows?.at(-1);
    if (row !== undefined) {
      const cell = row.length - 1;
      if (cell >= 0) row[cell] = row[cell] === "" ? text : `${row[cell]} ${text}`;
      return;
    }
    const { placeholder } = shape;
    if (placeholder !== undefined && TITLES.has(placeholder ?? "")) shape.parts.push({ kind: "title", text });
    else if (hasBullet ?? (placeholder !== undefined && LISTS.has(placeholder)))
      shape.parts.push({ kind: "item", text, level });
    else shape.parts.push({ kind: "paragraph", text });
  }

  function endShape(): void {
    const isFurniture = shape.placeholder !== undefined && LAYOUT_PLACEHOLDERS.has(shape.placeholder ?? "");
    if (shape.parts !== parts && !isFurniture) parts.push(...shape.parts);
    shape = { placeholder: undefined, parts };
  }

  function open(name: string, attributes: string): void {
    if (name === "p:sp") shape = { placeholder: undefined, parts: [] };
    else if (name === "p:ph") shape.placeholder = xmlAttribute(attributes, "type");
    else if (name === "a:tbl") rows = [];
    else if (name === "a:tr") rows?.push([]);
    else if (name === "a:tc") rows?.at(-1)?.push("");
    else if (name === "a:p") paragraph = { text: "", level: 0, hasBullet: null };
    else if (paragraph === null) return;
    else if (name === "a:pPr") paragraph.level = Math.min(Number(xmlAttribute(attributes, "lvl") ?? 0) || 0, 8);
    else if (name === "a:buNone") paragraph.hasBullet = false;
    else if (name === "a:buChar" || name === "a:buAutoNum") paragraph.hasBullet = true;
    else if (name === "a:br") paragraph.text += " ";
    else if (name === "a:t") isText = true;
  }

  function close(name: string): void {
    if (name === "a:t") isText = false;
    else if (name === "a:p") endParagraph();
    else if (name === "p:sp") endShape();
    else if (name === "a:tbl" && rows !== null) {
      parts.push({ kind: "table", rows });
      rows = null;
    }
  }

  for (const token of xmlTokens(xml)) {
    if (token.type === "text") {
      if (isText && fallback === 0 && paragraph !== null) paragraph.text += token.text;
    } else if (token.name === "mc:Fallback") {
      if (token.type === "close") fallback--;
      else if (!token.isEmpty) fallback++;
    } else if (fallback === 0) {
      if (token.type === "open") open(token.name, token.attributes);
      if (token.type === "close" || token.isEmpty) close(token.name);
    }
  }
  return parts;
}
