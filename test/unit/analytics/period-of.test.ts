import { expect, test } from "vitest";
import { periodOf } from "../../../src/domain/quality/analytics/period-of.ts";

const now = Date.UTC(2026, 2, 30, 22, 30);
const hours = (days: { startsAt: number; endsAt: number }[]) =>
  days.map(({ startsAt, endsAt }) => (endsAt - startsAt) / 3_600_000);

test("a period ends with today on the zone's own calendar", () => {
  const utc = periodOf({ period: "day", timezone: "UTC" }, now);
  expect(utc.days).toEqual([{ date: "2026-03-30", startsAt: Date.UTC(2026, 2, 30), endsAt: Date.UTC(2026, 2, 31) }]);
  const moscow = periodOf({ period: "day", timezone: "Europe/Moscow" }, now);
  expect(moscow.days).toEqual([
    { date: "2026-03-31", startsAt: Date.UTC(2026, 2, 30, 21), endsAt: Date.UTC(2026, 2, 31, 21) },
  ]);
});

test("days in which the clocks change have 23 and 25 hours, and leave no gap", () => {
  const spring = periodOf({ period: "week", date: "2026-03-31", timezone: "Europe/Berlin" }, now);
  expect(hours(spring.days)).toEqual([24, 24, 24, 24, 23, 24, 24]);
  const autumn = periodOf({ period: "week", date: "2026-10-26", timezone: "Europe/Berlin" }, now);
  expect(hours(autumn.days)).toEqual([24, 24, 24, 24, 24, 25, 24]);
  for (const { days } of [spring, autumn]) {
    for (const [at, day] of days.slice(1).entries()) expect(day.startsAt).toBe(days[at]?.endsAt);
  }
});

test("a day whose midnight is skipped begins when the clock jumps", () => {
  // Lebanon goes from 00:00 to 01:00 on the last Sunday of March.
  const { days } = periodOf({ period: "week", date: "2026-03-30", timezone: "Asia/Beirut" }, now);
  expect(hours(days)).toEqual([24, 24, 24, 24, 24, 23, 24]);
});

test.for([
  { period: "week", timezone: "Mars/Olympus" },
  { period: "week", timezone: "+03:00" },
  { period: "week", timezone: "UTC", date: "2026-02-30" },
  { period: "week", timezone: "UTC", date: "yesterday" },
] as const)("%j is refused", (input) => {
  expect(() => periodOf(input, now)).toThrow(/must be a/);
});
