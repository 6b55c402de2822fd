import { expect, test } from "vitest";
import { weeklyOf, weekOf } from "../../../src/web/console/pages/assistants/handoff/week.ts";

const closed = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

test("hours over midnight are one interval for the owner and two for the server", () => {
  const week = { ...closed, sun: [{ from: "22:00", to: "02:00" }], mon: [{ from: "09:00", to: "18:00" }] };
  const weekly = weeklyOf(week);
  expect(weekly).toEqual({
    sun: [{ from: "22:00", to: "24:00" }],
    mon: [
      { from: "00:00", to: "02:00" },
      { from: "09:00", to: "18:00" },
    ],
  });
  expect(weekOf(weekly)).toEqual(week);
});

test("hours that end at midnight, and days that are open around the clock, stay as they are", () => {
  const day = [{ from: "00:00", to: "24:00" }];
  const week = { ...closed, mon: day, tue: day, fri: [{ from: "20:00", to: "24:00" }] };
  expect(weeklyOf(week)).toEqual({ mon: day, tue: day, fri: [{ from: "20:00", to: "24:00" }] });
  expect(weekOf(weeklyOf(week))).toEqual(week);
});

test("several intervals of a day are stored in their order", () => {
  const week = {
    ...closed,
    wed: [
      { from: "14:00", to: "18:00" },
      { from: "09:00", to: "13:00" },
    ],
  };
  expect(weeklyOf(week).wed).toEqual([
    { from: "09:00", to: "13:00" },
    { from: "14:00", to: "18:00" },
  ]);
});
