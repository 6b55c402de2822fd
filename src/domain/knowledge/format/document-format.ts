/** The kinds of file a document may be. */
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

/** The content type a source row carries; it is what the ingest pipeline chooses its extractor by. */
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

/** For a person who asks what may be uploaded. */
export const FORMATS_IN_WORDS = "PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, EPUB, HTML, Markdown, CSV, JSON or plain text";

/** The format a stored content type stands for, or null when no extractor reads it. */
export function formatOfContentType(contentType: string): DocumentFormat | null {
  const formats = Object.keys(CONTENT_TYPE_OF) as DocumentFormat[];
  return formats.find((format) => CONTENT_TYPE_OF[format] === contentType) ?? null;
}
