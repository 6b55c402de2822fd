import { decodeText } from "../../../kit/decode-text.ts";
import { DomainError } from "../../errors.ts";
import { type DocumentFormat, FORMAT_LIST, formatOfContentType } from "./document-format.ts";
import { type Family, sniffFamily } from "./sniff-family.ts";

const FORMAT_OF_EXTENSION: Record<string, DocumentFormat> = {
  pdf: "pdf",
  docx: "docx",
  xlsx: "xlsx",
  pptx: "pptx",
  odt: "odt",
  ods: "ods",
  odp: "odp",
  epub: "epub",
  html: "html",
  htm: "html",
  xhtml: "html",
  md: "markdown",
  markdown: "markdown",
  csv: "csv",
  tsv: "csv",
  tab: "csv",
  json: "json",
  jsonl: "json",
  ndjson: "json",
  txt: "text",
  text: "text",
  log: "text",
};

/** Other content types that clients declare; those in `CONTENT_TYPE_OF` are also known. */
const FORMAT_OF_TYPE: Record<string, DocumentFormat> = {
  "application/x-pdf": "pdf",
  "application/xhtml+xml": "html",
  "text/x-markdown": "markdown",
  "text/tab-separated-values": "csv",
  "application/csv": "csv",
  "text/json": "json",
  "application/x-ndjson": "json",
  "application/jsonl": "json",
};

const TEXTS = new Set<DocumentFormat>(["html", "markdown", "text", "csv", "json"]);
const TEXT_SAMPLE_BYTES = 64 * 1024;

/**
 * Detects the format of a file: the bytes decide the family, and among text files the name, then the declared type.
 * Throws `unsupported_format` when no extractor reads it, or when name or declared type contradict the bytes.
 */
export function detectFormat(file: { bytes: Uint8Array; filename: string; contentType: string }): DocumentFormat {
  const sniffed = sniffFamily(file.bytes);
  const extension = /\.([^./\\]+)$/.exec(file.filename.toLowerCase())?.[1] ?? null;
  const declared = (file.contentType.split(";")[0] ?? "").trim().toLowerCase();
  if ("unsupported" in sniffed) {
    const reason = sniffed.unsupported ?? `This kind of file is not supported. Upload a ${FORMAT_LIST} file.`;
    throw new DomainError("unsupported_format", reason, { filename: file.filename });
  }
  const { family } = sniffed;
  const byName = extension === null ? null : (FORMAT_OF_EXTENSION[extension] ?? null);
  const byType = FORMAT_OF_TYPE[declared] ?? formatOfContentType(declared);
  if (extension !== null && byName === null && byType === null) {
    throw new DomainError(
      "unsupported_format",
      `Files named .${extension} are not supported. Upload a ${FORMAT_LIST} file.`,
      { filename: file.filename },
    );
  }
  const claims = [byName, byType].filter((format) => format !== null);
  const text = family === "text" ? (byName ?? byType ?? guessText(file.bytes)) : null;
  const isOther = claims.some((format) => familyOf(format) !== family) || (text !== null && !mayBe(text, file.bytes));
  if (isOther || /^(image|audio|video|font)\//.test(declared)) {
    throw new DomainError(
      "unsupported_format",
      "The file does not match its name or type. Check that it opens, and upload it with the correct name.",
      { filename: file.filename, contentType: declared, found: family },
    );
  }
  return text ?? (family as Exclude<Family, "text">);
}

function familyOf(format: DocumentFormat): Family {
  return TEXTS.has(format) ? "text" : (format as Family);
}

/** HTML named as data is a mistake, usually an error page saved instead of the file. */
function mayBe(format: DocumentFormat, bytes: Uint8Array): boolean {
  if (format === "json") return /^\s*(["{[\d-]|true|false|null)/.test(startOf(bytes));
  return format !== "csv" || !looksLikeHtml(startOf(bytes));
}

function guessText(bytes: Uint8Array): DocumentFormat {
  const start = startOf(bytes);
  if (looksLikeHtml(start)) return "html";
  return /^\s*(\{\s*"|\[\s*[[{"\d])/.test(start) && isWholeJson(bytes) ? "json" : "text";
}

/**
 * A text without a name that starts like JSON is JSON only when all of it parses; a large JSON file needs a name or
 * type.
 */
function isWholeJson(bytes: Uint8Array): boolean {
  if (bytes.length > TEXT_SAMPLE_BYTES) return false;
  try {
    JSON.parse(decodeText(bytes) ?? "");
    return true;
  } catch {
    return false;
  }
}

function looksLikeHtml(start: string): boolean {
  const root = withoutComments(start);
  const declaration = /^<\?xml[^>]*>/i.exec(root)?.[0];
  if (declaration === undefined) return /^<(!doctype html|html|head|body)/i.test(root);
  return /^<(!doctype html|html)/i.test(withoutComments(root.slice(declaration.length)));
}

/** A text from the first character after leading white space and comments. */
function withoutComments(text: string): string {
  let rest = text.trimStart();
  while (rest.startsWith("<!--")) {
    const end = rest.indexOf("-->", 4);
    if (end === -1) return rest;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

function startOf(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, TEXT_SAMPLE_BYTES);
  return decodeText(sample) ?? new TextDecoder("latin1").decode(sample.subarray(0, 1024));
}
