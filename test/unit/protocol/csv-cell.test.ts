import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { csvCell, textOfCell } from "../../../src/protocol/csv-cell.ts";
import { readTable } from "../../../src/web/console/pages/knowledge/qa/read-table.ts";
import { writeTable } from "../../../src/web/console/pages/knowledge/qa/write-table.ts";

const formulas = [
  "=1+1",
  "+49 30 1",
  "-5",
  "@SUM(A1)",
  "\t=1",
  "\n=1",
  "＝1+1",
  "'=1+1",
  "''+1",
  '=HYPERLINK("x";"y")',
];
const plain = ["Ready", "'quoted' words", "a=b", "it's", "a;=1", "", 'say "hi"', "one\ntwo"];

test.each(formulas)("%j is not run by a spreadsheet, and is read as it was", (text) => {
  const written = csvCell(text);
  expect(written.replace(/^"/, "")).toMatch(/^'/);
  const inside = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
  expect(textOfCell(inside)).toBe(text);
});

test("a table comes back as it was exported", () => {
  const rows = [...formulas, ...plain]
    .filter((text) => text.trim() === text && text !== "")
    .map((text) => [text, "answer", text]);
  expect(readTable(writeTable(rows))).toEqual(rows);
  for (const text of plain) expect(csvCell(text)).not.toMatch(/^"?'(?!quoted)/);
});

test("every CSV is written with these cells", () => {
  const src = path.join(import.meta.dirname, "../../../src");
  const writers = globSync("**/*.{ts,tsx}", { cwd: src }).filter((name) =>
    readFileSync(path.join(src, name), "utf8").includes(`'""'`),
  );
  expect(writers).toEqual(["protocol/csv-cell.ts"]);
});
