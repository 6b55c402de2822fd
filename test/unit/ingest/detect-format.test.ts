import { describe, expect, test } from "vitest";
import { uploadNames } from "../../../src/domain/knowledge/catalogue/upload-names.ts";
import { detectFormat } from "../../../src/domain/knowledge/format/detect-format.ts";
import { buildDocx, paragraphXml } from "../../support/documents/build-docx.ts";
import { buildEpub } from "../../support/documents/build-epub.ts";
import { buildOdf } from "../../support/documents/build-odf.ts";
import { buildPdf } from "../../support/documents/build-pdf.ts";
import { buildPptx } from "../../support/documents/build-pptx.ts";
import { buildXlsx } from "../../support/documents/build-xlsx.ts";
import { buildZip } from "../../support/documents/build-zip.ts";

const text = (content: string) => new TextEncoder().encode(content);
const pdf = buildPdf({ pages: [[{ text: "hello", y: 700 }]] });
const docx = buildDocx(paragraphXml("hello"));
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
const xlsx = buildXlsx([{ name: "s", rows: [["a"]] }]);
const pptx = buildPptx([{ title: "a" }]);
const epub = buildEpub({ chapters: { "a.xhtml": "<p>a</p>" } });
const compound = (stream: string) =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(2000)],
    ...Buffer.from(`Root Entry\0${stream}\0`, "utf16le"),
  ]);
const program = Uint8Array.from([...text("MZ"), 0x90, 0, 3, 0, 0, 0, ...text("%PDF-1.7 of a kind"), 0, 0]);
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

test.each([
  ["a.pdf", "application/pdf", pdf, "pdf"],
  ["a.PDF", "application/octet-stream", pdf, "pdf"],
  ["no-extension", "", pdf, "pdf"],
  ["a.docx", WORD, docx, "docx"],
  ["a.html", "text/html; charset=utf-8", text("<p>hi"), "html"],
  ["page", "", text("<!-- x --> <!DOCTYPE html><html>"), "html"],
  ["a.md", "text/plain", text("# hi"), "markdown"],
  ["a.txt", "text/plain", text("<html> as text"), "text"],
  ["notes", "text/markdown", text("# hi"), "markdown"],
  ["a.xlsx", "application/octet-stream", xlsx, "xlsx"],
  ["a.pptx", "", pptx, "pptx"],
  ["a.epub", "application/epub+zip", epub, "epub"],
  ["a.odt", "", buildOdf("text", ""), "odt"],
  ["a.ods", "", buildOdf("spreadsheet", ""), "ods"],
  ["a.odp", "", buildOdf("presentation", ""), "odp"],
  ["a.csv", "application/vnd.ms-excel", text("a,b"), "csv"],
  ["a.tsv", "text/tab-separated-values", text("a\tb"), "csv"],
  ["a.json", "application/json", text(' {"a": 1}'), "json"],
  ["a.jsonl", "", text('{"a": 1}\n{"a": 2}'), "json"],
  ["data", "", text('[{"a": 1}]'), "json"],
  ["notes", "", text("[1] see below\n[2] see above"), "text"],
  ["a.txt", "", text(`${"я".repeat(32_767)}${"🙂".repeat(10)}`), "text"],
])("%s declared as %s", (filename, contentType, bytes, format) => {
  expect(detectFormat({ bytes, filename, contentType })).toBe(format);
});

describe("refused", () => {
  test.each([
    ["a page named a PDF", "a.pdf", "application/pdf", text("<!DOCTYPE html><html>")],
    ["a PDF named text", "a.txt", "text/plain", pdf],
    ["a PDF declared as a page", "a", "text/html", pdf],
    ["text declared as a picture", "a.txt", "image/png", text("hello")],
    ["a picture", "a.png", "image/png", png],
    ["a picture named Markdown", "a.md", "text/markdown", png],
    ["a program", "a.exe", "application/octet-stream", text("MZ plain enough")],
    ["an archive that is no document", "a.docx", WORD, buildZip({ "readme.txt": "hi" })],
    ["an archive cut short", "a.docx", WORD, docx.slice(0, 200)],
    ["a page named a Word file", "a.docx", WORD, text("<!DOCTYPE html><html>")],
    ["a page named JSON", "a.json", "application/json", text("<!DOCTYPE html><html>")],
    ["a page named CSV", "a.csv", "text/csv", text("<html><body>404")],
    ["a sheet named a Word file", "a.docx", WORD, xlsx],
    [
      "a sheet declared as slides",
      "a",
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      xlsx,
    ],
    ["slides named a book", "a.epub", "", pptx],
    ["a program that says it is a PDF", "a.pdf", "application/pdf", program],
    ["rich text", "a.txt", "text/plain", text("{\\rtf1 hello}")],
  ])("%s", (_, filename, contentType, bytes) => {
    expect(() => detectFormat({ bytes, filename, contentType })).toThrow(
      expect.objectContaining({ code: "unsupported_format" }),
    );
  });
});

test.each([
  ["a workbook under a password", "a.xlsx", compound("EncryptedPackage"), /password/],
  ["an old Word file", "a.doc", compound("WordDocument"), /Save the file as DOCX/],
  ["one under a new name", "a.docx", compound("WordDocument"), /Save the file as DOCX/],
  ["an old workbook", "a.xls", compound("Workbook"), /Save the file as XLSX/],
  ["old slides", "a.ppt", compound("PowerPoint Document"), /Save the file as PPTX/],
  ["another compound file", "a.msg", compound("__properties"), /DOCX, XLSX, PPTX or PDF/],
  ["rich text", "a.rtf", text("{\\rtf1 hello}"), /Save the file as DOCX/],
  ["an archive", "a.zip", buildZip({ "readme.txt": "hi" }), /Unpack it/],
  ["a program", "a.exe", program, /Upload a PDF, DOCX, XLSX/],
])("%s is refused with what to do", (_, filename, bytes, message) => {
  expect(() => detectFormat({ bytes, filename, contentType: "" })).toThrow(
    expect.objectContaining({ code: "unsupported_format", message: expect.stringMatching(message) }),
  );
});

test("names lose folders, control characters and what is too long", () => {
  expect(uploadNames("C:\\docs\\../re\u0000fund\u202e.pdf", undefined)).toEqual({
    filename: "re fund .pdf",
    title: "re fund .pdf",
  });
  expect(uploadNames("/", "  Refunds ")).toEqual({ filename: "document", title: "Refunds" });
  expect(uploadNames(`${"é".repeat(400)}.txt`, "").filename).toHaveLength(255);
});

test("the comments before a root element cost linear time, in XHTML too", () => {
  const detect = (content: string) => detectFormat({ bytes: text(content), filename: "page", contentType: "" });
  for (const piece of ["<!---->", "<!-- -->", "<!-- --> ", "<!-->", "<!--"]) {
    const start = performance.now();
    expect(detect(piece.repeat(80))).toBe("text");
    expect(detect(piece.repeat(8_000))).toBe("text");
    expect(performance.now() - start).toBeLessThan(1_000);
  }
  expect(detect(`${"<!-- a -->\n".repeat(50)}<HTML>`)).toBe("html");
  expect(detect('<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE html>')).toBe("html");
  expect(detect('<?xml version="1.0"?><feed>')).toBe("text");
});
