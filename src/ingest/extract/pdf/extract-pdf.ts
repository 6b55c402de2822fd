import type { PDFDocumentProxy, PDFPageProxy } from "unpdf/pdfjs";
import type { ExtractedDocument } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import type { ReadAsset } from "../../../domain/knowledge/ports.ts";
import { yieldToEventLoop } from "../../../kit/yield-to-event-loop.ts";
import { MAX_PAGES, MAX_TEXT_LENGTH } from "../../limits.ts";
import { ExtractionError, tooComplex } from "../extraction-error.ts";
import type { OnPage } from "../on-page.ts";
import { addFields } from "./add-fields.ts";
import { addLinks } from "./add-links.ts";
import type { Annotation } from "./annotation.ts";
import { buildDocument } from "./build-document.ts";
import { type DecodeBudget, endBudget, withDecodeBudget } from "./decode-budget.ts";
import { type FontData, fontData } from "./font-data.ts";
import { type Line, pageLines, type TextItem } from "./page-lines.ts";
import { readColumns } from "./read-columns.ts";
import { readOutline } from "./read-outline.ts";

/** Comparisons of a page's links and fields with its texts: each is compared with all. */
const MAX_COMPARISONS = 2_000_000;
/** Bytes unpacked between two yields: about a tenth of a second of work. */
const BYTES_PER_YIELD = 4 * 1024 * 1024;
/** Pieces of text on one page; a page of a telephone directory has some thousand. 20 MB of memory. */
const MAX_PIECES = 100_000;
/** Lines of one document, whatever their length; 2,000 pages of a dense table have 200,000. */
const MAX_LINES = 400_000;

/**
 * A PDF: its text page by page in reading order, with headings from its outline or its font sizes. Page numbers are
 * physical pages, from 1. `pause` is awaited within a long page. Throws `ExtractionError`: `encrypted`, `corrupt_file`,
 * `too_many_pages`, `too_much_text`, `too_complex`, `no_text`, `decompression_bomb`, and any error from `onPage`,
 * `pause` and `readAsset`.
 */
export async function extractPdf(
  bytes: Uint8Array,
  onPage: OnPage,
  readAsset?: ReadAsset,
  pause: () => Promise<void> = yieldToEventLoop,
): Promise<ExtractedDocument> {
  return await withDecodeBudget(pause, async (budget) => {
    try {
      const document = await read(bytes, onPage, { budget, readAsset });
      assertWithin(budget);
      return document;
    } catch (error) {
      assertWithin(budget);
      throw error;
    }
  });
}

interface Means {
  budget: DecodeBudget;
  readAsset: ReadAsset | undefined;
}

async function read(bytes: Uint8Array, onPage: OnPage, { budget, readAsset }: Means): Promise<ExtractedDocument> {
  const data = fontData(readAsset);
  const pdf = await open(bytes, data);
  try {
    if (pdf.numPages > MAX_PAGES) {
      throw new ExtractionError(
        "too_many_pages",
        `The PDF has ${pdf.numPages} pages; at most ${MAX_PAGES} are read. Split it and upload the parts.`,
      );
    }
    const lines = await readPages(pdf, onPage, budget);
    data.assertRead();
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

/** pdf.js skips what it could not unpack: the rest of such a document is not read. */
function assertWithin(budget: DecodeBudget): void {
  if (!budget.isExceeded) return;
  if (budget.ended !== null) throw budget.ended;
  throw new ExtractionError(
    "decompression_bomb",
    "The PDF unpacks to far more data than allowed. Print or save it as a new PDF, and upload that.",
  );
}

async function open(bytes: Uint8Array, data: FontData): Promise<PDFDocumentProxy> {
  const { getDocumentProxy } = await import("unpdf");
  try {
    // pdf.js takes ownership of the buffer.
    return await getDocumentProxy(bytes.slice(), { verbosity: 0, ...data.options });
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

async function readPages(pdf: PDFDocumentProxy, onPage: OnPage, budget: DecodeBudget): Promise<Line[]> {
  const lines: Line[] = [];
  let length = 0;
  let { left } = budget;
  for (let number = 1; number <= pdf.numPages; number++) {
    for (const line of await readPage(pdf, number, budget)) {
      lines.push(line);
      length += line.text.length;
    }
    assertWithin(budget);
    if (left - budget.left > BYTES_PER_YIELD) {
      await yieldToEventLoop();
      left = budget.left;
    }
    if (length > MAX_TEXT_LENGTH || lines.length > MAX_LINES) {
      throw new ExtractionError("too_much_text", "The PDF has too much text. Split it and upload the parts.");
    }
    await onPage(number, pdf.numPages);
  }
  return lines;
}

async function readPage(pdf: PDFDocumentProxy, number: number, budget: DecodeBudget): Promise<Line[]> {
  try {
    const page = await pdf.getPage(number);
    const { texts, styles } = await readTexts(page, budget);
    assertWithin(budget);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const annotations = (await readAnnotations(page)).slice(0, MAX_COMPARISONS / (texts.length + 1));
    const lines = pageLines(addFields(addLinks(texts, annotations), annotations), {
      page: number,
      width,
      height,
      transform,
      isMonospace: (font) => styles.get(font) === "monospace",
    });
    page.cleanup();
    return readColumns(lines);
  } catch (error) {
    throw error instanceof ExtractionError ? error : damaged(error);
  }
}

type Texts = Awaited<ReturnType<PDFPageProxy["getTextContent"]>>;

/** The pieces of text of a page, and the family of each font. Ends the budget, and with it the page, on too many. */
async function readTexts(page: PDFPageProxy, budget: DecodeBudget) {
  const texts: TextItem[] = [];
  const styles = new Map<string, string>();
  for await (const part of page.streamTextContent() as ReadableStream<Texts>) {
    for (const [font, { fontFamily }] of Object.entries(part.styles)) styles.set(font, fontFamily);
    for (const item of part.items) if ("str" in item) texts.push(item);
    // Read to its end, which comes at once: pdf.js never finishes a page whose stream was cancelled.
    if (texts.length > MAX_PIECES) endBudget(budget, tooComplex());
  }
  return { texts, styles };
}

/** Broken annotations count as none: the text is read without them. */
async function readAnnotations(page: PDFPageProxy): Promise<Annotation[]> {
  try {
    return (await page.getAnnotations({ intent: "display" })) as Annotation[];
  } catch {
    return [];
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
