import type { WallClock, WallTime } from "../../conversations/handoff/wall-clock.ts";

const dayMs = 24 * 60 * 60_000;

/** The wall clock for many instants: asks for the offset twice a day, and more only on days when it changes. */
export function fastClock(clock: WallClock): (instant: number) => WallTime {
  const offsets = new Map<number, number>();
  const offsetAt = (instant: number) => {
    const known = offsets.get(instant) ?? clock.offset(instant);
    offsets.set(instant, known);
    return known;
  };
  return (instant) => {
    const day = Math.floor(instant / dayMs) * dayMs;
    const offset = offsetAt(day);
    return instant + (offset === offsetAt(day + dayMs) ? offset : clock.offset(instant));
  };
}
