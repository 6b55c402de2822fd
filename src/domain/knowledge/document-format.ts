/** The kinds of file a document may be. */
export type DocumentFormat = "pdf" | "docx" | "html" | "markdown" | "text";

/** The content type a source row carries; it is what the ingest pipeline chooses its extractor by. */
export const CONTENT_TYPE_OF: Record<DocumentFormat, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html",
  markdown: "text/markdown",
  text: "text/plain",
};

/** The format a stored content type stands for, or null when no extractor reads it. */
export function formatOfContentType(contentType: string): DocumentFormat | null {
  const formats = Object.keys(CONTENT_TYPE_OF) as DocumentFormat[];
  return formats.find((format) => CONTENT_TYPE_OF[format] === contentType) ?? null;
}
