import { decodeText } from "../../kit/decode-text.ts";
import { readZipEntries } from "../../kit/zip-entries.ts";
import { DomainError } from "../errors.ts";
import type { DocumentFormat } from "./document-format.ts";

type Family = "pdf" | "docx" | "text";

const FORMAT_OF_EXTENSION: Record<string, DocumentFormat> = {
  pdf: "pdf",
  docx: "docx",
  html: "html",
  htm: "html",
  xhtml: "html",
  md: "markdown",
  markdown: "markdown",
  txt: "text",
  text: "text",
  log: "text",
};

const FORMAT_OF_TYPE: Record<string, DocumentFormat> = {
  "application/pdf": "pdf",
  "application/x-pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/markdown": "markdown",
  "text/x-markdown": "markdown",
  "text/plain": "text",
};

/** A PDF may carry bytes before its header, within the first 1,024 (PDF 1.7, appendix H, note 13). */
const PDF_HEADER_WITHIN = 1024;
const TEXT_SAMPLE_BYTES = 64 * 1024;

/**
 * What a file is: its bytes decide the family, and among text files its name, then its declared type. Throws
 * `unsupported_format` when no extractor reads it, and when name or declared type say something else than the bytes.
 */
export function detectFormat(file: { bytes: Uint8Array; filename: string; contentType: string }): DocumentFormat {
  const family = sniffFamily(file.bytes);
  const extension = /\.([^./\\]+)$/.exec(file.filename.toLowerCase())?.[1] ?? null;
  const declared = (file.contentType.split(";")[0] ?? "").trim().toLowerCase();
  if (family === null) {
    throw new DomainError(
      "unsupported_format",
      "This kind of file is not supported. Upload a PDF, DOCX, HTML, Markdown or plain text file.",
      { filename: file.filename },
    );
  }
  const byName = extension === null ? null : (FORMAT_OF_EXTENSION[extension] ?? null);
  const byType = FORMAT_OF_TYPE[declared] ?? null;
  if (extension !== null && byName === null && byType === null) {
    throw new DomainError("unsupported_format", `Files named .${extension} are not supported.`, {
      filename: file.filename,
    });
  }
  const claims = [byName, byType].filter((format) => format !== null);
  if (claims.some((format) => familyOf(format) !== family) || /^(image|audio|video|font)\//.test(declared)) {
    throw new DomainError(
      "unsupported_format",
      "The file is not what its name or type says. Check that it opens, and upload it under its own name.",
      { filename: file.filename, contentType: declared, found: family },
    );
  }
  if (family !== "text") return family;
  return byName ?? byType ?? (looksLikeHtml(file.bytes) ? "html" : "text");
}

function familyOf(format: DocumentFormat): Family {
  return format === "pdf" || format === "docx" ? format : "text";
}

function sniffFamily(bytes: Uint8Array): Family | null {
  if (latin(bytes, PDF_HEADER_WITHIN).includes("%PDF-")) return "pdf";
  if (latin(bytes, 2) === "PK") {
    const entries = readZipEntries(bytes);
    return entries?.some((entry) => entry.name === "word/document.xml") ? "docx" : null;
  }
  if (latin(bytes, 6) === "{\\rtf1") return null;
  return isText(bytes) ? "text" : null;
}

/** The sample may end inside a character: up to three bytes of UTF-8 are let go. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.length <= TEXT_SAMPLE_BYTES) return decodeText(bytes) !== null;
  return [0, 1, 2, 3].some((short) => decodeText(bytes.subarray(0, TEXT_SAMPLE_BYTES - short)) !== null);
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = decodeText(bytes.subarray(0, TEXT_SAMPLE_BYTES)) ?? latin(bytes, 1024);
  return /^\s*(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|\?xml[^>]*>\s*<(!doctype html|html))/i.test(start);
}

function latin(bytes: Uint8Array, length: number): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, length));
}
