import type { PDFDocumentProxy } from "unpdf/pdfjs";
import type { ExtractedDocument } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import { MAX_PAGES, MAX_TEXT_LENGTH } from "../../limits.ts";
import { ExtractionError } from "../extraction-error.ts";
import type { OnPage } from "../on-page.ts";
import { buildDocument } from "./build-document.ts";
import { type Line, pageLines, type TextItem } from "./page-lines.ts";
import { readOutline } from "./read-outline.ts";
import { rejectBomb } from "./reject-bomb.ts";

/**
 * A PDF: its text page by page in reading order, with headings from its outline or its font sizes. Page numbers are
 * physical pages, from 1. Throws `ExtractionError`: `encrypted`, `corrupt_file`, `too_many_pages`, `too_much_text`,
 * `no_text`, `decompression_bomb`, and any error from `onPage`.
 */
export async function extractPdf(bytes: Uint8Array, onPage: OnPage): Promise<ExtractedDocument> {
  await rejectBomb(bytes);
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > MAX_PAGES) {
      throw new ExtractionError(
        "too_many_pages",
        `The PDF has ${pdf.numPages} pages; at most ${MAX_PAGES} are read. Split it and upload the parts.`,
      );
    }
    const lines = await readPages(pdf, onPage);
    if (lines.length === 0) {
      throw new ExtractionError(
        "no_text",
        "The PDF has no text layer: its pages are pictures, and OCR is not supported. Upload a PDF with selectable text.",
      );
    }
    return buildDocument(lines, await readOutline(pdf), pdf.numPages, await readTitle(pdf));
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocumentProxy } = await import("unpdf");
  try {
    // pdf.js takes ownership of the buffer.
    return await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") {
      throw new ExtractionError(
        "encrypted",
        "The PDF is protected by a password. Remove the password and upload the file again.",
      );
    }
    throw damaged(error);
  }
}

async function readPages(pdf: PDFDocumentProxy, onPage: OnPage): Promise<Line[]> {
  const lines: Line[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    for (const line of await readPage(pdf, number)) {
      lines.push(line);
      length += line.text.length;
    }
    if (length > MAX_TEXT_LENGTH) {
      throw new ExtractionError("too_much_text", "The PDF has too much text. Split it and upload the parts.");
    }
    await onPage(number, pdf.numPages);
  }
  return lines;
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<Line[]> {
  try {
    const page = await pdf.getPage(number);
    const { items, styles } = await page.getTextContent();
    const lines = pageLines(
      items.filter((item): item is TextItem & typeof item => "str" in item),
      {
        page: number,
        transform: page.getViewport({ scale: 1 }).transform,
        isMonospace: (font) => styles[font]?.fontFamily === "monospace",
      },
    );
    page.cleanup();
    return lines;
  } catch (error) {
    throw damaged(error);
  }
}

async function readTitle(pdf: PDFDocumentProxy): Promise<string | null> {
  const info: unknown = await pdf.getMetadata().then(
    (metadata) => metadata.info,
    () => null,
  );
  const title = typeof info === "object" && info !== null && "Title" in info ? info.Title : null;
  return typeof title === "string" ? title : null;
}

function damaged(cause: unknown): ExtractionError {
  return new ExtractionError(
    "corrupt_file",
    "The PDF is damaged. Open it, print or save it as a new PDF, and upload that.",
    {
      cause,
    },
  );
}
