import { expect, test } from "vitest";
import { MAX_UPLOAD_BYTES } from "../../../src/domain/knowledge/catalogue/max-upload-bytes.ts";
import { detectFormat } from "../../../src/domain/knowledge/format/detect-format.ts";
import { counted } from "../../../src/web/console/pages/knowledge/format/counted.ts";
import { sizeText } from "../../../src/web/console/pages/knowledge/format/size-text.ts";
import { placeOf } from "../../../src/web/console/pages/knowledge/place-of.ts";
import { guessColumns, importRows } from "../../../src/web/console/pages/knowledge/qa/import-rows.ts";
import { readTable } from "../../../src/web/console/pages/knowledge/qa/read-table.ts";
import { writeTable } from "../../../src/web/console/pages/knowledge/qa/write-table.ts";
import { checkFile, maxFileBytes } from "../../../src/web/console/pages/knowledge/sources/check-file.ts";
import { findInText } from "../../../src/web/console/pages/knowledge/sources/find-in-text.ts";
import { pathsOf } from "../../../src/web/console/pages/knowledge/sources/paths-of.ts";
import { rangeOf } from "../../../src/web/console/pages/knowledge/sources/range-of.ts";
import { secondsLeft } from "../../../src/web/console/pages/knowledge/sources/seconds-left.ts";
import { splitText } from "../../../src/web/console/pages/knowledge/sources/split-text.ts";
import { smallFiles } from "../../support/documents/small-files.ts";

test("what is refused before it is sent is what the server would refuse", () => {
  expect(maxFileBytes).toBe(MAX_UPLOAD_BYTES);
  for (const [name, bytes] of Object.entries(smallFiles)) {
    expect([name, checkFile({ name, size: bytes.length, type: "" })]).toEqual([name, null]);
  }
  const check = (name: string, size = 10, type = "") => checkFile({ name, size, type });
  expect(["a.doc", "a.png", "a.mp4", "a.zip", "a.exe", "a.xyz", "a.docm"].map((name) => check(name))).toEqual([
    ...["old_office", "picture", "media", "archive", "program", "other_format", "other_format"],
  ]);
  const server = (filename: string) => () => detectFormat({ bytes: Buffer.from("text"), filename, contentType: "" });
  for (const name of ["a.xyz", "a.docm", "a.doc"]) expect(server(name)).toThrow();
  expect(check("readme", 10, "text/plain")).toBeNull();
  expect(check("notes.xyz", 10, "text/plain")).toBeNull();
  expect(check("scan", 10, "image/png")).toBe("picture");
  expect(check("a.pdf", 0)).toBe("empty");
  expect(check("a.pdf", maxFileBytes)).toBeNull();
  expect(check("a.pdf", maxFileBytes + 1)).toBe("too_large");
});

test("tables of any delimiter are read, and what is written is read again", () => {
  expect(readTable('\uFEFFa;"b; ""c""\r\nd"\r\n\r\n;\r\ne;f')).toEqual([
    ["a", 'b; "c"\r\nd'],
    ["e", "f"],
  ]);
  expect(readTable("a\tb, c\n")).toEqual([["a", "b, c"]]);
  expect(readTable('a,"open')).toEqual([["a", "open"]]);
  expect(readTable("")).toEqual([]);
  const rows = [
    ["=1+1", "+44 20", 'say "no"', "two\nlines"],
    ["a,b", "c;d", "", "é"],
  ];
  expect(writeTable(rows)).toMatch(/^\uFEFF'=1\+1,/);
  expect(readTable(writeTable(rows))).toEqual(rows);
});

test("columns are found by their names, and each row says what is wrong with it", () => {
  const rows = [
    ["Tags", "Ответ", "Вопрос"],
    ["a; b", "Yes.", "Dogs?"],
    ["", "Yes.", "dogs"],
    ["", "No.", "DOGS!"],
    ["", "", "Cats?"],
    ["", "Yes.", ""],
    ["", "Yes.", "x".repeat(1_001)],
  ];
  const { columns, hasHeader } = guessColumns(rows);
  expect({ columns, hasHeader }).toEqual({ columns: { question: 2, answer: 1, tags: 0 }, hasHeader: true });
  expect(importRows(rows, columns, hasHeader).map(({ number, problem }) => [number, problem])).toEqual([
    ...[
      [2, null],
      [4, "repeated"],
      [5, "no_answer"],
      [6, "no_question"],
      [7, "long_question"],
    ],
  ]);
  expect(importRows(rows, columns, hasHeader)[0]?.tags).toEqual(["a", "b"]);
  expect(guessColumns([["Dogs?", "Yes."]])).toEqual({
    columns: { question: 0, answer: 1, tags: -1 },
    hasHeader: false,
  });
});

test("a long text is cut into parts at line ends that cover all of it", () => {
  const text = `${"word ".repeat(200)}\n`.repeat(40);
  const parts = splitText(text);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
  expect(parts.slice(0, -1).every(({ end }) => text[end - 1] === "\n")).toBe(true);
  expect(splitText("")).toEqual([{ start: 0, end: 0 }]);
  const one = "x".repeat(50_000);
  expect(
    splitText(one)
      .map(({ start, end }) => one.slice(start, end))
      .join(""),
  ).toBe(one);
});

test("words are found in a text in any case and over line ends", () => {
  expect(findInText("A (deposit)\nof 60; a DEPOSIT", "deposit")).toEqual([
    { start: 3, end: 10 },
    { start: 21, end: 28 },
  ]);
  expect(findInText("a (deposit)\nof 60", "(deposit) OF")).toEqual([{ start: 2, end: 14 }]);
  expect(findInText("Ёлка", "ёлка")).toHaveLength(1);
  expect(findInText("text", "  ")).toEqual([]);
});

test("addresses of the page name their tab, place and passage", () => {
  expect(placeOf("/console/knowledge")).toEqual({ tab: "sources", rest: "" });
  expect(placeOf("/console/knowledge/qa/import")).toEqual({ tab: "qa", rest: "import" });
  expect(placeOf("/console/knowledge/films").tab).toBeNull();
  expect(rangeOf("12-40")).toEqual({ start: 12, end: 40 });
  expect([rangeOf(undefined), rangeOf("40-12"), rangeOf("a-b")]).toEqual([null, null, null]);
  expect(pathsOf("help\n\n /blog/* \nhttps://a.example/news$")).toEqual(["/help", "/blog/*", "/news$"]);
});

test("sizes, counts and times left are said in the user's language", () => {
  expect([sizeText("en", 1), sizeText("en", 1536), sizeText("en", 30 * 1024 * 1024)]).toEqual([
    ...["1 byte", "1.5 kB", "30 MB"],
  ]);
  const forms = { one: "файл", few: "файла", other: "файлов" };
  expect([1, 3, 5, 21].map((count) => counted("ru", count, forms))).toEqual([
    "1 файл",
    "3 файла",
    "5 файлов",
    "21 файл",
  ]);
  const file = { size: 1_000 };
  expect(secondsLeft({ sentBytes: 250, startedAt: 0, file }, 5_000)).toBe(15);
  expect(secondsLeft({ sentBytes: 0, startedAt: 0, file }, 5_000)).toBeNull();
});

test("questions that differ by a sign are other questions", () => {
  const pairs = ["C++?", "C#?", "-5 °C", "5 °C", "=SUM(A1)?", "A & B", "A B"];
  const rows = readTable(
    writeTable([["question", "answer", "tags"], ...pairs.map((question) => [question, "Yes.", ""])]),
  );
  const { columns, hasHeader } = guessColumns(rows);
  expect(importRows(rows, columns, hasHeader).map(({ question, problem }) => [question, problem])).toEqual(
    pairs.map((question) => [question, null]),
  );
});
