import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { billOf } from "../../../scripts/capacity/bill-of.ts";
import { limitsOf } from "../../../scripts/capacity/limits-of.ts";
import measured from "../../../scripts/capacity/measured.json" with { type: "json" };
import { type Meter, planFee, prices } from "../../../scripts/capacity/prices.ts";
import { readWorkload } from "../../../scripts/capacity/read-workload.ts";
import { defaults, inDialog, usageOf, type Workload } from "../../../scripts/capacity/usage-of.ts";
import { writeCapacity } from "../../../scripts/capacity/write-capacity.ts";

const counted = {
  perDialog: { requests: 2, d1RowsWritten: 30, objectActiveMs: 20, d1Bytes: 1000, d1Queries: 6, d1Ms: 3 },
  perAnswer: {
    d1RowsWritten: 25,
    objectActiveMs: 45,
    chatCharacters: 2000,
    d1Bytes: 500,
    d1Queries: 5,
    queueMessages: 1,
  },
};
const month: Workload = {
  ...defaults,
  dialogs: 1000,
  messages: 8,
  modelSeconds: 2,
  outputTokens: 100,
  visitRequests: 3,
};
const none = Object.fromEntries(Object.keys(prices).map((meter) => [meter, 0])) as Record<Meter, number>;

test("a dialog of eight messages is one dialog and four answers", () => {
  expect(inDialog(counted, month, "d1RowsWritten")).toBe(30 + 4 * 25);
  expect(inDialog(counted, { ...month, messages: 2 }, "d1RowsWritten")).toBe(55);
  expect(inDialog({ perDialog: { noise: -3 }, perAnswer: {} }, month, "noise")).toBe(0);
});

test("usage is counted for all dialogs, tokens from characters, and objects are charged while a model answers", () => {
  const usage = usageOf(month, counted);
  expect(usage).toMatchObject({ requests: 1000 * 5, d1RowsWritten: 130_000, chatOutputTokens: 400_000 });
  expect(usage.chatInputTokens).toBe((4000 * 2000) / 4);
  expect(usage.objectGBs).toBeCloseTo((1000 * 0.2 + 4000 * 2) * 0.128);
  expect(usage.queriedDimensions).toBe((4000 + defaults.chunks) * 1024);
  expect(usage.d1GB).toBeCloseTo((1000 * 3000 * 12) / 1e9);
});

test("the built-in model needs no tokens, no vectors and no waiting objects", () => {
  const usage = usageOf({ ...month, modelSeconds: 0 }, counted);
  expect(usage).toMatchObject({ chatInputTokens: 0, chatOutputTokens: 0, queriedDimensions: 0, storedDimensions: 0 });
  expect(usage.objectGBs).toBeCloseTo(1000 * 0.2 * 0.128);
});

test("only what is over the included amounts is charged, beside the plan's fee", () => {
  expect(billOf(none).total).toBe(planFee);
  expect(billOf({ ...none, requests: 10_000_000 }).total).toBe(planFee);
  expect(billOf({ ...none, requests: 12_000_000 }).total).toBeCloseTo(planFee + 0.6);
  expect(billOf({ ...none, d1RowsWritten: 150_000_000, storedDimensions: 210e6 }).total).toBeCloseTo(
    planFee + 100 + 0.1,
  );
});

test("limits are ordered by load, which grows with dialogs, and a database is as slow as a millisecond a query", () => {
  const limits = limitsOf(month, counted);
  const loads = limits.map(({ load }) => load);
  expect(loads).toEqual([...loads].sort((one, other) => other - one));
  const thread = limits.find(({ name }) => name.startsWith("D1: time"));
  expect(thread?.needed).toBeCloseTo((1000 / 2_592_000) * month.peak * (6 + 4 * 5));
  const more = limitsOf({ ...month, dialogs: 10_000 }, counted).find(({ name }) => name.startsWith("D1: time"));
  expect(more?.load).toBeCloseTo((thread?.load ?? 0) * 10);
  expect(limitsOf({ ...month, modelSeconds: 0 }, counted).some(({ name }) => name.startsWith("Workers AI"))).toBe(
    false,
  );
});

test("more databases divide the size and the thread, and say how many keep each comfortable", () => {
  const full = { ...month, dialogs: 1e6 };
  const sizeOf = (workload: Workload) => limitsOf(workload, counted).find(({ name }) => name.endsWith(": size"));
  const one = sizeOf(full);
  expect(one).toMatchObject({ name: "D1: size", wayOut: "6 databases keep each below 7 GB: docs/operate.md." });
  const six = sizeOf({ ...full, databases: 6 });
  expect(six).toMatchObject({ name: "Each of 6 D1 databases: size", load: (one?.load ?? 0) / 6 });
  expect(six?.load).toBeLessThanOrEqual(0.7);
});

test("numbers may be written as 1e6, and what is not one is refused by name", () => {
  expect(readWorkload({ dialogs: "1e6", modelSeconds: "0" })).toEqual({ ...defaults, dialogs: 1e6, modelSeconds: 0 });
  for (const wrong of [
    { dialogs: "many" },
    { dialogs: "0" },
    { messages: "-1" },
    { resolved: "1.5" },
    { peak: "" },
    { databases: "1.5" },
  ]) {
    expect(() => readWorkload(wrong)).toThrow(`--${Object.keys(wrong)[0]} must be`);
  }
});

test("docs/capacity.md shows what the model says of one and of ten million dialogs a month", () => {
  const text = readFileSync(path.join(import.meta.dirname, "../../../docs/capacity.md"), "utf8");
  const workloads = [
    { ...defaults, dialogs: 1e6 },
    { ...defaults, dialogs: 1e7 },
    { ...defaults, dialogs: 1e7, databases: 104 },
  ];
  for (const workload of workloads) {
    const shown = writeCapacity(workload, billOf(usageOf(workload, measured)), limitsOf(workload, measured));
    const from = workload.databases === 1 ? 0 : shown.findIndex((line) => line.startsWith("What breaks first"));
    expect(text).toContain(shown.slice(from).join("\n"));
  }
});

test("ten million dialogs a month: the bill has a line for each meter that is used, and something breaks", () => {
  const workload = { ...defaults, dialogs: 10_000_000 };
  const bill = billOf(usageOf(workload, measured));
  const limits = limitsOf(workload, measured);
  const text = writeCapacity(workload, bill, limits).join("\n");
  for (const name of ["D1 rows written", "Queue operations", "Durable Object duration", "Model input"]) {
    expect(text).toContain(name);
  }
  expect(bill.lines.every(({ dollars }) => Number.isFinite(dollars) && dollars >= 0)).toBe(true);
  expect(limits[0]?.load).toBeGreaterThan(1);
  expect(text).toContain("per 1,000 answered dialogs");
});
