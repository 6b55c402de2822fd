import type { WallClock, WallTime } from "../../conversations/handoff/wall-clock.ts";

const dayMs = 24 * 60 * 60_000;

/** The instant of a wall-clock time; for a skipped time, the instant of the clock change. */
export function instantOf(clock: WallClock, wall: WallTime): number {
  const before = wall - clock.offset(wall - dayMs);
  const after = wall - clock.offset(wall + dayMs);
  if (clock.at(before) === wall) return before;
  if (clock.at(after) === wall) return after;
  return clock.transition(wall - clock.offset(wall - dayMs) - dayMs, wall - clock.offset(wall + dayMs) + dayMs);
}
