import type { ExtractedDocument } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import { yieldToEventLoop } from "../../../kit/yield-to-event-loop.ts";
import { damaged } from "../extraction-error.ts";
import type { OnPage } from "../on-page.ts";
import { relationshipsOf } from "../ooxml/relationships-of.ts";
import { openArchive } from "../open-archive.ts";
import type { Pause } from "../pause.ts";
import { addSheet } from "../table/add-sheet.ts";
import { textBuilder } from "../text-builder.ts";
import { withAddress } from "../with-address.ts";
import { cellFormats } from "./cell-formats.ts";
import { formatNumber } from "./format-number.ts";
import { GENERAL } from "./number-format.ts";
import { type RawCell, readSheet } from "./read-sheet.ts";
import { readWorkbook } from "./read-workbook.ts";
import { sharedStrings } from "./shared-strings.ts";

const MAX_FORMULA_LENGTH = 100;

/**
 * An Excel workbook (XLSX): the visible content of each sheet, under the sheet's name, as tables. Formulas appear as
 * their saved value, or as not calculated; errors are left out. `onPage` is called after each sheet. Throws `ExtractionError`: `encrypted`,
 * `corrupt_file`, `too_much_text`, `decompression_bomb`.
 */
export async function extractXlsx(
  bytes: Uint8Array,
  onPage: OnPage,
  pause: Pause = yieldToEventLoop,
): Promise<ExtractedDocument> {
  const archive = openArchive(bytes, pause);
  const workbook = await readWorkbook(archive);
  const sheets = workbook.sheets.filter(({ part }) => archive.has(part));
  if (sheets.length === 0 && workbook.sheets.length > 0) throw damaged();
  const strings = await sharedStrings(archive.pieces(workbook.strings));
  const formats = await cellFormats(archive.pieces(workbook.styles));

  function show(cell: RawCell): string {
    if (cell.type === "n" && cell.value.trim() === "" && cell.formula !== null) return notCalculated(cell.formula);
    const address = /^\s*HYPERLINK\("([^"]*)"/i.exec(cell.formula ?? "")?.[1];
    return withAddress(showValue(cell), address ?? "");
  }

  function showValue({ type, style, value }: RawCell): string {
    switch (type) {
      case "s":
        return strings[Number(value)] ?? "";
      case "b":
        return value.trim() === "1" ? "TRUE" : "FALSE";
      case "n":
        return formatNumber(value, formats[style] ?? GENERAL, workbook.from1904);
      case "e":
        return "";
      default:
        return value;
    }
  }

  const builder = textBuilder();
  for (const [at, { name, part }] of sheets.entries()) {
    const related = await relationshipsOf(archive, part);
    const link = (text: string, id: string) => withAddress(text, related.get(id)?.address ?? "");
    addSheet(builder, name, await readSheet(archive.pieces(part), show, link));
    await onPage(at + 1, sheets.length);
  }
  return builder.finish(null);
}

/** A program that writes no values leaves its formulas to Excel, which calculates and saves them. */
function notCalculated(formula: string): string {
  const shown = formula.trim().slice(0, MAX_FORMULA_LENGTH);
  return shown === "" ? "(not calculated)" : `(not calculated: =${shown})`;
}
