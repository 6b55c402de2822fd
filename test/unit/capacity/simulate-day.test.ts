import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import measured from "../../../scripts/capacity/measured.json" with { type: "json" };
import { simulateDay } from "../../../scripts/capacity/simulate-day.ts";
import { defaults } from "../../../scripts/capacity/usage-of.ts";
import { writeDay } from "../../../scripts/capacity/write-day.ts";

const counted = {
  perDialog: { d1Ms: 1, d1Queries: 2, queueMessages: 1, "objectBytes.DialogRoom": 1000 },
  perAnswer: { d1Ms: 8, d1Queries: 3, queueMessages: 2, "objectBytes.DialogRoom": 100 },
};
const month = { ...defaults, dialogs: 900_000, messages: 8 };

test("the same seed gives the same day, another seed another one", () => {
  expect(simulateDay(month, counted)).toEqual(simulateDay(month, counted));
  expect(simulateDay(month, counted, 8)).not.toEqual(simulateDay(month, counted));
});

test("a day has a thirtieth of the month's dialogs, with as many questions as they have on average", () => {
  const { dialogs, questions, longestMessages, longestBytes } = simulateDay(month, counted);
  expect(Math.abs(dialogs - 30_000)).toBeLessThan(4 * Math.sqrt(30_000));
  expect(questions / dialogs).toBeCloseTo(4, 0);
  expect(longestMessages).toBeGreaterThan(30);
  expect(longestBytes).toBe(1000 + 50 * longestMessages);
});

test("a database that is busy for a part of its time lets few wait, and one that is too slow lets all of them wait", () => {
  const calm = simulateDay({ ...month, dialogs: 90_000 }, counted);
  expect(calm.databaseLoad).toBeLessThan(0.2);
  expect(calm.waitP50).toBe(0);
  // 30,000 dialogs of four answers of 200 ms each are 1.4 s a second at the peak.
  const slow = simulateDay(month, { ...counted, perAnswer: { d1Ms: 200 } });
  expect(slow.databaseLoad).toBeGreaterThan(1);
  expect(slow.waitMost).toBeGreaterThan(60_000);
  const two = simulateDay({ ...month, databases: 4 }, { ...counted, perAnswer: { d1Ms: 200 } });
  expect(two.databaseLoad).toBeLessThan(0.6);
  expect(two.waitMost).toBeLessThan(5_000);
});

test("the peak is as much above the average as it is said to be", () => {
  const minuteOf = (peak: number) => simulateDay({ ...month, peak }, counted).callsInMinute;
  const average = (30_000 * 4) / 1440;
  for (const peak of [2, 5]) {
    expect(minuteOf(peak) / average).toBeGreaterThan(peak * 0.95);
    expect(minuteOf(peak) / average).toBeLessThan(peak * 1.3);
  }
});

test("the built-in model is not called", () => {
  expect(simulateDay({ ...month, modelSeconds: 0 }, counted)).toMatchObject({ callsAtOnce: 0, callsInMinute: 0 });
});

test("docs/capacity.md shows the day of ten million dialogs a month", () => {
  const text = readFileSync(path.join(import.meta.dirname, "../../../docs/capacity.md"), "utf8");
  for (const databases of [1, 104]) {
    expect(text).toContain(writeDay(simulateDay({ ...defaults, dialogs: 1e7, databases }, measured)).join("\n"));
  }
});
