import { MAX_TEXT_LENGTH } from "../../limits.ts";
import { tooMuchText } from "../extraction-error.ts";
import { fillMerged, type Merge } from "../table/fill-merged.ts";
import type { SheetRow } from "../table/sheet-rows.ts";
import { xmlAttribute } from "../xml-tokens.ts";

/** The maximum number of columns that a filled cell is repeated over. */
const MAX_REPEATS = 64;

export interface Table {
  name: string;
  isHidden: boolean;
  /** The rows, once the table has ended. */
  rows(): SheetRow[];
  /** Adds a paragraph to the current cell. */
  write(text: string): void;
  open(name: string, attributes: string): void;
  close(name: string): void;
}

/**
 * Collects a table's rows from its tags. Repeated empty rows and cells only move the position: the declared size of a
 * table takes no memory. Throws `ExtractionError` `too_much_text`.
 */
export function openTable(name: string, isHidden: boolean): Table {
  const rows: SheetRow[] = [];
  const merges: Merge[] = [];
  const hidden: { from: number; to: number }[] = [];
  let nextRow = 1;
  let rowsRepeated = 1;
  let isHiddenRow = false;
  let column = 1;
  let columnsRepeated = 1;
  let declared = 1;
  let row: SheetRow = { row: 0, cells: [] };
  let cell: string | null = null;
  /** A cell shown as a date in any order is written in ISO 8601. */
  let day: string | null = null;
  /** What is written for a formula whose value was not saved. */
  let missing = "";
  let length = 0;

  function repeated(attributes: string, by: string): number {
    const count = Number(xmlAttribute(attributes, by) ?? 1);
    return Number.isSafeInteger(count) && count > 0 ? count : 1;
  }

  function closeCell(): void {
    const text = (cell?.trim() && day) || cell?.trim() || missing;
    cell = null;
    for (let at = 0; text !== "" && at < Math.min(columnsRepeated, MAX_REPEATS); at++) {
      const place = column + at;
      if (hidden.some(({ from, to }) => from <= place && place <= to)) continue;
      row.cells.push({ column: place, text });
      length += text.length + 1;
      if (length > MAX_TEXT_LENGTH) throw tooMuchText();
    }
    column += columnsRepeated;
  }

  return {
    name,
    isHidden,
    rows: () =>
      fillMerged(rows, merges).map((filled) => ({
        row: filled.row,
        cells: filled.cells.filter(({ column: at }) => !hidden.some(({ from, to }) => from <= at && at <= to)),
      })),
    write(text) {
      if (cell !== null) cell = cell === "" ? text : `${cell} ${text}`;
    },
    open(tag, attributes) {
      const attribute = (of: string) => xmlAttribute(attributes, of) ?? "";
      const isHiddenPart = /^(collapse|filter)$/.test(attribute("table:visibility"));
      if (tag === "table:table-column") {
        const count = repeated(attributes, "table:number-columns-repeated");
        if (isHiddenPart) hidden.push({ from: declared, to: declared + count - 1 });
        declared += count;
      } else if (tag === "table:table-row") {
        row = { row: nextRow, cells: [] };
        rowsRepeated = repeated(attributes, "table:number-rows-repeated");
        isHiddenRow = isHiddenPart;
        column = 1;
      } else if (tag === "table:table-cell" || tag === "table:covered-table-cell") {
        cell = "";
        day = /^[\d-]{10}/.test(attribute("office:date-value"))
          ? attribute("office:date-value").replace("T", " ")
          : null;
        const isCalculated = attribute("office:value-type") !== "" || attribute("table:formula") === "";
        missing = isCalculated ? "" : "(not calculated)";
        columnsRepeated = repeated(attributes, "table:number-columns-repeated");
        const rowsSpanned = repeated(attributes, "table:number-rows-spanned");
        const columnsSpanned = repeated(attributes, "table:number-columns-spanned");
        if (rowsSpanned > 1 || columnsSpanned > 1) {
          merges.push({
            row: nextRow,
            column,
            lastRow: nextRow + rowsSpanned - 1,
            lastColumn: column + columnsSpanned - 1,
          });
        }
      }
    },
    close(tag) {
      if (tag === "table:table-cell" || tag === "table:covered-table-cell") closeCell();
      else if (tag === "table:table-row") {
        if (row.cells.length > 0 && !isHiddenRow) rows.push(row);
        nextRow += rowsRepeated;
      }
    },
  };
}
