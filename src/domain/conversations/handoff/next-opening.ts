import { dayMs, isOpenAt, windowsOn } from "./is-open-at.ts";
import { minuteOf } from "./minute-of.ts";
import type { BusinessHours } from "./settings.ts";
import { type WallClock, type WallTime, wallClock } from "./wall-clock.ts";

/** The search for the next opening ends here. */
const horizonDays = 60;

/** A date that begins so long after a moment has none before it, in any zone and with any change of the clock. */
const datesApartMs = 3 * dayMs;

/**
 * The next time from `now` on at which the account is open: `now` itself when it is open, null when there is none
 * within 60 days. When clocks are put forward over an opening, it opens at the change; when they are put back, an
 * opening that occurs twice counts both times.
 */
export function nextOpening(hours: BusinessHours | null, now: number): number | null {
  if (hours === null || isOpenAt(hours, now)) return now;
  const clock = wallClock(hours.timezone);
  const today = Math.floor(clock.at(now) / dayMs) * dayMs;
  let first = Number.POSITIVE_INFINITY;
  // Starts with yesterday: when clocks are put back over midnight, that date occurs again.
  for (let date = today - dayMs; date <= Math.min(today + horizonDays * dayMs, first + datesApartMs); date += dayMs) {
    const openings = windowsOn(hours, date)
      .flatMap(({ from }) => momentsOf(clock, date + minuteOf(from) * 60_000))
      .filter((moment) => moment >= now && moment <= now + horizonDays * dayMs && isOpenAt(hours, moment));
    first = Math.min(first, ...openings);
  }
  return first === Number.POSITIVE_INFINITY ? null : first;
}

/**
 * The times at which a wall clock shows a time, or skips it. No zone is a day away from UTC, and none changes its
 * clocks twice in two days.
 */
function momentsOf(clock: WallClock, shown: WallTime): number[] {
  const [dayBefore, dayAfter] = [shown - dayMs, shown + dayMs];
  const [before, after] = [clock.offset(dayBefore), clock.offset(dayAfter)];
  if (before === after) return [shown - after];
  return [shown - before, shown - after, clock.transition(dayBefore, dayAfter)];
}
