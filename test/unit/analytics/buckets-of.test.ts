import { expect, test } from "vitest";
import { bucketsOf, type RangeInput } from "../../../src/domain/quality/analytics/buckets-of.ts";

const now = Date.parse("2026-11-29T12:34:56Z");
const hours = ({ start, end }: { start: number; end: number }) => (end - start) / 3_600_000;
const startsOf = (input: RangeInput) => bucketsOf(input, now).buckets.map(({ start }) => new Date(start).toISOString());

test("without a range, the last thirty days of the zone, today included", () => {
  const { start, end, buckets } = bucketsOf({ timeZone: "Asia/Tokyo" }, now);
  expect(buckets).toHaveLength(30);
  expect(new Date(start).toISOString()).toBe("2026-10-30T15:00:00.000Z");
  expect(new Date(end).toISOString()).toBe("2026-11-29T15:00:00.000Z");
});

test("days on which clocks change have 23 and 25 hours", () => {
  const spring = bucketsOf({ from: "2026-03-28", to: "2026-03-30", timeZone: "Europe/Berlin" }, now);
  expect(spring.buckets.map(hours)).toEqual([24, 23, 24]);
  const autumn = bucketsOf({ from: "2026-10-24", to: "2026-10-26", timeZone: "Europe/Berlin" }, now);
  expect(autumn.buckets.map(hours)).toEqual([24, 25, 24]);
});

test("the hour that is repeated in autumn is there twice, and the one that is skipped in spring is not there", () => {
  const of = (date: string) =>
    bucketsOf({ from: date, to: date, timeZone: "Europe/Berlin", granularity: "hour" }, now).buckets;
  expect(of("2026-10-25")).toHaveLength(25);
  expect(of("2026-03-29")).toHaveLength(23);
  expect(new Set(of("2026-10-25").map(hours))).toEqual(new Set([1]));
});

test("a zone that is half an hour or three quarters off begins its days there", () => {
  expect(startsOf({ from: "2026-11-01", to: "2026-11-01", timeZone: "Asia/Kolkata" })).toEqual([
    "2026-10-31T18:30:00.000Z",
  ]);
  expect(startsOf({ from: "2026-11-01", to: "2026-11-01", timeZone: "Asia/Kathmandu" })).toEqual([
    "2026-10-31T18:15:00.000Z",
  ]);
});

test("clocks that change by half an hour leave hours that begin with the hour", () => {
  const zone = { timeZone: "Australia/Lord_Howe", granularity: "hour" } as const;
  const { buckets } = bucketsOf({ from: "2026-04-05", to: "2026-04-05", ...zone }, now);
  expect(buckets.map(hours).reduce((sum, each) => sum + each, 0)).toBe(24.5);
  expect(buckets.map(hours).filter((each) => each !== 1)).toHaveLength(1);
});

test("weeks begin on Monday, months on the first, and the ends are cut", () => {
  expect(startsOf({ from: "2026-11-04", to: "2026-11-17", granularity: "week" })).toEqual([
    "2026-11-04T00:00:00.000Z",
    "2026-11-09T00:00:00.000Z",
    "2026-11-16T00:00:00.000Z",
  ]);
  const from = Date.parse("2026-01-15T10:07:00Z");
  const { buckets } = bucketsOf({ from, to: "2026-03-31", granularity: "month" }, now);
  expect(buckets.map(({ start, end }) => [new Date(start).toISOString(), new Date(end).toISOString()])).toEqual([
    ["2026-01-15T10:00:00.000Z", "2026-02-01T00:00:00.000Z"],
    ["2026-02-01T00:00:00.000Z", "2026-03-01T00:00:00.000Z"],
    ["2026-03-01T00:00:00.000Z", "2026-04-01T00:00:00.000Z"],
  ]);
});

test("a day that a country has skipped is not there", () => {
  const { buckets } = bucketsOf({ from: "2011-12-29", to: "2011-12-31", timeZone: "Pacific/Apia" }, now);
  expect(buckets.map(hours)).toEqual([24, 24]);
});

test.for<[string, RangeInput]>([
  ["timeZone", { timeZone: "Europe/Atlantis" }],
  ["timeZone", { timeZone: "+03:00" }],
  ["from", { from: "2026-02-30" }],
  ["from", { from: "0001-01-01", to: "0001-01-02", timeZone: "Europe/Moscow" }],
  ["from", { from: "9999-12-30", to: "9999-12-31" }],
  ["from", { from: "2026-11-02", to: "2026-11-01" }],
  ["from", { from: "2025-01-01", to: "2026-11-01" }],
  ["granularity", { from: "2026-09-01", to: "2026-11-01", granularity: "hour" }],
])("a wrong %s is refused", ([field, input]) => {
  expect(() => bucketsOf(input, now)).toThrow(
    expect.objectContaining({
      code: "validation_failed",
      params: { issues: [expect.objectContaining({ path: ["query", field] })] },
    }),
  );
});
