import { expect, test } from "vitest";
import { buildDocument } from "../../../src/ingest/extract/pdf/build-document.ts";
import { type Line, pageLines } from "../../../src/ingest/extract/pdf/page-lines.ts";
import { readColumns } from "../../../src/ingest/extract/pdf/read-columns.ts";

/** Pages that made the readers copy or compare everything again with each piece or line: minutes, where seconds are many. */
const SECONDS = 8;

const line = (at: number, more: Partial<Line>): Line => {
  const place = { x: 50, right: 60, y: at * 0.12, size: 0.1, toBottom: 1, isMonospace: false, isVertical: false };
  const all = { page: 1, text: "word of it", cells: [], ...place, ...more };
  return { ...all, cells: [{ text: all.text, x: all.x, right: all.right }] };
};

const lines = (count: number, more: (at: number) => Partial<Line>) =>
  Array.from({ length: count }, (_, at) => line(at, more(at)));

function seconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

test("a line of 100,000 pieces", () => {
  const piece = { dir: "ltr", transform: [10, 0, 0, 10, 10, 20], width: 5, height: 10, fontName: "f" };
  const items = Array.from({ length: 100_000 }, () => ({ ...piece, str: "word" }));
  const view = { page: 1, width: 595, height: 842, transform: [1, 0, 0, -1, 0, 842], isMonospace: () => false };
  expect(seconds(() => pageLines(items, view))).toBeLessThan(SECONDS);
});

test("a paragraph of 100,000 lines", () => {
  let text = "";
  const took = seconds(
    () =>
      ({ text } = buildDocument(
        lines(100_000, () => ({})),
        [],
        1,
        null,
      )),
  );
  expect(text).toContain("word of it word of it");
  expect(text.length).toBe(11 * 100_000 - 1);
  expect(took).toBeLessThan(SECONDS);
});

test("code of 150,000 lines with wide gaps", () => {
  const code = lines(150_000, (at) => ({ y: at * 0.25, isMonospace: at % 4 > 0, text: `x${at}` }));
  expect(seconds(() => buildDocument(code, [], 1, null))).toBeLessThan(SECONDS);
});

test("lines in ever more columns", () => {
  const stairs = lines(40_000, (at) => ({ x: (at % 4000) * 0.4, right: (at % 4000) * 0.4 + 0.05, y: 5 }));
  expect(seconds(() => readColumns(stairs))).toBeLessThan(SECONDS);
});

test("5,000 bookmarks to a page of 20,000 lines", () => {
  const outline = Array.from({ length: 5000 }, (_, at) => ({ title: `Title ${at}`, level: 1, page: 1 }));
  expect(
    seconds(() =>
      buildDocument(
        lines(20_000, () => ({})),
        outline,
        1,
        null,
      ),
    ),
  ).toBeLessThan(SECONDS);
});
