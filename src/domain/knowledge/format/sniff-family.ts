import { isText } from "../../../kit/decode-text.ts";
import { readZipEntries } from "../../../kit/zip-entries.ts";
import { archiveEntryText } from "./archive-entry-text.ts";
import { describeOldOffice } from "./describe-old-office.ts";
import type { DocumentFormat } from "./document-format.ts";

/** Families of files that can be detected from their bytes. */
export type Family = Exclude<DocumentFormat, "html" | "markdown" | "text" | "csv" | "json"> | "text";

/** The family of a file; `unsupported` tells the user what to do, where that is known. */
export type Sniffed = { family: Family } | { unsupported: string | null };

/** A PDF may have bytes before its header, within the first 1,024 (PDF 1.7, appendix H, note 13). */
const PDF_HEADER_WITHIN = 1024;
const TEXT_SAMPLE_BYTES = 64 * 1024;

/** The usual main parts of Office documents (ECMA-376). */
const MAIN_PARTS: [string, Family][] = [
  ["word/document.xml", "docx"],
  ["xl/workbook.xml", "xlsx"],
  ["ppt/presentation.xml", "pptx"],
];

/** Words in the content type of a main part; templates, slide shows and files with macros have types of their own. */
const FAMILY_OF_MAIN_TYPE: [RegExp, Family | "xlsb"][] = [
  [/sheet\.binary\./i, "xlsb"],
  [/wordprocessingml|ms-word\./i, "docx"],
  [/spreadsheetml|ms-excel\./i, "xlsx"],
  [/presentationml|ms-powerpoint\./i, "pptx"],
];

/**
 * The content of the first entry of an OpenDocument file or an EPUB (OpenDocument 1.3 part 2, 3.3; EPUB 3.3, 4.3.3).
 */
const FAMILY_OF_MIMETYPE: Record<string, Family> = {
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
  "application/vnd.oasis.opendocument.presentation": "odp",
  "application/epub+zip": "epub",
};

/** Detects a file's family from its bytes alone. Of an archive, only the small parts that tell its kind are unpacked. */
export function sniffFamily(bytes: Uint8Array): Sniffed {
  const start = latin(bytes, 0, PDF_HEADER_WITHIN);
  if (isProgram(bytes, start)) return { unsupported: null };
  if (start.startsWith("PK")) return sniffArchive(bytes);
  if (start.includes("%PDF-")) return { family: "pdf" };
  if (start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
    return { unsupported: describeOldOffice(bytes) };
  }
  if (start.startsWith("{\\rtf1")) {
    return { unsupported: "Rich text (RTF) is not supported. Save the file as DOCX and upload that." };
  }
  return startsAsText(bytes) ? { family: "text" } : { unsupported: null };
}

/** A program may contain a PDF's magic bytes at its start, but a PDF never starts like a program. */
function isProgram(bytes: Uint8Array, start: string): boolean {
  return (start.startsWith("MZ") && bytes.subarray(0, 1024).includes(0)) || start.startsWith("\u007fELF");
}

function sniffArchive(bytes: Uint8Array): Sniffed {
  const entries = readZipEntries(bytes);
  if (entries === null) return { unsupported: null };
  const names = new Set(entries.map((entry) => entry.name.replaceAll("\\", "/")));
  const office = MAIN_PARTS.find(([part]) => names.has(part));
  if (office !== undefined) return { family: office[1] };
  const text = (name: string) =>
    archiveEntryText(
      bytes,
      entries.find((entry) => entry.name === name),
    );
  const open = FAMILY_OF_MIMETYPE[text("mimetype").trim()];
  if (open !== undefined) return { family: open };
  if (names.has("META-INF/container.xml")) return { family: "epub" };
  const main = mainFamily(text("_rels/.rels"), text("[Content_Types].xml"));
  if (main !== null && main !== "xlsb") return { family: main };
  if (main === "xlsb" || names.has("xl/workbook.bin")) {
    return { unsupported: "Binary workbooks (XLSB) are not supported. Save the file as XLSX and upload that." };
  }
  return { unsupported: "The archive is not a document. Unpack it and upload the files in it." };
}

/** The family of an Office document by the content type of the part that its relationships name as the main one. */
function mainFamily(relationships: string, contentTypes: string): Family | "xlsb" | null {
  const related = relationships.split("<").find((tag) => /Type\s*=\s*["'][^"']*\/officeDocument["']/.test(tag)) ?? "";
  const target = /Target\s*=\s*["']\/?([^"']*)["']/.exec(related)?.[1];
  if (target === undefined) return null;
  const override = contentTypes.split("<").find((tag) => tag.includes(`"/${target}"`) || tag.includes(`'/${target}'`));
  const found = FAMILY_OF_MAIN_TYPE.find(([pattern]) => pattern.test(override ?? ""));
  return (
    found?.[1] ?? MAIN_PARTS.find(([part]) => target.startsWith(part.slice(0, part.indexOf("/") + 1)))?.[1] ?? null
  );
}

/** The sample may end inside a character: up to three bytes of UTF-8 are dropped. */
function startsAsText(bytes: Uint8Array): boolean {
  if (bytes.length <= TEXT_SAMPLE_BYTES) return isText(bytes);
  return [0, 1, 2, 3].some((short) => isText(bytes.subarray(0, TEXT_SAMPLE_BYTES - short)));
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder("latin1").decode(bytes.subarray(from, to));
}
