/** The file formats of documents. */
export type DocumentFormat =
  | "pdf"
  | "docx"
  | "xlsx"
  | "pptx"
  | "odt"
  | "ods"
  | "odp"
  | "epub"
  | "html"
  | "markdown"
  | "text"
  | "csv"
  | "json";

/** The content type stored with a source; the ingest pipeline chooses the extractor by it. */
export const CONTENT_TYPE_OF: Record<DocumentFormat, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  odt: "application/vnd.oasis.opendocument.text",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  odp: "application/vnd.oasis.opendocument.presentation",
  epub: "application/epub+zip",
  html: "text/html",
  markdown: "text/markdown",
  text: "text/plain",
  csv: "text/csv",
  json: "application/json",
};

/** Accepted formats, as a text for users. */
export const FORMAT_LIST = "PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, EPUB, HTML, Markdown, CSV, JSON or plain text";

/** The format of a stored content type; null when no extractor reads it. */
export function formatOfContentType(contentType: string): DocumentFormat | null {
  const formats = Object.keys(CONTENT_TYPE_OF) as DocumentFormat[];
  return formats.find((format) => CONTENT_TYPE_OF[format] === contentType) ?? null;
}
