import { expect, test } from "vitest";
import { DomainError } from "../../../src/domain/errors.ts";
import { examplesOfRows } from "../../../src/domain/quality/training/examples-of-rows.ts";
import { readRows } from "../../../src/domain/quality/training/read-rows.ts";
import { cleanChanges } from "../../../src/web/console/pages/assistants/personality/clean-changes.ts";
import { confusedPairs, placesOf } from "../../../src/web/console/pages/assistants/training/confused-pairs.ts";
import { importFormat } from "../../../src/web/console/pages/assistants/training/import-format.ts";
import { rowProblem } from "../../../src/web/console/pages/assistants/training/row-problem.ts";

test("the most frequent mistakes come first, with their share of the right intent", () => {
  const matrix = [
    [8, 2, 0],
    [3, 1, 0],
    [0, 0, 5],
  ];
  expect(confusedPairs(matrix)).toEqual([
    { right: 1, given: 0, count: 3, share: 0.75 },
    { right: 0, given: 1, count: 2, share: 0.2 },
  ]);
  expect(confusedPairs([[4]])).toEqual([]);
});

test("the matrix of many intents has whole pairs of the most confused ones only", () => {
  const size = 77;
  const matrix = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => (column === (row + 1) % size ? size - row : 10)),
  );
  const pairs = confusedPairs(matrix);
  const places = placesOf(pairs, 12);
  expect(places).toHaveLength(12);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places.slice(0, 4)).toEqual([0, 1, 2, 3]);
  expect(placesOf([], 12)).toEqual([]);
});

test("the format of a file is that of its name", () => {
  expect(["a.CSV", "a.tsv", "a.json", "a.b.jsonl", "a.ndjson", "a.xlsx", "csv"].map(importFormat)).toEqual([
    ...["csv", "csv", "json", "jsonl", "jsonl", null, null],
  ]);
});

/** What the server says of a wrong import. */
function issuesOf(format: "csv" | "json" | "jsonl", content: string): string[] {
  try {
    examplesOfRows(readRows(format, content), "content");
  } catch (error) {
    if (error instanceof DomainError) return (error.params.issues ?? []).map(({ issue }) => issue);
  }
  throw new Error("nothing was refused");
}

test("each fault of a row that the server finds has words in Russian, with its row", () => {
  const head = "text,intent,answer,plugin,tool,handoff\n";
  const long = "x".repeat(5_000);
  const issues = [
    ...issuesOf("csv", `${head}!,a\n${long},a\nHi,${long}\nHi,a,${long}\nHi,,An answer\nHi,a,,shop\nHi,a,,,,maybe\n`),
    ...issuesOf("csv", `${head}Hi,a,An answer,,,yes\nHi,a,,${long},x\n`),
    ...issuesOf("json", '[{"text":"Hi"},{"text":"Hi","intent":7},{"text":"Hi","intent":"a","answer":7}]'),
    ...[issuesOf("csv", 'text,intent\n"Hi,a'), issuesOf("csv", "text,intent\nHi"), issuesOf("csv", "a,b\n")].flat(),
    ...[issuesOf("csv", "text,intent\nHi,a,b"), issuesOf("json", "{"), issuesOf("json", "{}")].flat(),
    ...[issuesOf("jsonl", "{"), issuesOf("jsonl", "7")].flat(),
    ...issuesOf("csv", `text,intent\n${"Hi,a\n".repeat(12_001)}`),
    ...issuesOf("csv", `text,intent${",a".repeat(100)}\n`),
  ];
  expect(issues.length).toBeGreaterThanOrEqual(20);
  for (const issue of issues) {
    const words = rowProblem(issue, "ru");
    expect(words, issue).toMatch(/^[^A-Z]*[А-Я]/);
    const number = /^(?:Row|Line|Entry) (\d+)/.exec(issue)?.[1];
    if (number !== undefined) expect(words).toContain(`Строка ${number}:`);
    expect(rowProblem(issue, "en")).toBe(issue);
  }
  expect(rowProblem("Something new.", "ru")).toBe("Something new.");
});

test("lines that are empty or doubled are not stored, and examples that nobody has filled in", () => {
  const changes = { traits: ["calm", " calm ", "", "brief"], examples: [{ question: " ", answer: "" }], tone: "warm" };
  expect(cleanChanges(changes)).toEqual({ traits: ["calm", "brief"], examples: [], tone: "warm" });
  expect(cleanChanges({ name: "A" })).toEqual({ name: "A" });
});
