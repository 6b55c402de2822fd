import type { ExtractedDocument } from "../../domain/knowledge/catalogue/extracted-document.ts";
import type { DocumentFormat } from "../../domain/knowledge/format/document-format.ts";
import type { ReadAsset } from "../../domain/knowledge/ports.ts";
import { yieldToEventLoop } from "../../kit/yield-to-event-loop.ts";
import { MAX_TEXT_LENGTH } from "../limits.ts";
import { ExtractionError, tooMuchText } from "./extraction-error.ts";
import type { OnPage } from "./on-page.ts";
import type { Pause } from "./pause.ts";

/**
 * Extracts the text and structure of a file. Parsers are loaded when a file needs them, never at start-up. `pause` is
 * awaited between parts of a text and within long pages; like `onPage`, it may end the extraction with an error. `readAsset` gives
 * the character maps of Chinese, Japanese and Korean fonts that a PDF does not contain. Throws `ExtractionError` for a file
 * that cannot be read.
 */
export async function extract(
  format: DocumentFormat,
  bytes: Uint8Array,
  onPage: OnPage,
  pause: Pause = yieldToEventLoop,
  readAsset?: ReadAsset,
): Promise<ExtractedDocument> {
  const document = await read(format, bytes, onPage, pause, readAsset);
  if (document.text.trim() === "") {
    throw new ExtractionError("no_text", "The document has no text.");
  }
  if (document.text.length > MAX_TEXT_LENGTH) throw tooMuchText();
  return document;
}

async function read(
  format: DocumentFormat,
  bytes: Uint8Array,
  onPage: OnPage,
  pause: Pause,
  readAsset?: ReadAsset,
): Promise<ExtractedDocument> {
  switch (format) {
    case "pdf":
      return (await import("./pdf/extract-pdf.ts")).extractPdf(bytes, onPage, readAsset, pause);
    case "docx":
      return (await import("./docx/extract-docx.ts")).extractDocx(bytes, pause);
    case "html":
      return (await import("./html/extract-html.ts")).extractHtml(bytes, pause);
    case "markdown":
      return (await import("./markdown/extract-markdown.ts")).extractMarkdown(bytes, pause);
    case "text":
      return (await import("./text/extract-text.ts")).extractText(bytes);
    case "xlsx":
      return (await import("./xlsx/extract-xlsx.ts")).extractXlsx(bytes, onPage, pause);
    case "pptx":
      return (await import("./pptx/extract-pptx.ts")).extractPptx(bytes, onPage, pause);
    case "csv":
      return (await import("./csv/extract-csv.ts")).extractCsv(bytes, pause);
    case "json":
      return (await import("./json/extract-json.ts")).extractJson(bytes, pause);
    case "epub":
      return (await import("./epub/extract-epub.ts")).extractEpub(bytes, pause);
    case "odt":
    case "ods":
    case "odp":
      return (await import("./odf/extract-odf.ts")).extractOdf(bytes, pause);
  }
}
