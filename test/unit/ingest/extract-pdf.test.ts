import { describe, expect, test } from "vitest";
import { extractPdf } from "../../../src/ingest/extract/pdf/extract-pdf.ts";
import { buildPdf, type PdfLine } from "../../support/documents/build-pdf.ts";

const noProgress = async () => {};
const lines = (texts: string[], from = 760): PdfLine[] => texts.map((text, at) => ({ text, y: from - at * 14 }));

async function blocksOf(bytes: Uint8Array) {
  const document = await extractPdf(bytes, noProgress);
  return document.blocks.map(({ kind, level, start, end, page }) => ({
    kind,
    ...(level === undefined ? {} : { level }),
    page,
    text: document.text.slice(start, end),
  }));
}

describe("text", () => {
  test("joins lines into paragraphs and parts them at gaps", async () => {
    const pdf = buildPdf({
      pages: [[...lines(["Orders leave within two", "working days."]), ...lines(["Refunds take a week."], 710)]],
    });
    expect((await blocksOf(pdf)).map((block) => block.text)).toEqual([
      "Orders leave within two working days.",
      "Refunds take a week.",
    ]);
  });

  test("repairs a word cut at a line's end, and keeps the hyphen of a compound", async () => {
    const pdf = buildPdf({
      pages: [
        [
          ...lines(["The ware-", "house and the self-", "service desk."]),
          ...lines(["A self-service desk is open."], 690),
        ],
      ],
    });
    expect((await blocksOf(pdf))[0]?.text).toBe("The warehouse and the self-service desk.");
  });

  test("a line that ends early ends its paragraph, though nothing else shows it", async () => {
    const pdf = buildPdf({
      pages: [lines(["Keep the receipt", "Keep the box the goods came in, and everything that was in the", "box."])],
    });
    expect((await blocksOf(pdf)).map((block) => block.text)).toEqual([
      "Keep the receipt",
      "Keep the box the goods came in, and everything that was in the box.",
    ]);
  });

  test("a paragraph that goes on overleaf is one, and both pages know where it stands", async () => {
    const pdf = buildPdf({
      pages: [lines(["Returns are free when the parcel"]), lines(["is sent within thirty days."])],
    });
    const document = await extractPdf(pdf, noProgress);
    expect(document.text).toBe("Returns are free when the parcel is sent within thirty days.");
    expect(document.pages.map(({ page, start, end }) => [page, document.text.slice(start, end).trim()])).toEqual([
      [1, "Returns are free when the parcel"],
      [2, "is sent within thirty days."],
    ]);
  });

  test("drops running headers, footers and page numbers, whatever number they carry", async () => {
    const pages = [1, 2, 3, 4, 5].map((page): PdfLine[] => [
      { text: `Chapter ${page > 3 ? 2 : 1}: Delivery ${page + 6}`, y: 800 },
      ...lines([`This is what page ${"abcde"[page - 1]} says.`]),
      { text: "Example Ltd", y: 40 },
    ]);
    const { text } = await extractPdf(buildPdf({ pages }), noProgress);
    expect(text).not.toMatch(/Chapter|Example Ltd/);
    for (const letter of "abcde") expect(text).toContain(`This is what page ${letter} says.`);
  });

  test("drops the entries of a table of contents, whose pages have those titles", async () => {
    const titles = ["Refunds", "Delivery", "Contact"];
    const pages = titles.map((title, at) => [
      { text: title, y: 760, size: 16 },
      ...lines([`What is said about it, number ${at}.`], 720),
    ]);
    const contents = lines(titles.map((title, at) => `${title} ${". ".repeat(10)}${at + 6}`));
    const pdf = buildPdf({ pages: [[...contents, ...lines(["Welcome."], 600)], ...pages] });
    const texts = (await blocksOf(pdf)).map((block) => block.text);
    expect(texts.filter((text) => text.includes(". ."))).toEqual([]);
    expect(texts).toContain("Welcome.");
    expect(texts).toEqual(expect.arrayContaining(titles));
  });

  test("keeps lists, code and tables apart", async () => {
    const row = (cells: string[], y: number): PdfLine[] => cells.map((text, at) => ({ text, x: 72 + at * 150, y }));
    const pdf = buildPdf({
      pages: [
        [
          ...lines(["- first item that", "goes on", "- second item"]),
          ...lines(["Then call it so:"], 690),
          { text: "npm install", y: 660, font: "code" },
          { text: "npm start", x: 98, y: 646, font: "code" },
          ...row(["Plan", "Price"], 600),
          ...row(["Basic", "10"], 586),
          ...row(["Pro", "30"], 572),
        ],
      ],
    });
    expect((await blocksOf(pdf)).map(({ kind, text }) => [kind, text])).toEqual([
      ["list", "- first item that goes on\n- second item"],
      ["paragraph", "Then call it so:"],
      ["code", "npm install\n    npm start"],
      ["table", "Plan | Price\nBasic | 10\nPro | 30"],
    ]);
  });
});

describe("headings", () => {
  const page = (title: string, y = 760): PdfLine[] => [
    { text: title, y, size: 18 },
    ...lines(["Some text that is long enough to be the running text of the document."], y - 30),
  ];

  test("by font size, where there is no outline", async () => {
    const pdf = buildPdf({
      pages: [[...page("Delivery"), { text: "By post", y: 700, size: 14 }, ...lines(["Text."], 680)]],
    });
    expect((await blocksOf(pdf)).filter(({ kind }) => kind === "heading")).toEqual([
      { kind: "heading", level: 1, page: 1, text: "Delivery" },
      { kind: "heading", level: 2, page: 1, text: "By post" },
    ]);
  });

  test("by the outline, though the font is that of the text and the outline has no numbers", async () => {
    const titles = ["Delivery", "Refunds", "Contact"];
    const pdf = buildPdf({
      pages: titles.map((title, at) => [
        { text: `${at + 1} ${title}`, y: 700 },
        ...lines([`What is said about this, number ${at}.`], 670),
      ]),
      outline: titles.map((title, at) => ({ title, page: at + 1 })),
    });
    expect(
      (await blocksOf(pdf)).filter(({ kind }) => kind === "heading").map(({ text, page: on }) => [text, on]),
    ).toEqual([
      ["1 Delivery", 1],
      ["2 Refunds", 2],
      ["3 Contact", 3],
    ]);
  });
});

describe("files that cannot be read", () => {
  const failure = async (bytes: Uint8Array) => {
    try {
      await extractPdf(bytes, noProgress);
      return "read";
    } catch (error) {
      return error instanceof Error && "failure" in error ? error.failure : error;
    }
  };

  test("one that needs a password", async () => {
    expect(await failure(buildPdf({ pages: [lines(["secret"])], isEncrypted: true }))).toBe("encrypted");
  });

  test("one without a text layer", async () => {
    expect(await failure(buildPdf({ pages: [[], []] }))).toBe("no_text");
  });

  test("one that is no PDF after its first bytes", async () => {
    expect(await failure(new TextEncoder().encode("%PDF-1.4\nnothing of the kind"))).toBe("corrupt_file");
  });

  test("one with too many pages", async () => {
    expect(await failure(buildPdf({ pages: Array.from({ length: 2001 }, () => []) }))).toBe("too_many_pages");
  });
});

test("tells of each page, and stops when it is told to", async () => {
  const seen: number[] = [];
  const pdf = buildPdf({ pages: [lines(["one"]), lines(["two"]), lines(["three"])] });
  const stop = new Error("stop");
  const reading = extractPdf(pdf, async (done, total) => {
    seen.push(done, total);
    if (done === 2) throw stop;
  });
  await expect(reading).rejects.toBe(stop);
  expect(seen).toEqual([1, 3, 2, 3]);
});
