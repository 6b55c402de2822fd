import { altText } from "../alt-text.ts";
import { officeTokens } from "../office-tokens.ts";
import { type SpanCell, spanRows } from "../table/span-rows.ts";
import { type EndedLink, endLink } from "../with-address.ts";
import { type XmlToken, xmlAttribute } from "../xml-tokens.ts";
import { autoNumber } from "./auto-number.ts";

export type SlidePart =
  | { kind: "title"; text: string }
  | { kind: "paragraph"; text: string }
  /** `label` is the number of the item; empty for a bullet. */
  | { kind: "item"; text: string; level: number; label: string }
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
  number: { scheme: string; start: number } | null;
  /** The link of the current run, which starts at a position of the text. */
  link: { start: number; address: string } | null;
  last: EndedLink | null;
}

interface Shape {
  /** The type of its placeholder, null for one without a type; undefined when the shape is not a placeholder. */
  placeholder: string | null | undefined;
  isHidden: boolean;
  parts: SlidePart[];
  /** The number of the last item of each level. */
  numbers: (number | undefined)[];
}

/**
 * The texts of a slide or a diagram in order (ECMA-376 part 1, 19.3.1 and 21.1.2), and what its pictures show. Hidden
 * shapes are left out. `addressOf` gives the target of a link by its relationship.
 */
export async function slideParts(
  pieces: AsyncIterable<string>,
  addressOf: (relationship: string) => string,
): Promise<SlidePart[]> {
  const parts: SlidePart[] = [];
  const newShape = (own: SlidePart[]): Shape => ({ placeholder: undefined, isHidden: false, parts: own, numbers: [] });
  let shape = newShape(parts);
  let rows: SpanCell[][] | null = null;
  let paragraph = null as Paragraph | null;
  let isText = false;
  let fallback = 0;
  let picture: string | null = null;
  let isPicture = false;

  function endParagraph(): void {
    const text = paragraph?.text.trim() ?? "";
    const { level = 0, hasBullet = null, number = null } = paragraph ?? {};
    paragraph = null;
    if (text === "") return;
    const label = labelOf(level, number);
    const row = rows?.at(-1);
    if (row !== undefined) {
      const cell = row.at(-1);
      if (cell !== undefined) cell.text = [cell.text, label, text].filter((one) => one !== "").join(" ");
      return;
    }
    const { placeholder } = shape;
    if (placeholder !== undefined && TITLES.has(placeholder ?? "")) shape.parts.push({ kind: "title", text });
    else if (hasBullet ?? (placeholder !== undefined && LISTS.has(placeholder)))
      shape.parts.push({ kind: "item", text, level, label });
    else shape.parts.push({ kind: "paragraph", text });
  }

  function labelOf(level: number, number: Paragraph["number"]): string {
    const { numbers } = shape;
    numbers.length = Math.min(numbers.length, level + 1);
    if (number === null) {
      numbers[level] = undefined;
      return "";
    }
    const value = (numbers[level] ?? number.start - 1) + 1;
    numbers[level] = value;
    return autoNumber(number.scheme, value);
  }

  function endShape(): void {
    const isFurniture = shape.placeholder !== undefined && LAYOUT_PLACEHOLDERS.has(shape.placeholder ?? "");
    if (shape.parts !== parts && !isFurniture && !shape.isHidden) parts.push(...shape.parts);
    shape = newShape(parts);
  }

  function endRun(): void {
    if (paragraph?.link == null) return;
    const { start, address } = paragraph.link;
    if (address !== "") Object.assign(paragraph, endLink(paragraph.text, start, address, paragraph.last));
    paragraph.link = null;
  }

  function openCell(attributes: string): void {
    const attribute = (name: string) => xmlAttribute(attributes, name);
    const isOn = (name: string) => /^(1|true)$/.test(attribute(name) ?? "");
    // The columns that a cell covers follow as cells of their own.
    if (isOn("hMerge")) return;
    const span = Number(attribute("gridSpan") ?? 1) || 1;
    rows?.at(-1)?.push({ text: "", span, isContinued: isOn("vMerge") });
  }

  function open(name: string, attributes: string): void {
    const attribute = (of: string) => xmlAttribute(attributes, of);
    if (name === "p:sp") shape = newShape([]);
    else if (name === "p:pic") isPicture = true;
    else if (name === "p:cNvPr") {
      const isHidden = /^(1|true)$/.test(attribute("hidden") ?? "");
      if (isPicture) picture = isHidden ? null : attribute("descr");
      else if (shape.parts !== parts) shape.isHidden = isHidden;
    } else if (name === "p:ph" && !isPicture) shape.placeholder = attribute("type");
    else if (name === "a:tbl") rows = [];
    else if (name === "a:tr") rows?.push([]);
    else if (name === "a:tc") openCell(attributes);
    else if (name === "a:p") paragraph = { text: "", level: 0, hasBullet: null, number: null, link: null, last: null };
    else if (paragraph !== null) openInParagraph(paragraph, name, attribute);
  }

  function openInParagraph(own: Paragraph, name: string, attribute: (of: string) => string | null): void {
    if (name === "a:pPr") own.level = Math.min(Number(attribute("lvl") ?? 0) || 0, 8);
    else if (name === "a:buNone") own.hasBullet = false;
    else if (name === "a:buChar") own.hasBullet = true;
    else if (name === "a:buAutoNum") {
      own.hasBullet = true;
      own.number = { scheme: attribute("type") ?? "", start: Number(attribute("startAt") ?? 1) || 1 };
    } else if (name === "a:hlinkClick") {
      own.link = { start: own.text.length, address: addressOf(attribute("r:id") ?? "") };
    } else if (name === "a:br") own.text += " ";
    else if (name === "a:t") isText = true;
  }

  function close(name: string): void {
    if (name === "a:t") isText = false;
    else if (name === "a:r" || name === "a:fld") endRun();
    else if (name === "a:p") endParagraph();
    else if (name === "p:sp") endShape();
    else if (name === "p:pic") {
      const text = altText(picture);
      if (text !== "") parts.push({ kind: "paragraph", text });
      picture = null;
      isPicture = false;
    } else if (name === "a:tbl" && rows !== null) {
      parts.push({ kind: "table", rows: spanRows(rows) });
      rows = null;
    }
  }

  function take(token: XmlToken): void {
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

  for await (const tokens of officeTokens(pieces)) for (const token of tokens) take(token);
  return parts;
}
