import { expect, test } from "vitest";
import {
  addressOf,
  conversationsOf,
  inputOf,
  readChoice,
  todayIn,
} from "../../../src/web/console/pages/figures/choice.ts";

const today = "2026-03-01";

test("a period is that many days with today, and anything else thirty", () => {
  expect(readChoice({ period: "today" }, today)).toMatchObject({ from: today, to: today });
  expect(readChoice({ period: "7" }, today)).toMatchObject({ from: "2026-02-23", to: today });
  const others: Record<string, string>[] = [{}, { period: "8" }, { period: "own" }];
  for (const query of [...others, { period: "own", from: "yesterday", to: today }]) {
    expect(readChoice(query, today)).toMatchObject({ period: "30", from: "2026-01-31", to: today });
  }
});

test("an address says the whole choice, and is read as the same", () => {
  const choice = readChoice(
    { period: "own", from: "2026-01-01", to: "2026-02-01", assistant: "7", channel: "email", operator: "9" },
    today,
  );
  const address = new URL(addressOf(choice), "https://console.example");
  expect(readChoice(Object.fromEntries(address.searchParams), today)).toEqual(choice);
});

test("charts are by hour for up to two days, by day for three months, then by week", () => {
  const granularityOf = (from: string, to: string) =>
    inputOf(readChoice({ period: "own", from, to }, today), "UTC").granularity;
  expect(granularityOf("2026-01-01", "2026-01-02")).toBe("hour");
  expect(granularityOf("2026-01-01", "2026-01-03")).toBe("day");
  expect(granularityOf("2026-01-01", "2026-04-02")).toBe("day");
  expect(granularityOf("2026-01-01", "2026-04-03")).toBe("week");
});

test("the conversations of a figure have its range, its filters, and what is asked of it", () => {
  const input = inputOf(readChoice({ period: "today", channel: "sms" }, today), "Europe/Berlin");
  const address = new URL(conversationsOf(input, { result: "missed" }), "https://console.example");
  expect(Object.fromEntries(address.searchParams)).toEqual({
    ...{ from: today, to: today, time_zone: "Europe/Berlin", channel: "sms", result: "missed" },
  });
});

test("today is that of the zone", () => {
  const now = Date.parse("2026-03-01T02:00:00Z");
  expect([todayIn("America/New_York", now), todayIn("Asia/Tokyo", now)]).toEqual(["2026-02-28", "2026-03-01"]);
});
