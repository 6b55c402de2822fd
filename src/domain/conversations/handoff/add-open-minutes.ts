import { dayMs, isOpenAt, windowsOn } from "./is-open-at.ts";
import { minuteOf } from "./minute-of.ts";
import { nextOpening } from "./next-opening.ts";
import type { BusinessHours } from "./settings.ts";
import { wallClock } from "./wall-clock.ts";

const minuteMs = 60_000;

/** Openings that are looked at: a target of a year has no more. */
const maxOpenings = 2_000;

/**
 * The time at which an account has been open for some minutes since a time (milliseconds); null when it does not open so long. Without
 * business hours it is always open. Steps over changes of the clock by at most an hour are counted as the wall clock shows them.
 */
export function addOpenMinutes(hours: BusinessHours | null, from: number, minutes: number): number | null {
  if (hours === null) return from + minutes * minuteMs;
  let left = minutes * minuteMs;
  let at = from;
  for (let opening = 0; opening < maxOpenings; opening++) {
    const open = nextOpening(hours, at);
    if (open === null) return null;
    const close = closingAfter(hours, open);
    if (open + left <= close) return open + left;
    left -= close - open;
    at = close;
  }
  return null;
}

/** When the window ends that is open at a time. */
function closingAfter(hours: BusinessHours, open: number): number {
  const clock = wallClock(hours.timezone);
  const shown = clock.at(open);
  const day = Math.floor(shown / dayMs) * dayMs;
  const minute = Math.floor((shown % dayMs) / minuteMs);
  const ends = windowsOn(hours, shown)
    .filter(({ from, to }) => minuteOf(from) <= minute && minute < minuteOf(to))
    .map(({ to }) => minuteOf(to) * minuteMs);
  const end = day + Math.max(...ends);
  // The offset may change within the window.
  const guess = end - clock.offset(open);
  const close = end - clock.offset(guess);
  return close > open && !isOpenAt(hours, close - 1) ? guess : close;
}
