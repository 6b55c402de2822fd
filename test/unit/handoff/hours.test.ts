import fc from "fast-check";
import { expect, test } from "vitest";
import { hoursIssue } from "../../../src/domain/conversations/handoff/hours-issue.ts";
import { isOpenAt } from "../../../src/domain/conversations/handoff/is-open-at.ts";
import { nextOpening } from "../../../src/domain/conversations/handoff/next-opening.ts";
import { planRequest } from "../../../src/domain/conversations/handoff/plan-request.ts";
import {
  type BusinessHours,
  defaultHandoffSettings,
  weekdays,
} from "../../../src/domain/conversations/handoff/settings.ts";

const at = (time: string) => Date.parse(time);
const minuteMs = 60_000;

function hoursOf(timezone: string, from: string, to: string, closedDates: string[] = []): BusinessHours {
  return { timezone, weekly: Object.fromEntries(weekdays.map((day) => [day, [{ from, to }]])), closedDates };
}

test("the clock of the time zone counts, its summer time too, and the last minute is outside", () => {
  const berlin = hoursOf("Europe/Berlin", "09:00", "18:00");
  for (const [time, isOpen] of [
    ["2026-01-15T07:59:59Z", false],
    ["2026-01-15T08:00:00Z", true],
    ["2026-01-15T16:59:59Z", true],
    ["2026-01-15T17:00:00Z", false],
    ["2026-07-15T07:00:00Z", true],
    ["2026-07-15T16:00:00Z", false],
  ] as const) {
    expect([time, isOpenAt(berlin, at(time))]).toEqual([time, isOpen]);
  }
  expect(isOpenAt(null, 0)).toBe(true);
});

test("a closed date is the time zone's date, and a weekday without hours is closed", () => {
  const auckland = hoursOf("Pacific/Auckland", "00:00", "24:00", ["2026-12-25"]);
  expect(isOpenAt(auckland, at("2026-12-24T10:59:59Z"))).toBe(true);
  expect(isOpenAt(auckland, at("2026-12-24T11:00:00Z"))).toBe(false);
  expect(nextOpening(auckland, at("2026-12-24T11:00:00Z"))).toBe(at("2026-12-25T11:00:00Z"));
  const monday = { timezone: "UTC", weekly: { mon: [{ from: "10:00", to: "11:00" }] }, closedDates: [] };
  expect(isOpenAt(monday, at("2026-11-23T10:30:00Z"))).toBe(true);
  expect(nextOpening(monday, at("2026-11-23T11:00:00Z"))).toBe(at("2026-11-30T10:00:00Z"));
});

test("where clocks are put forward over the opening it opens when they are, and where back, both times", () => {
  const spring = hoursOf("Europe/Berlin", "02:30", "04:00");
  expect(nextOpening(spring, at("2026-03-28T23:00:00Z"))).toBe(at("2026-03-29T01:00:00Z"));
  const autumn = hoursOf("Europe/Berlin", "02:15", "02:45");
  expect(nextOpening(autumn, at("2026-10-24T23:00:00Z"))).toBe(at("2026-10-25T00:15:00Z"));
  expect(nextOpening(autumn, at("2026-10-25T00:45:00Z"))).toBe(at("2026-10-25T01:15:00Z"));
});

test("clocks put back over midnight show yesterday again", () => {
  // St. John's put its clocks back a minute after midnight until 2011.
  const late = hoursOf("America/St_Johns", "23:30", "23:45");
  expect(nextOpening(late, at("2010-11-07T02:30:30Z"))).toBe(at("2010-11-07T03:00:00Z"));
});

test("no hours at all, or none within 60 days, is no opening", () => {
  expect(nextOpening({ timezone: "UTC", weekly: {}, closedDates: [] }, 0)).toBeNull();
  const now = at("2026-11-20T20:00:00Z");
  const closed = Array.from({ length: 59 }, (_, day) => new Date(now + day * 86_400_000).toISOString().slice(0, 10));
  const last = new Date(now + 59 * 86_400_000).toISOString().slice(0, 10);
  expect(nextOpening(hoursOf("UTC", "09:00", "18:00", closed), now)).toBe(at(`${last}T09:00:00Z`));
  expect(nextOpening(hoursOf("UTC", "21:00", "22:00", [...closed, last]), now)).toBeNull();
  const closedToo = [...closed, last, new Date(now + 60 * 86_400_000).toISOString().slice(0, 10)];
  expect(nextOpening(hoursOf("UTC", "09:00", "18:00", closedToo), now)).toBeNull();
});

const minute = fc.integer({ min: 0, max: 24 * 60 });
const time = (value: number) =>
  `${String(Math.floor(value / 60)).padStart(2, "0")}:${String(value % 60).padStart(2, "0")}`;
const window = fc
  .tuple(minute, minute)
  .filter(([from, to]) => from !== to)
  .map(([a, b]) => ({ from: time(Math.min(a, b)), to: time(Math.max(a, b)) }));
const anyHours: fc.Arbitrary<BusinessHours> = fc.record({
  // With whole, half and quarter hours of offset, and with clocks put back over midnight (Havana, Beirut).
  timezone: fc.constantFrom(
    ..."UTC Europe/Berlin America/New_York America/Havana Asia/Beirut Asia/Kathmandu Australia/Lord_Howe".split(" "),
    ..."Pacific/Chatham America/St_Johns Africa/Casablanca".split(" "),
  ),
  weekly: fc.dictionary(fc.constantFrom(...weekdays), fc.array(window, { maxLength: 3 }), { maxKeys: 7 }),
  closedDates: fc.subarray(["2026-03-08", "2026-03-29", "2026-10-25", "2026-11-01"]),
});
/** Around the nights in which clocks are moved. */
const anyTime = fc
  .tuple(
    fc.constantFrom(
      "2026-03-08T06:00Z",
      "2026-03-29T00:00Z",
      "2026-04-04T15:00Z",
      "2026-10-25T00:00Z",
      "2026-11-01T05:00Z",
    ),
    fc.integer({ min: -36 * 60, max: 24 * 60 }),
  )
  .map(([near, minutes]) => at(near) + minutes * minuteMs);

test("the next opening is open, and every minute before it is closed", () => {
  fc.assert(
    fc.property(anyHours, anyTime, (hours, now) => {
      const opening = nextOpening(hours, now);
      if (opening !== null) expect(isOpenAt(hours, opening)).toBe(true);
      const end = Math.min(opening ?? Number.POSITIVE_INFINITY, now + 36 * 60 * minuteMs);
      for (let moment = now; moment < end; moment += minuteMs) {
        if (isOpenAt(hours, moment)) throw new Error(`open at ${new Date(moment).toISOString()}`);
      }
    }),
    { numRuns: 100 },
  );
}, 30_000);

test("a request's time counts from when somebody is there; without an opening from now", () => {
  const settings = { ...defaultHandoffSettings, requestExpiryMinutes: 10 };
  const now = at("2026-11-20T20:00:00Z");
  expect(planRequest(settings, now)).toEqual({ expiresAt: now + 10 * minuteMs, isAway: false });
  const businessHours = hoursOf("UTC", "09:00", "18:00");
  const expiresAt = at("2026-11-21T09:10:00Z");
  expect(planRequest({ ...settings, businessHours }, now)).toEqual({ expiresAt, isAway: true });
  const never = { ...businessHours, weekly: {} };
  expect(planRequest({ ...settings, businessHours: never }, now)).toEqual({
    expiresAt: now + 10 * minuteMs,
    isAway: true,
  });
});

test("hours that no clock shows are named", () => {
  expect(hoursIssue(hoursOf("Europe/Berlin", "09:00", "24:00"))).toBeNull();
  expect(hoursIssue(hoursOf("Mars/Olympus", "09:00", "18:00"))?.path.at(-1)).toBe("timezone");
  expect(hoursIssue(hoursOf("+03:00", "09:00", "18:00"))?.path.at(-1)).toBe("timezone");
  expect(hoursIssue(hoursOf("UTC", "18:00", "09:00"))?.path).toEqual(["body", "business_hours", "weekly", "mon", 0]);
});
