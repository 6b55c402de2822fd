import { dayMs, isOpenAt, windowsOn } from "./is-open-at.ts";
import { minuteOf } from "./minute-of.ts";
import type { BusinessHours } from "./settings.ts";
import { type WallClock, type WallTime, wallClock } from "./wall-clock.ts";

/** Nobody is told to wait for longer. */
const horizonDays = 60;

/**
 * The first moment from `now` on at which somebody is there: `now` itself when it is open, null when there is none within
 * 60 days. Where clocks are put forward over an opening, it opens when they are; where they are put back, an opening that
 * comes twice counts both times.
 */
export function nextOpening(hours: BusinessHours | null, now: number): number | null {
  if (hours === null || isOpenAt(hours, now)) return now;
  const clock = wallClock(hours.timezone);
  const today = Math.floor(clock.at(now) / dayMs) * dayMs;
  // From yesterday: clocks put back over midnight show it again.
  const dates = Array.from({ length: horizonDays + 2 }, (_, index) => today + (index - 1) * dayMs);
  const openings = dates
    .flatMap((date) => windowsOn(hours, date).map(({ from }) => date + minuteOf(from) * 60_000))
    .flatMap((shown) => momentsOf(clock, shown))
    .filter((moment) => moment >= now && moment <= now + horizonDays * dayMs && isOpenAt(hours, moment));
  return openings.length === 0 ? null : Math.min(...openings);
}

/** When a clock shows a time, or jumps over it. No zone is a day from UTC, and none moves its clocks twice in two days. */
function momentsOf(clock: WallClock, shown: WallTime): number[] {
  const [dayBefore, dayAfter] = [shown - dayMs, shown + dayMs];
  const [before, after] = [clock.offset(dayBefore), clock.offset(dayAfter)];
  if (before === after) return [shown - after];
  return [shown - before, shown - after, clock.transition(dayBefore, dayAfter)];
}
