import { buildZip } from "./build-zip.ts";

/** Styles of `buildXlsx` by name; the number is the cell's `s`. */
const STYLES = { general: 0, date: 1, moment: 2, percent: 3, euros: 4, time: 5, elapsed: 6 };

/** A cell: text (shared), a number, a truth, or one that says how it stands in the file. */
export type XlsxCell =
  | string
  | number
  | boolean
  | null
  | { inline: string }
  | { number: number; style: keyof typeof STYLES }
  | { formula: string; value: string | number }
  | { error: string };

export interface XlsxSheet {
  name: string;
  rows: XlsxCell[][];
  state?: "hidden" | "veryHidden";
  /** References such as `A2:A4`. */
  merged?: string[];
  /** From 1. */
  hiddenColumns?: number[];
  hiddenRows?: number[];
  /** XML put in place of the rows. */
  raw?: string;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const STYLE_SHEET = `${HEAD}<styleSheet ${MAIN}><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;EUR&quot;"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts><cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs><cellXfs count="7">${[0, 14, 165, 9, 164, 20, 46].map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join("")}</cellXfs></styleSheet>`;

/** An Excel workbook with shared strings, styles and relations, as Excel writes them. */
export function buildXlsx(sheets: XlsxSheet[], options: { from1904?: boolean } = {}): Uint8Array {
  const strings: string[] = [];
  const files: Record<string, string> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": `${HEAD}<Relationships ${PACKAGE}><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr${options.from1904 ? ' date1904="1"' : ""}/><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${at + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships ${PACKAGE}>${sheets
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="${at % 2 === 0 ? "worksheets" : "/xl/worksheets"}/sheet${at + 1}.xml"/>`,
      )
      .join("")}</Relationships>`,
    "xl/styles.xml": STYLE_SHEET,
  };
  sheets.forEach((sheet, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet, strings);
  });
  files["xl/sharedStrings.xml"] =
    `${HEAD}<sst ${MAIN}>${strings.map((text) => `<si><r><t xml:space="preserve">${escapeXml(text)}</t></r><rPh sb="0" eb="1"><t>hint</t></rPh></si>`).join("")}</sst>`;
  return buildZip(files);
}

function sheetXml(sheet: XlsxSheet, strings: string[]): string {
  const columns = (sheet.hiddenColumns ?? [])
    .map((at) => `<col min="${at}" max="${at}" width="9" hidden="1"/>`)
    .join("");
  const rows = sheet.rows.map((cells, at) => {
    const hidden = sheet.hiddenRows?.includes(at + 1) ? ' hidden="1"' : "";
    const written = cells.map((cell, column) => cellXml(cell, `${letters(column + 1)}${at + 1}`, strings)).join("");
    return written === "" ? "" : `<row r="${at + 1}"${hidden}>${written}</row>`;
  });
  const merged = (sheet.merged ?? []).map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return `${HEAD}<worksheet ${MAIN}><dimension ref="A1:XFD1048576"/>${columns === "" ? "" : `<cols>${columns}</cols>`}<sheetData>${sheet.raw ?? rows.join("")}</sheetData>${merged === "" ? "" : `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
}

function cellXml(cell: XlsxCell, at: string, strings: string[]): string {
  if (cell === null) return "";
  if (typeof cell === "string") return `<c r="${at}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${Number(cell)}</v></c>`;
  if ("inline" in cell) return `<c r="${at}" t="inlineStr"><is><t>${escapeXml(cell.inline)}</t></is></c>`;
  if ("error" in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
  if ("number" in cell) return `<c r="${at}" s="${STYLES[cell.style]}"><v>${cell.number}</v></c>`;
  const type = typeof cell.value === "string" ? ' t="str"' : "";
  return `<c r="${at}"${type}><f>${escapeXml(cell.formula)}</f><v>${escapeXml(String(cell.value))}</v></c>`;
}

function letters(column: number): string {
  const rest = (column - 1) % 26;
  const before = Math.floor((column - 1) / 26);
  return (before === 0 ? "" : letters(before)) + String.fromCharCode(65 + rest);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
