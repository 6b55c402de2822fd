import { MAX_TEXT_LENGTH } from "../../limits.ts";
import { tooMuchText } from "../extraction-error.ts";
import { fillMerged, type Merge } from "../table/fill-merged.ts";
import type { SheetRow } from "../table/sheet-rows.ts";
import { eachXmlToken, localName, type XmlToken, xmlAttribute } from "../xml-tokens.ts";
import { readReference } from "./read-reference.ts";

/** A cell as stored in the file. */
export interface RawCell {
  type: string;
  style: number;
  value: string;
}

/**
 * The non-empty rows of a worksheet (ECMA-376 part 1, 18.3); hidden rows and columns are left out. Memory depends on
 * the existing cells, not on the declared size. Throws `ExtractionError` `too_much_text`.
 */
export async function readSheet(pieces: AsyncIterable<string>, show: (cell: RawCell) => string): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  const hidden: { from: number; to: number }[] = [];
  const merges: Merge[] = [];
  let current: SheetRow = { row: 0, cells: [] };
  let isHiddenRow = false;
  let cell: RawCell | null = null;
  let column = 0;
  let isValue = false;
  let phonetic = 0;
  let length = 0;

  function openRow(attributes: string): void {
    const number = Number(xmlAttribute(attributes, "r"));
    current = { row: Number.isSafeInteger(number) && number > current.row ? number : current.row + 1, cells: [] };
    isHiddenRow = isOn(xmlAttribute(attributes, "hidden"));
    column = 0;
  }

  function openCell(attributes: string): void {
    column = readReference(xmlAttribute(attributes, "r") ?? "")?.column ?? column + 1;
    const style = Number(xmlAttribute(attributes, "s") ?? 0);
    cell = { type: xmlAttribute(attributes, "t") ?? "n", style, value: "" };
  }

  function closeCell(): void {
    const text = cell === null || isHiddenRow || isHiddenColumn() ? "" : show(cell).trim();
    cell = null;
    if (text === "") return;
    current.cells.push({ column, text });
    length += text.length + 1;
    if (length > MAX_TEXT_LENGTH) throw tooMuchText();
  }

  function isHiddenColumn(): boolean {
    return hidden.some(({ from, to }) => from <= column && column <= to);
  }

  function open(name: string, attributes: string): void {
    if (name === "row") openRow(attributes);
    else if (name === "c") openCell(attributes);
    else if (name === "v" || name === "t") isValue = phonetic === 0;
    else if (name === "rPh") phonetic++;
    else if (name === "col" && isOn(xmlAttribute(attributes, "hidden"))) {
      const [from, to] = [Number(xmlAttribute(attributes, "min")), Number(xmlAttribute(attributes, "max"))];
      if (from > 0 && hidden.length < 1000) hidden.push({ from, to });
    } else if (name === "mergeCell") {
      const [first, last] = (xmlAttribute(attributes, "ref") ?? "").split(":").map(readReference);
      if (first && last && last.row > first.row) merges.push({ ...first, lastRow: last.row });
    }
  }

  function close(name: string): void {
    if (name === "c") closeCell();
    else if (name === "v" || name === "t") isValue = false;
    else if (name === "rPh") phonetic--;
    else if (name === "row" && current.cells.length > 0) rows.push(current);
  }

  function take(token: XmlToken): void {
    if (token.type === "text") {
      if (isValue && cell !== null) cell.value += token.text;
      return;
    }
    const name = localName(token.name);
    if (token.type === "open") open(name, token.attributes);
    if (token.type === "close" || token.isEmpty) close(name);
  }

  await eachXmlToken(pieces, take);
  return fillMerged(rows, merges);
}

function isOn(value: string | null): boolean {
  return value === "1" || value === "true";
}
