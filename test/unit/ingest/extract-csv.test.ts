import { describe, expect, test } from "vitest";
import { extractCsv } from "../../../src/ingest/extract/csv/extract-csv.ts";
import { readCsv } from "../../../src/kit/read-csv.ts";
import { blocksOf, bytesOf, failureOf } from "./blocks-of.ts";

test.each([
  ['a,"b ""x"", c"\n', [["a", 'b "x", c']]],
  [
    'a,"two\nlines"\nc,d',
    [
      ["a", "two\nlines"],
      ["c", "d"],
    ],
  ],
  [
    "a,,\n,b,",
    [
      ["a", "", ""],
      ["", "b", ""],
    ],
  ],
  ['a "quoted" word,b', [['a "quoted" word', "b"]]],
  ['a,"never closed, b\nc', [["a", "never closed, b\nc"]]],
  ['"",x', [["", "x"]]],
  ["", []],
])("%j", (text, rows) => {
  expect([...readCsv(text, ",")]).toEqual(rows);
});

describe("whatever parts the cells and however they are encoded", () => {
  const table = "table: Лодка | Цена\nВыдра | 60,50\nТюлень | 90";
  const written = 'Лодка;Цена\r\nВыдра;60,50\r\n"Тюлень";90\r\n';
  const windows1251 = Uint8Array.from(
    [...written].map((letter) => {
      const code = letter.charCodeAt(0);
      return code < 128 ? code : code - 0x410 + 0xc0;
    }),
  );
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from([...written].map((letter) => letter.charCodeAt(0))).buffer),
  ]);
  test.each([
    ["semicolons, UTF-8", bytesOf(written)],
    ["semicolons, Windows-1251", windows1251],
    ["semicolons, UTF-16", utf16],
    ["tabs", bytesOf(written.replaceAll(";", "\t"))],
    ["bars", bytesOf(written.replaceAll(";", "|"))],
    ["commas with quotes", bytesOf('Лодка,Цена\nВыдра,"60,50"\nТюлень,90')],
    ["named by Excel", bytesOf(`sep=;\r\n${written}`)],
  ])("%s", async (_, bytes) => {
    expect(blocksOf(await extractCsv(bytes))).toEqual([table]);
  });
});

test("a mark in quotes parts nothing, and cells lose line breaks and bars", async () => {
  const bytes = bytesOf('Boat,Note\nOtter,"red | small\nand old"\n');
  expect(blocksOf(await extractCsv(bytes))).toEqual(["table: Boat | Note\nOtter | red / small and old"]);
});

test("right-to-left text and emoji stay as they are", async () => {
  const document = await extractCsv(bytesOf("שם,מחיר\nסירה 👨‍👩‍👧‍👦,60\n"));
  expect(blocksOf(document)).toEqual(["table: שם | מחיר\nסירה 👨‍👩‍👧‍👦 | 60"]);
});

test("a cell of ten megabytes is too much text; one of a megabyte is a record", async () => {
  expect(await failureOf(extractCsv(bytesOf(`Name,Text\nOtter,"${"word ".repeat(2_100_000)}"`)))).toBe("too_much_text");
  const read = blocksOf(await extractCsv(bytesOf(`Name,Text\nOtter,"${"word ".repeat(200_000)}"`)));
  expect(read.map((block) => block.slice(0, 20))).toEqual(["heading 1: Otter", "list: - Name: Otter\n"]);
});

test("millions of empty cells are too much text, not memory", async () => {
  expect(await failureOf(extractCsv(bytesOf(",".repeat(8_000_000))))).toBe("too_much_text");
});

test("what is no text is of a wrong encoding", async () => {
  expect(await failureOf(extractCsv(Uint8Array.of(0, 1, 2, 3, 0, 200)))).toBe("wrong_encoding");
});
