import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { extract } from "../../../src/ingest/extract/extract.ts";
import { buildDocx, paragraphXml } from "../../support/documents/build-docx.ts";
import { buildEpub } from "../../support/documents/build-epub.ts";
import { buildOdf } from "../../support/documents/build-odf.ts";
import { buildPdf } from "../../support/documents/build-pdf.ts";
import { buildXlsx } from "../../support/documents/build-xlsx.ts";
import { buildZip } from "../../support/documents/build-zip.ts";
import { failureOf, silent } from "./blocks-of.ts";

/** What grows with the square of its input does not end in this, on any machine. */
const PATIENCE = 60_000;

/** An archive whose directory names one packed part many times. */
function overlapping(copies: number): Uint8Array {
  const [name, other] = ["word/document.xml", "word/comments.xml"];
  const zip = Buffer.from(buildZip({ [name]: "x".repeat(1000), [other]: "" }));
  const start = zip.readUInt32LE(zip.length - 22 + 16);
  const first = zip.subarray(start, start + 46 + name.length);
  const directory = Buffer.concat(Array.from({ length: copies }, () => first));
  const end = Buffer.from(zip.subarray(zip.length - 22));
  end.writeUInt16LE(copies, 8);
  end.writeUInt16LE(copies, 10);
  return new Uint8Array(Buffer.concat([zip.subarray(0, start), directory, end]));
}

const megabytes = (count: number) => Buffer.alloc(count << 20, " ");
/** Each unpacks to a hundred times its size, which a large sheet may do. */
const manySheets = Object.fromEntries(
  Array.from({ length: 8 }, (_, at) => [
    `xl/worksheets/sheet${at + 1}.xml`,
    Buffer.concat([randomBytes(200_000), megabytes(20)]),
  ]),
);

function sheetsOf(parts: Record<string, Uint8Array>): Uint8Array {
  const names = Object.keys(parts);
  const related = names.map((name, at) => `<Relationship Id="r${at}" Type="x/worksheet" Target="/${name}"/>`);
  return buildZip({
    "xl/workbook.xml": `<workbook><sheets>${names.map((_, at) => `<sheet name="s${at}" r:id="r${at}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${related.join("")}</Relationships>`,
    ...parts,
  });
}

const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at === 0 ? "" : at};`.repeat(10)}">`).join("")}]>`;

describe("a bomb fails at once, of a known reason", () => {
  test.each([
    ["a part that unpacks to far more", "docx", buildZip({ "word/document.xml": megabytes(60) }), "decompression_bomb"],
    ["parts that unpack to too much together", "xlsx", sheetsOf(manySheets), "decompression_bomb"],
    ["half as many", "xlsx", sheetsOf(Object.fromEntries(Object.entries(manySheets).slice(4))), "no_text"],
    ["parts that lie over one another", "docx", overlapping(1000), "decompression_bomb"],
    [
      "too many parts",
      "docx",
      buildZip({
        "word/document.xml": "x",
        ...Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`m/${at}`, ""])),
      }),
      "decompression_bomb",
    ],
    ["10,000 pages", "pdf", buildPdf({ pages: Array.from({ length: 10_000 }, () => []) }), "too_many_pages"],
    [
      "a sheet of blanks",
      "ods",
      buildOdf(
        "spreadsheet",
        `<table:table>${'<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'.repeat(100)}</table:table>`,
      ),
      "no_text",
    ],
    [
      "a sheet that repeats one cell",
      "ods",
      buildOdf(
        "spreadsheet",
        `<table:table>${`<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>${"x".repeat(1000)}</text:p></table:table-cell></table:table-row>`.repeat(100)}</table:table>`,
      ),
      "too_much_text",
    ],
    [
      "a merged cell over a long sheet",
      "xlsx",
      buildXlsx([
        {
          name: "s",
          rows: [],
          raw: `<row r="1"><c r="A1" t="inlineStr"><is><t>${"x".repeat(2000)}</t></is></c><c r="B1"><v>1</v></c></row>${'<row><c r="B1"><v>1</v></c></row>'.repeat(5000)}`,
          merged: ["A1:A1048576"],
        },
      ]),
      "too_much_text",
    ],
    [
      "a chapter that is larger than any upload",
      "epub",
      buildEpub({
        chapters: { "a.xhtml": `<p>Text.</p>${`<!-- ${randomBytes(9_000).toString("hex")} -->`.repeat(1_500)}` },
      }),
      "too_much_text",
    ],
  ] as const)(
    "%s",
    async (_, format, bytes, failure) => {
      expect(await failureOf(extract(format, bytes, silent))).toBe(failure);
    },
    PATIENCE,
  );
});

describe("entities that a document type declares are not expanded", () => {
  test.each([
    [
      "docx",
      buildZip({
        "word/document.xml": `${laughs}<w:document><w:body>${paragraphXml("so &lol9; it goes")}</w:body></w:document>`,
      }),
    ],
    [
      "odt",
      buildZip({
        "content.xml": `${laughs}<office:body><office:text><text:p>so &lol9; it goes</text:p></office:text></office:body>`,
      }),
    ],
  ] as const)("%s", async (format, bytes) => {
    expect((await extract(format, bytes, silent)).text).toBe("so &lol9; it goes");
  });
});

test("an archive that claims sizes it has not is read by what it has", async () => {
  const honest = buildDocx(paragraphXml("Two days."));
  const claiming = Buffer.from(honest);
  for (let at = claiming.indexOf("PK\x01\x02"); at !== -1; at = claiming.indexOf("PK\x01\x02", at + 4)) {
    claiming.writeUInt32LE(0xffffff00, at + 24);
  }
  expect((await extract("docx", new Uint8Array(claiming), silent)).text).toBe("Two days.");
  claiming.writeUInt32LE(100 << 20, claiming.lastIndexOf("PK\x01\x02") + 20);
  expect(await failureOf(extract("docx", new Uint8Array(claiming), silent))).toBe("corrupt_file");
});

test(
  "tables in tables in tables are read in bounded time",
  async () => {
    const deep =
      "<w:tbl><w:tr><w:tc>".repeat(20_000) + paragraphXml("inside") + "</w:tc></w:tr></w:tbl>".repeat(20_000);
    expect((await extract("docx", buildDocx(deep), silent)).text).toContain("inside");
  },
  PATIENCE,
);

test("one row of a thousand columns does not make every short row as long", async () => {
  const names = Array.from({ length: 1_000 }, (_, at) => `name ${at}`).join(",");
  const csv = new TextEncoder().encode(`${names}\n${"1,\n".repeat(300_000)}`);
  expect(await failureOf(extract("csv", csv, silent))).toBe("too_much_text");
});
