import { describe, expect, test } from "vitest";
import { detectFormat } from "../../../src/domain/knowledge/detect-format.ts";
import { uploadNames } from "../../../src/domain/knowledge/upload-names.ts";
import { buildDocx, paragraphXml } from "../../support/documents/build-docx.ts";
import { buildPdf } from "../../support/documents/build-pdf.ts";
import { buildZip } from "../../support/documents/build-zip.ts";

const text = (content: string) => new TextEncoder().encode(content);
const pdf = buildPdf({ pages: [[{ text: "hello", y: 700 }]] });
const docx = buildDocx(paragraphXml("hello"));
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
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
    ["rich text", "a.txt", "text/plain", text("{\\rtf1 hello}")],
  ])("%s", (_, filename, contentType, bytes) => {
    expect(() => detectFormat({ bytes, filename, contentType })).toThrow(
      expect.objectContaining({ code: "unsupported_format" }),
    );
  });
});

test("names lose folders, control characters and what is too long", () => {
  expect(uploadNames("C:\\docs\\../re\u0000fund\u202e.pdf", undefined)).toEqual({
    filename: "re fund .pdf",
    title: "re fund .pdf",
  });
  expect(uploadNames("/", "  Refunds ")).toEqual({ filename: "document", title: "Refunds" });
  expect(uploadNames(`${"é".repeat(400)}.txt`, "").filename).toHaveLength(255);
});
