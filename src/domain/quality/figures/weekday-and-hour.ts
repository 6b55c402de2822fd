import type { WallTime } from "../../conversations/handoff/wall-clock.ts";

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

/** The weekday (1: Monday, 7: Sunday) and the hour (0 to 23) of a wall-clock time. */
export function weekdayAndHour(wall: WallTime): { weekday: number; hour: number } {
  const day = Math.floor(wall / dayMs);
  // 1 January 1970 was a Thursday.
  return { weekday: ((day + 3) % 7) + 1, hour: Math.floor((wall - day * dayMs) / hourMs) };
}
