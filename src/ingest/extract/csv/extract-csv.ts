import type { ExtractedDocument } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import { findDelimiter } from "../../../kit/find-delimiter.ts";
import { readCsv } from "../../../kit/read-csv.ts";
import { yieldToEventLoop } from "../../../kit/yield-to-event-loop.ts";
import { MAX_TEXT_LENGTH } from "../../limits.ts";
import { tooMuchText } from "../extraction-error.ts";
import type { Pause } from "../pause.ts";
import { addTable } from "../table/add-table.ts";
import { rejectHugeGrid } from "../table/reject-huge-grid.ts";
import { decodeOrThrow } from "../text/decode-or-throw.ts";
import { textBuilder } from "../text-builder.ts";

/** Rows between two pauses: some milliseconds of work. */
const ROWS_PER_PAUSE = 5_000;

/**
 * Converts a table to text: cells separated by commas, semicolons, tabs or bars. Throws `ExtractionError`:
 * `wrong_encoding`, `too_much_text`.
 */
export async function extractCsv(bytes: Uint8Array, pause: Pause = yieldToEventLoop): Promise<ExtractedDocument> {
  const text = await decodeOrThrow(bytes);
  // The parsed text is shorter by quotes and white space, but not by half.
  if (text.length > 2 * MAX_TEXT_LENGTH) throw tooMuchText();
  const named = /^sep=(.)\n/.exec(text);
  const body = named === null ? text : text.slice(named[0].length);
  const builder = textBuilder();
  const rows: string[][] = [];
  let cells = 0;
  for (const row of readCsv(body, named?.[1] ?? findDelimiter(body))) {
    cells += row.length;
    rejectHugeGrid(cells);
    rows.push(row);
    if (rows.length % ROWS_PER_PAUSE === 0) await pause();
  }
  addTable(builder, rows, { page: null, level: 1 });
  return builder.finish(null);
}
