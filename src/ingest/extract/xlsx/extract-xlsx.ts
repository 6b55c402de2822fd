import type { ExtractedDocument } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import { damaged } from "../extraction-error.ts";
import type { OnPage } from "../on-page.ts";
import { openArchive } from "../open-archive.ts";
import { addSheet } from "../table/add-sheet.ts";
import { textBuilder } from "../text-builder.ts";
import { cellFormats } from "./cell-formats.ts";
import { formatNumber } from "./format-number.ts";
import { numberFormat } from "./number-format.ts";
import { type RawCell, readSheet } from "./read-sheet.ts";
import { readWorkbook, WORKBOOK } from "./read-workbook.ts";
import { sharedStrings } from "./shared-strings.ts";

/**
 * An Excel workbook (XLSX): the visible content of each sheet, under the sheet's name, as tables. Formulas appear as
 * their saved value, errors are left out. `onPage` is called after each sheet. Throws `ExtractionError`: `encrypted`,
 * `corrupt_file`, `too_much_text`, `decompression_bomb`.
 */
export async function extractXlsx(bytes: Uint8Array, onPage: OnPage): Promise<ExtractedDocument> {
  const archive = openArchive(bytes);
  if (!archive.has(WORKBOOK)) throw damaged();
  const { sheets, from1904 } = await readWorkbook(archive);
  if (sheets.some(({ part }) => !archive.has(part))) throw damaged();
  const strings = await sharedStrings(archive.pieces("xl/sharedStrings.xml"));
  const formats = cellFormats(await archive.text("xl/styles.xml"));
  const general = numberFormat(0, undefined);

  function show({ type, style, value }: RawCell): string {
    switch (type) {
      case "s":
        return strings[Number(value)] ?? "";
      case "b":
        return value.trim() === "1" ? "TRUE" : "FALSE";
      case "n":
        return formatNumber(value, formats[style] ?? general, from1904);
      case "e":
        return "";
      default:
        return value;
    }
  }

  const builder = textBuilder();
  for (const [at, { name, part }] of sheets.entries()) {
    addSheet(builder, name, await readSheet(archive.pieces(part), show));
    await onPage(at + 1, sheets.length);
  }
  return builder.finish(null);
}
