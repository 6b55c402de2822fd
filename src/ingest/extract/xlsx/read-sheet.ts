import { MAX_TEXT_LENGTH } from "../../limits.ts";
import { tooMuchText } from "../extraction-error.ts";
import { fillMerged, type Merge } from "../table/fill-merged.ts";
import type { SheetRow } from "../table/sheet-rows.ts";
import { localName, type XmlToken, xmlAttribute, xmlTokens } from "../xml-tokens.ts";
import { readReference } from "./read-reference.ts";

/** A cell as stored in the file. */
export interface RawCell {
  type: string;
  style: number;
  value: string;
  /** Its formula, as far as it is written in the cell; null for a cell without one. */
  formula: string | null;
}

/**
 * The non-empty rows of a worksheet (ECMA-376 part 1, 18.3); hidden rows and columns are left out. Memory depends on
 * the existing cells, not on the declared size. Links come after the cells: `show` gives the texts, and `link` changes
 * those that are links. Throws `ExtractionError` `too_much_text`.
 */
export async function readSheet(
  pieces: AsyncIterable<string>,
  show: (cell: RawCell) => string,
  link: (text: string, relationship: string) => string,
): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  const hidden: { from: number; to: number }[] = [];
  const merges: Merge[] = [];
  let current: SheetRow = { row: 0, cells: [] };
  let isHiddenRow = false;
  let cell: RawCell | null = null;
  let column = 0;
  const links = new Map<string, string>();
  let isValue = false;
  let isFormula = false;
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
    cell = { type: xmlAttribute(attributes, "t") ?? "n", style, value: "", formula: null };
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
    return isHiddenAt(column);
  }

  function isHiddenAt(place: number): boolean {
    return hidden.some(({ from, to }) => from <= place && place <= to);
  }

  function open(name: string, attributes: string): void {
    if (name === "row") openRow(attributes);
    else if (name === "c") openCell(attributes);
    else if (name === "v" || name === "t") isValue = phonetic === 0;
    else if (name === "f") {
      isFormula = true;
      if (cell !== null) cell.formula ??= "";
    } else if (name === "hyperlink") openLink(attributes);
    else if (name === "rPh") phonetic++;
    else if (name === "col" && isOn(xmlAttribute(attributes, "hidden"))) {
      const [from, to] = [Number(xmlAttribute(attributes, "min")), Number(xmlAttribute(attributes, "max"))];
      if (from > 0 && hidden.length < 1000) hidden.push({ from, to });
    } else if (name === "mergeCell") {
      const [first, last] = (xmlAttribute(attributes, "ref") ?? "").split(":").map(readReference);
      if (first && last) merges.push({ ...first, lastRow: last.row, lastColumn: last.column });
    }
  }

  function close(name: string): void {
    if (name === "c") closeCell();
    else if (name === "v" || name === "t") isValue = false;
    else if (name === "f") isFormula = false;
    else if (name === "rPh") phonetic--;
    else if (name === "row" && current.cells.length > 0) rows.push(current);
  }

  function take(token: XmlToken): void {
    if (token.type === "text") {
      if (cell === null) return;
      if (isValue) cell.value += token.text;
      else if (isFormula && cell.formula !== null) cell.formula += token.text;
      return;
    }
    const name = localName(token.name);
    if (token.type === "open") open(name, token.attributes);
    if (token.type === "close" || token.isEmpty) close(name);
  }

  /** A link of several cells belongs to the first one. */
  function openLink(attributes: string): void {
    const first = readReference((xmlAttribute(attributes, "ref") ?? "").split(":")[0] ?? "");
    const id = /(?:^|\s)[\w.-]{1,40}:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
    if (first !== null && id !== undefined) links.set(`${first.row} ${first.column}`, id);
  }

  for await (const tokens of xmlTokens(pieces)) for (const token of tokens) take(token);
  for (const row of links.size === 0 ? [] : rows) {
    for (const shown of row.cells) {
      const id = links.get(`${row.row} ${shown.column}`);
      if (id !== undefined) shown.text = link(shown.text, id);
    }
  }
  const filled = fillMerged(rows, merges);
  if (hidden.length === 0) return filled;
  return filled.map(({ row, cells }) => ({ row, cells: cells.filter((shown) => !isHiddenAt(shown.column)) }));
}

function isOn(value: string | null): boolean {
  return value === "1" || value === "true";
}
