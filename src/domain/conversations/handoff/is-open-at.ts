import { minuteOf } from "./minute-of.ts";
import { type BusinessHours, type OpenWindow, weekdays } from "./settings.ts";
import { type WallTime, wallClock } from "./wall-clock.ts";

/** Whether an account is open at a time (milliseconds), in its time zone. */
export function isOpenAt(hours: BusinessHours | null, now: number): boolean {
  if (hours === null) return true;
  const shown = wallClock(hours.timezone).at(now);
  const minute = Math.floor((shown % dayMs) / 60_000);
  return windowsOn(hours, shown).some(({ from, to }) => minuteOf(from) <= minute && minute < minuteOf(to));
}

export const dayMs = 24 * 60 * 60 * 1000;

/** The windows of the date that a wall clock shows. */
export function windowsOn(hours: BusinessHours, shown: WallTime): OpenWindow[] {
  const date = new Date(shown);
  if (hours.closedDates.includes(date.toISOString().slice(0, 10))) return [];
  const weekday = weekdays[(date.getUTCDay() + 6) % 7];
  return weekday === undefined ? [] : (hours.weekly[weekday] ?? []);
}
