import { expect, test } from "vitest";
import { extractXlsx } from "../../../src/ingest/extract/xlsx/extract-xlsx.ts";
import { buildXlsx, type XlsxSheet } from "../../support/documents/build-xlsx.ts";
import { blocksOf, failureOf, silent } from "./blocks-of.ts";

const read = async (...sheets: XlsxSheet[]) => blocksOf(await extractXlsx(buildXlsx(sheets), silent));

test("each sheet is a table under its name; formulas are told by their values", async () => {
  expect(
    await read(
      {
        name: "Boats & oars",
        rows: [
          ["Boat", "Seats", "Price"],
          ["Otter", 4, { formula: "B2*15", value: 60 }],
          [{ inline: "Seal" }, 2, { formula: 'IF(1,"on request")', value: "on request" }],
        ],
      },
      {
        name: "Staff",
        rows: [
          ["Name", "Rower"],
          ["Ada", true],
          ["Bo", false],
        ],
      },
    ),
  ).toEqual([
    "heading 1: Boats & oars",
    "table: Boat | Seats | Price\nOtter | 4 | 60\nSeal | 2 | on request",
    "heading 1: Staff",
    "table: Name | Rower\nAda | TRUE\nBo | FALSE",
  ]);
});

test("numbers are told as they are shown: days, times, percent, money, without the noise of fractions", async () => {
  const [, table] = await read({
    name: "n",
    rows: [
      ["What", "Value"],
      ["a day", { number: 45_366, style: "date" }],
      ["a moment", { number: 45_366.5625, style: "moment" }],
      ["before March 1900", { number: 59, style: "date" }],
      ["half past nine", { number: 9.5 / 24, style: "time" }],
      ["thirty hours", { number: 30 / 24, style: "elapsed" }],
      ["a share", { number: 0.07, style: "percent" }],
      ["money", { number: 1234.5, style: "euros" }],
      ["noise", 19.989999999999998],
      ["large", 12_345_678_901],
      ["an error", { error: "#N/A" }],
    ],
  });
  expect(table?.split("\n").slice(1)).toEqual([
    "a day | 2024-03-15",
    "a moment | 2024-03-15 13:30",
    "before March 1900 | 1900-02-28",
    "half past nine | 09:30",
    "thirty hours | 30:00",
    "a share | 7%",
    "money | 1234.50 EUR",
    "noise | 19.99",
    "large | 12345678901",
    "an error | —",
  ]);
});

test("days that count from 1904", async () => {
  const rows = [
    ["Day", "What"],
    [{ number: 43_904, style: "date" as const }, "opening"],
  ];
  const document = await extractXlsx(buildXlsx([{ name: "n", rows }], { from1904: true }), silent);
  expect(document.text).toContain("2024-03-15 | opening");
});

test("what is hidden is not told: sheets, rows, columns", async () => {
  const rows = [
    ["Boat", "Our cost", "Price"],
    ["Otter", 20, 60],
    ["Sold boat", 1, 2],
    ["Seal", 30, 90],
  ];
  expect(
    await read(
      { name: "Shown", rows, hiddenColumns: [2], hiddenRows: [3] },
      { name: "Secret", rows, state: "hidden" },
      { name: "More secret", rows, state: "veryHidden" },
    ),
  ).toEqual(["heading 1: Shown", "table: Boat | Price\nOtter | 60\nSeal | 90"]);
});

test("a cell over several rows is told in each; empty rows part tables, not one table", async () => {
  expect(
    await read({
      name: "Plan",
      rows: [
        ["Summer 2026"],
        ["House", "Day", "Opens"],
        ["North", "Monday", 9],
        [null, "Tuesday", 10],
        [],
        ["South", "Monday", 11],
        [],
        ["Name", "Telephone"],
        ["Ada", "+49 30 1234"],
        [],
        ["Prices without tax."],
      ],
      merged: ["A3:A4", "A1:C1"],
    }),
  ).toEqual([
    "heading 1: Plan",
    "heading 2: Summer 2026",
    "table: House | Day | Opens\nNorth | Monday | 9\nNorth | Tuesday | 10\nSouth | Monday | 11",
    "table: Name | Telephone\nAda | +49 30 1234",
    "paragraph: Prices without tax.",
  ]);
});

test("rows that nobody named are lines; long ones are records under their own names", async () => {
  const long = "It floats. ".repeat(50).trim();
  expect(
    await read(
      {
        name: "Bare",
        rows: [
          ["Otter", 4],
          ["Seal", 2],
        ],
      },
      {
        name: "Long",
        rows: [
          ["No", "Boat", "About", "Note"],
          [1, "Otter", long, "old"],
          [2, "Seal", "Small.", null],
        ],
      },
    ),
  ).toEqual([
    "heading 1: Bare",
    "list: - Otter, 4\n- Seal, 2",
    "heading 1: Long",
    "heading 3: Otter",
    `list: - No: 1\n- Boat: Otter\n- About: ${long}\n- Note: old`,
    "heading 3: Seal",
    "list: - No: 2\n- Boat: Seal\n- About: Small.",
  ]);
});

test("cells far out take no more room than others, and what a sheet claims to be none", async () => {
  const raw =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Boat</t></is></c><c r="XFD1" t="inlineStr"><is><t>Price</t></is></c></row>' +
    '<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>Otter</t></is></c><c r="XFD1048576"><v>60</v></c></row>' +
    '<row r="5"><c r="ZZZZ9"><v>7</v></c></row>';
  expect(await read({ name: "far", rows: [], raw })).toEqual([
    "heading 1: far",
    "table: Boat | Price\nOtter | 60\n7 | —",
  ]);
});

test("one text that a million cells point to is too much text", async () => {
  const raw = Array.from({ length: 200 }, () => `<row>${'<c t="s"><v>0</v></c>'.repeat(200)}</row>`).join("");
  const first: XlsxSheet = { name: "a", rows: [["x".repeat(2000)]] };
  expect(await failureOf(extractXlsx(buildXlsx([first, { name: "b", rows: [], raw }]), silent))).toBe("too_much_text");
});

test("a grid of rows and columns that are hardly filled is refused before it is made", async () => {
  const letter = (at: number) => String.fromCharCode(65 + Math.floor(at / 26)) + String.fromCharCode(65 + (at % 26));
  const raw = Array.from(
    { length: 20_000 },
    (_, at) => `<row><c r="${letter(at % 600)}1"><v>1</v></c><c r="ZZ1"><v>1</v></c></row>`,
  ).join("");
  expect(await failureOf(extractXlsx(buildXlsx([{ name: "b", rows: [], raw }]), silent))).toBe("too_much_text");
});

test("prefixed names are read, and entities that a document type declares are not expanded", async () => {
  const raw =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>so &b; &amp; so</x:t></x:is></x:c></x:row>';
  expect(await read({ name: "x", rows: [], raw })).toEqual(["heading 1: x", "paragraph: so &b; & so"]);
});
