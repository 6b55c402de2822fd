import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { extractPdf } from "../../../src/ingest/extract/pdf/extract-pdf.ts";
import { buildPdf, type PdfLine } from "../../support/documents/build-pdf.ts";
import { silent } from "./blocks-of.ts";

const stored = (name: string) =>
  new Uint8Array(readFileSync(path.join(import.meta.dirname, "../../data/documents", name)));

const line = (text: string, y: number, x = 72): PdfLine => ({ text, y, x });
const lines = (texts: string[], from = 760, x = 72) => texts.map((text, at) => line(text, from - at * 14, x));
/** Cells drawn row by row; an empty one is not drawn. */
const rows = (cells: string[][], from: number, width = 120): PdfLine[] =>
  cells.flatMap((row, at) =>
    row.flatMap((text, column) => (text === "" ? [] : [line(text, from - at * 16, 72 + column * width)])),
  );

async function blocksOf(bytes: Uint8Array): Promise<[string, string][]> {
  const { text, blocks } = await extractPdf(bytes, silent);
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

test("a page in Chinese, Japanese and Korean, whose fonts are not in the file", async () => {
  const folder = path.dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const readAsset = async (name: string) => new Uint8Array(readFileSync(path.join(folder, name.replace("/pdf/", ""))));
  const { text } = await extractPdf(stored("P08-cjk.pdf"), silent, readAsset);
  expect(text.split("\n\n")).toEqual([
    "返品は三十日以内に受け付けます。送料はお客様の負担となります。",
    "保修期为两年，自购买之日起计算。",
    "환불은 삼십 일 이내에 가능합니다.",
  ]);
});

describe("columns", () => {
  test("that are drawn row by row are read one after the other", async () => {
    expect(await blocksOf(stored("P01-cols-rowwise.pdf"))).toEqual([
      [
        "paragraph",
        "The committee reviewed the annual report and found that the reserves of the cooperative had grown by a tenth over the previous period.",
      ],
      [
        "paragraph",
        "Members who joined before March receive the dividend in April and all of the others in September of the year that follows the payment.",
      ],
    ]);
  });

  const columns = [
    ["The garden opens in early spring", "when the first of the bulbs are", "in flower and stays open all year."],
    ["Visitors may bring their dogs as", "long as they are kept on a lead", "and stay away from the old pond."],
    ["The tea room serves warm meals", "from noon until three, and cake", "through the whole of the morning."],
  ];

  test("are three, under a title across the page", async () => {
    const drawn = [0, 1, 2].flatMap((row) =>
      columns.map((column, at) => ({ text: column[row]!, y: 740 - row * 12, x: 40 + at * 180, size: 9 })),
    );
    const pdf = buildPdf({ pages: [[{ text: "Visiting the garden", y: 780, size: 16, x: 40 }, ...drawn]] });
    expect((await blocksOf(pdf)).map(([, text]) => text)).toEqual([
      "Visiting the garden",
      ...columns.map((column) => column.join(" ")),
    ]);
  });

  test("have lines at different heights", async () => {
    const drawn = [0, 1, 2].flatMap((row) => [
      line(columns[0]![row]!, 740 - row * 14, 60),
      line(columns[1]![row]!, 735 - row * 14, 320),
    ]);
    expect((await blocksOf(buildPdf({ pages: [drawn] }))).map(([, text]) => text)).toEqual(
      columns.slice(0, 2).map((column) => column.join(" ")),
    );
  });

  test("of names and departments are a table", async () => {
    const staff = [
      ["Ann Rivers of the day shift", "Department of Radiology"],
      ["Bob Stone", "Department of Surgery and Intensive Care"],
      ["Christopher Montgomery", "Pharmacy"],
    ];
    expect(await blocksOf(buildPdf({ pages: [rows(staff, 740, 220)] }))).toEqual([
      ["table", staff.map((row) => row.join(" | ")).join("\n")],
    ]);
  });
});

describe("a table", () => {
  test("keeps its columns where a row lacks a cell", async () => {
    expect(await blocksOf(stored("P12-tabempty.pdf"))).toEqual([
      ["table", "Model | Power | Price\nFalcon |  | 110 EUR\nHeron | 1200 W | 145 EUR\nOwl | 700 W | —"],
    ]);
  });

  test("in which no row but the first is complete", async () => {
    const table = [
      ["Day", "Opens", "Closes", "Note"],
      ["Monday", "", "", ""],
      ["Tuesday", "9:00", "17:00", ""],
      ["Wednesday", "", "17:00", "late"],
      ["", "9:00", "", ""],
      ["Friday", "9:00", "", "short"],
    ];
    expect(await blocksOf(buildPdf({ pages: [rows(table, 740)] }))).toEqual([
      [
        "table",
        "Day | Opens | Closes | Note\nMonday |  |  | —\nTuesday | 9:00 | 17:00 | —\nWednesday |  | 17:00 | late\n— | 9:00 |  | —\nFriday | 9:00 |  | short",
      ],
    ]);
  });

  test("of a header and one row", async () => {
    const table = [
      ["Model", "Power", "Price"],
      ["Falcon", "", "110 EUR"],
    ];
    expect(await blocksOf(buildPdf({ pages: [[...rows(table, 740), line("Ask us for more.", 600)]] }))).toEqual([
      ["table", "Model | Power | Price\nFalcon |  | 110 EUR"],
      ["paragraph", "Ask us for more."],
    ]);
  });

  test("keeps a second line of a cell in its row", async () => {
    const menu = [
      ...[line("Tomato soup", 740), line("4.50", 740, 400), { text: "with basil", y: 729, size: 9 }],
      ...[line("Goulash", 705), line("12.90", 705, 395), { text: "with bread", y: 694, size: 9 }],
      ...[line("Coffee", 670), line("2.80", 670, 400)],
    ];
    expect(await blocksOf(buildPdf({ pages: [menu] }))).toEqual([
      ["table", "Tomato soup with basil | 4.50\nGoulash with bread | 12.90\nCoffee | 2.80"],
    ]);
  });
});

describe("what looks like navigation", () => {
  test("entries of a directory stay, each on a line of its own", async () => {
    expect(await blocksOf(stored("P14-leader.pdf"))).toEqual([
      [
        "list",
        "Opening hours ........................ 9\nMonday to Friday ............. 10, 12\nEmergency number ........ 112\nFire brigade ................ 101",
      ],
      ["paragraph", "The desk answers calls on weekdays."],
    ]);
  });

  test("a price after dots is not a page, though a page has the name of the dish", async () => {
    const menu = lines(["Soup ............ 4", "Salad ........... 5", "Fish ........... 11"]);
    const pages = [menu, lines(["Soup", "Made every morning."]), lines(["Salad", "From our garden."])];
    const { text } = await extractPdf(buildPdf({ pages }), silent);
    for (const entry of ["Soup ............ 4", "Salad ........... 5", "Fish ........... 11"]) {
      expect(text).toContain(entry);
    }
  });

  test("nothing of a product sheet is lost, whatever its pages have in common", async () => {
    const { text, pages } = await extractPdf(stored("P17-sheets.pdf"), silent);
    expect(pages.map(({ start, end }) => text.slice(start, end).trim().split("\n\n"))).toEqual(
      [1, 2, 3, 4].map((number) => [
        `Model F-${number}00`,
        "Weight: 12 kg",
        "Suited for kitchens of all kinds.",
        "Warranty: 5 years",
        "Spare parts: ask us",
      ]),
    );
  });

  test("a number that rises with the pages stays when it is a name's, or counts something", async () => {
    const pages = [1, 2, 3, 4].map((number) => [
      line(`Room ${number}`, 800),
      line("A quiet room with a view of the lake.", 700),
      line(`Price per night: ${79 + number} EUR`, 50),
      line("Two-year warranty", 30),
      line(`Page ${number} of 4`, 15),
    ]);
    const { text } = await extractPdf(buildPdf({ pages }), silent);
    for (const number of [1, 2, 3, 4]) expect(text).toContain(`Room ${number}`);
    for (const price of [80, 81, 82, 83]) expect(text).toContain(`Price per night: ${price} EUR`);
    expect(text.match(/Two-year warranty/g)).toHaveLength(4);
    expect(text).not.toMatch(/Page \d of 4/);
  });

  test("page numbers of six digits go, alone, beside a title, and within a line of the printer", async () => {
    const body = lines(
      Array.from({ length: 30 }, (_, at) => `This is line ${at} of the text.`),
      730,
    );
    const pages = [0, 1, 2, 3].map((page) => [
      ...(page % 2 === 0
        ? [line(`${47698 + page}`, 800)]
        : [line("Federal Register of Rules", 800), line(`${47698 + page}`, 800, 500)]),
      ...body,
      line(`Printed for the office, frame 0000${page + 1}, from the file of August`, 20),
    ]);
    const { text } = await extractPdf(buildPdf({ pages }), silent);
    expect(text).not.toMatch(/4769|4770|frame|Federal/);
    expect(text.match(/This is line/g)).toHaveLength(120);
  });

  test("many slides keep what their footer says once, and an amount on each", async () => {
    const pages = Array.from({ length: 14 }, (_, at) => [
      line(`About ${String.fromCharCode(97 + at)}.`, 600),
      line("Only for the members of our club", 40),
      line("Entry 12 EUR", 24),
    ]);
    const { text } = await extractPdf(buildPdf({ pages }), silent);
    expect(text.match(/Only for the members/g)).toHaveLength(1);
    expect(text.match(/Entry 12 EUR/g)).toHaveLength(14);
  });

  test("a long text keeps what its running lines say, once", async () => {
    const body = (page: number) =>
      lines(
        Array.from({ length: 40 }, (_, at) => `On page ${"abcdef"[page]} this is line ${at} of the text.`),
        740,
      );
    const pages = [0, 1, 2, 3, 4, 5].map((page) => [
      line("Washing machine WM-200", 800),
      ...body(page),
      line("Emergency: call 112", 50),
      line("Example Ltd", 36),
      line(`${page + 1}`, 22, 300),
    ]);
    const { text } = await extractPdf(buildPdf({ pages }), silent);
    expect(text.match(/Washing machine WM-200/g)).toHaveLength(1);
    expect(text.match(/Emergency: call 112/g)).toHaveLength(1);
    expect(text).not.toContain("Example Ltd");
    expect(text).not.toMatch(/^\d$/m);
    expect(text.match(/this is line/g)).toHaveLength(240);
  });

  test("a header of a title and the section's name goes, and a line in the margin that differs stays", async () => {
    const body = (page: number) =>
      lines(
        Array.from({ length: 40 }, (_, at) => `On page ${"abcd"[page]} this is line ${at} of the text.`),
        730,
      );
    const sections = ["Safety", "Installation", "Cleaning", "Warranty"];
    const pages = sections.map((section, page) => [
      line("Manual", 805),
      line(section, 805, 450),
      { text: section, y: 765, size: 16 },
      ...body(page),
      line(`Form ${["A", "C", "F", "K"][page]}-7`, 30),
    ]);
    const { text } = await extractPdf(buildPdf({ pages }), silent);
    expect(text).not.toContain("Manual");
    for (const section of sections) expect(text.match(new RegExp(section, "g"))).toHaveLength(1);
    for (const form of ["A-7", "C-7", "F-7", "K-7"]) expect(text).toContain(`Form ${form}`);
  });
});
