import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { clockOffset, noteServerTime, serverNow } from "../../../src/web/console/client/server-time.ts";

const root = path.join(import.meta.dirname, "../../../src/web/console");
const at = (ms: number) => new Headers({ date: new Date(ms).toUTCString() });
const noon = Date.UTC(2026, 10, 30, 12);

afterEach(() => {
  vi.useRealTimers();
  clockOffset.value = 0;
});

test.for([
  ["a day fast", 24 * 60 * 60_000],
  ["a day slow", -24 * 60 * 60_000],
  ["ten minutes slow", -600_000],
] as const)("the clock of a machine that is %s is corrected to within a second", ([, error]) => {
  vi.useFakeTimers({ now: noon + error });
  noteServerTime(at(noon), noon + error - 200);
  expect(Math.abs(serverNow() - noon)).toBeLessThan(1_000);
});

test("a clock that is about right is left alone, and one that was put right too", () => {
  vi.useFakeTimers({ now: noon + 2_000 });
  noteServerTime(at(noon), noon + 1_900);
  expect(serverNow()).toBe(noon + 2_000);
  clockOffset.value = 600_000;
  noteServerTime(at(noon), noon + 1_900);
  expect(clockOffset.value).toBe(0);
});

test("an answer that does not tell the time changes nothing", () => {
  clockOffset.value = 600_000;
  for (const headers of [new Headers(), new Headers({ date: "soon" })]) noteServerTime(headers, 0);
  expect(clockOffset.value).toBe(600_000);
});

/** What only measures how long something here took. */
const local = ["client/server-time.ts", "client/call.ts", "pages/inbox/list/now.ts"];
const measures = ["pages/knowledge/sources/upload-queue.ts", "pages/knowledge/sources/upload-list.tsx"];

test("the console compares the server's times with the server's time", () => {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(100);
  const wrong = files.filter((file) => /Date\.now\(\)|new Date\(\)/.test(readFileSync(path.join(root, file), "utf8")));
  expect(wrong.sort()).toEqual([...local, ...measures].sort());
});
