import { expect, test, vi } from "vitest";
import { addOpenMinutes } from "../../../src/domain/conversations/handoff/add-open-minutes.ts";
import type { BusinessHours, OpenWindow } from "../../../src/domain/conversations/handoff/settings.ts";

const at = (text: string) => Date.parse(text);
const add = (hours: BusinessHours | null, from: string, minutes: number) => {
  const due = addOpenMinutes(hours, at(from), minutes);
  return due === null ? null : new Date(due).toISOString();
};
const days = ["mon", "tue", "wed", "thu", "fri"] as const;
const everyDay = (windows: OpenWindow[]) => Object.fromEntries(days.map((day) => [day, windows]));
const office: BusinessHours = {
  ...{
    timezone: "UTC",
    weekly: everyDay([
      { from: "09:00", to: "12:00" },
      { from: "13:00", to: "18:00" },
    ]),
  },
  closedDates: ["2026-11-25"],
};

test("minutes count only while it is open: not at noon, at night, on a weekend or a closed date", () => {
  // A Monday.
  expect(add(office, "2026-11-23T09:00:00Z", 60)).toBe("2026-11-23T10:00:00.000Z");
  expect(add(office, "2026-11-23T11:30:00Z", 60)).toBe("2026-11-23T13:30:00.000Z");
  expect(add(office, "2026-11-23T03:00:00Z", 60)).toBe("2026-11-23T10:00:00.000Z");
  // Tuesday evening; Wednesday is closed.
  expect(add(office, "2026-11-24T17:50:00Z", 30)).toBe("2026-11-26T09:20:00.000Z");
  expect(add(office, "2026-11-27T17:00:00Z", 60)).toBe("2026-11-27T18:00:00.000Z");
  expect(add(office, "2026-11-27T17:00:00Z", 61)).toBe("2026-11-30T09:01:00.000Z");
  expect(add(office, "2026-11-23T09:00:00Z", 5 * 8 * 60)).toBe("2026-11-30T18:00:00.000Z");
});

test("without hours it is always open; with none at all a target is never due", () => {
  expect(add(null, "2026-11-28T23:30:00Z", 60)).toBe("2026-11-29T00:30:00.000Z");
  expect(add({ timezone: "UTC", weekly: {}, closedDates: [] }, "2026-11-23T09:00:00Z", 1)).toBeNull();
});

test("a window over a change of the clock has the hours that really pass", () => {
  const night: BusinessHours = {
    ...{ timezone: "Europe/Berlin", closedDates: [] },
    weekly: { sun: [{ from: "00:00", to: "06:00" }], mon: [{ from: "08:00", to: "09:00" }] },
  };
  // 29 March 2026: at 2:00 it is 3:00. From 0:00 (23:00 UTC) to 6:00 (4:00 UTC) five hours pass.
  expect(add(night, "2026-03-28T23:00:00Z", 5 * 60)).toBe("2026-03-29T04:00:00.000Z");
  expect(add(night, "2026-03-28T23:00:00Z", 5 * 60 + 1)).toBe("2026-03-30T06:01:00.000Z");
  // 25 October 2026: at 3:00 it is 2:00 again. From 0:00 (22:00 UTC) to 6:00 (5:00 UTC) seven hours pass.
  expect(add(night, "2026-10-24T22:00:00Z", 7 * 60)).toBe("2026-10-25T05:00:00.000Z");
  expect(add(night, "2026-10-24T22:00:00Z", 7 * 60 + 1)).toBe("2026-10-26T07:01:00.000Z");
});

test("a target of many openings looks at the dates up to each of them, and at no more", () => {
  const read = vi.spyOn(Intl.DateTimeFormat.prototype, "formatToParts");
  try {
    expect(add(office, "2026-11-23T09:00:00Z", 100 * 8 * 60)).toBe("2027-04-12T18:00:00.000Z");
    expect(read.mock.calls.length).toBeLessThan(12_000);
  } finally {
    read.mockRestore();
  }
});
