import { DomainError } from "../../errors.ts";
import { instantOf } from "./instant-of.ts";
import { openClock } from "./open-clock.ts";
import type { Day, Period } from "./types.ts";

/** The supported periods, in days; the documents name none. The longest one limits the cost of a query. */
export const periodDays = { day: 1, week: 7, month: 30, quarter: 90, "24h": 1, "7d": 7, "30d": 30, "90d": 90 } as const;
export type PeriodName = keyof typeof periodDays;

const dayMs = 24 * 60 * 60_000;

/**
 * The days that end with `date` (default: today) in the calendar of a time zone, which has days of 23 and 25 hours.
 * Throws `validation_failed` for an unknown zone or an invalid date.
 */
export function periodOf(
  input: { period: PeriodName; date?: string | undefined; timezone: string },
  now: number,
): Period {
  const { timezone } = input;
  const clock = openClock(timezone, "timezone");
  const last = input.date === undefined ? clock.at(now) : readDate(input.date);
  const count = periodDays[input.period];
  const midnight = Math.floor(last / dayMs) * dayMs;
  const days = Array.from({ length: count }, (_, at): Day => {
    const wall = midnight - (count - 1 - at) * dayMs;
    return {
      date: new Date(wall).toISOString().slice(0, 10),
      startsAt: instantOf(clock, wall),
      endsAt: instantOf(clock, wall + dayMs),
    };
  });
  return { timezone, days };
}

function readDate(text: string): number {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text) throw invalid("date", "must be a date");
  return at;
}

function invalid(field: string, issue: string): DomainError {
  return new DomainError("validation_failed", `The ${field} ${issue}.`, {
    issues: [{ path: ["query", field], issue, kind: "invalid" }],
  });
}
