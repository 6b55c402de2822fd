import type { ExtractedDocument } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import { MAX_TEXT_LENGTH } from "../../limits.ts";
import { tooMuchText } from "../extraction-error.ts";
import { addTable } from "../table/add-table.ts";
import { refuseHugeGrid } from "../table/refuse-huge-grid.ts";
import { decodeOrThrow } from "../text/extract-text.ts";
import { textBuilder } from "../text-builder.ts";
import { findMark } from "./find-mark.ts";
import { readCsv } from "./read-csv.ts";

/**
 * A table as text: cells parted by commas, semicolons, tabs or bars. Throws `ExtractionError`: `wrong_encoding`,
 * `too_much_text`.
 */
export async function extractCsv(bytes: Uint8Array): Promise<ExtractedDocument> {
  const text = decodeOrThrow(bytes);
  // Quotes and white space go, but not half of what is there.
  if (text.length > 2 * MAX_TEXT_LENGTH) throw tooMuchText();
  const named = /^sep=(.)\n/.exec(text);
  const body = named === null ? text : text.slice(named[0].length);
  const builder = textBuilder();
  const rows: string[][] = [];
  let cells = 0;
  for (const row of readCsv(body, named?.[1] ?? findMark(body))) {
    cells += row.length;
    refuseHugeGrid(cells);
    rows.push(row);
  }
  addTable(builder, rows, { page: null, level: 1 });
  return builder.finish(null);
}
