import { expect, test } from "vitest";
import { wallClock } from "../../../src/domain/conversations/handoff/wall-clock.ts";
import { partsOf } from "../../../src/domain/quality/figures/parts-of.ts";

const at = (time: string) => Date.parse(time);
const berlin = wallClock("Europe/Berlin");
const written = (parts: { start: number; end: number }[]) =>
  parts.map(({ start, end }) => [start, end].map((instant) => new Date(instant).toISOString().slice(5, 16)));

test("without a weekday and an hour the range is one part", () => {
  const range = { start: at("2026-03-01T00:00Z"), end: at("2026-03-08T00:00Z") };
  expect(partsOf(range, berlin, {})).toEqual([range]);
});

test("the hour that clocks repeat in autumn is one part of two hours, and the one that they skip in spring is none", () => {
  const autumn = { start: at("2026-10-24T22:00Z"), end: at("2026-10-25T23:00Z") };
  expect(written(partsOf(autumn, berlin, { hour: 2 }))).toEqual([["10-25T00:00", "10-25T02:00"]]);
  const spring = { start: at("2026-03-28T23:00Z"), end: at("2026-03-29T22:00Z") };
  expect(partsOf(spring, berlin, { hour: 2 })).toEqual([]);
  expect(written(partsOf(spring, berlin, { hour: 3 }))).toEqual([["03-29T01:00", "03-29T02:00"]]);
});

test("a weekday is that of the zone, and each of its hours is a part", () => {
  const range = { start: at("2026-11-01T23:00Z"), end: at("2026-11-15T23:00Z") };
  expect(written(partsOf(range, berlin, { weekday: 1, hour: 0 }))).toEqual([
    ["11-01T23:00", "11-02T00:00"],
    ["11-08T23:00", "11-09T00:00"],
  ]);
  const [monday] = partsOf(range, berlin, { weekday: 1 });
  expect(written(monday === undefined ? [] : [monday])).toEqual([["11-01T23:00", "11-02T23:00"]]);
});

test("hours of a zone that is three quarters off begin there", () => {
  const range = { start: at("2026-11-01T18:15Z"), end: at("2026-11-02T18:15Z") };
  const parts = partsOf(range, wallClock("Asia/Kathmandu"), { hour: 9 });
  expect(written(parts)).toEqual([["11-02T03:15", "11-02T04:15"]]);
});
