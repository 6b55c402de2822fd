import type { FieldIssue } from "../../errors.ts";
import { minuteOf } from "./minute-of.ts";
import { type BusinessHours, weekdays } from "./settings.ts";

/**
 * Finds a problem in business hours of the right shape: an unknown time zone, or a window that ends before it begins.
 */
export function hoursIssue({ timezone, weekly }: BusinessHours): FieldIssue | null {
  if (!isTimeZone(timezone)) return issue(["timezone"], "must be an IANA time zone");
  for (const day of weekdays) {
    const at = (weekly[day] ?? []).findIndex(({ from, to }) => minuteOf(from) >= minuteOf(to));
    if (at !== -1) return issue(["weekly", day, at], "must end after it begins, on the same day");
  }
  return null;
}

/** `Intl` also accepts offsets such as `+03:00`; they have no daylight saving time and are refused. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function issue(path: (string | number)[], words: string): FieldIssue {
  return { path: ["body", "business_hours", ...path], issue: words, kind: "invalid" };
}
