import type { WallClock } from "../../conversations/handoff/wall-clock.ts";
import type { Bucket } from "../analytics/buckets-of.ts";
import { quarterMs } from "../analytics/count.ts";
import { fastClock } from "./fast-clock.ts";
import { weekdayAndHour } from "./weekday-and-hour.ts";

/** The parts of a range with a weekday (1: Monday) and an hour of a clock, in order; the whole range without either. */
export function partsOf(
  range: Bucket,
  clock: WallClock,
  { weekday, hour }: { weekday?: number | undefined; hour?: number | undefined },
): Bucket[] {
  if (weekday === undefined && hour === undefined) return [{ start: range.start, end: range.end }];
  const at = fastClock(clock);
  const parts: Bucket[] = [];
  for (let start = range.start; start < range.end; start += quarterMs) {
    const place = weekdayAndHour(at(start));
    if (place.weekday !== (weekday ?? place.weekday) || place.hour !== (hour ?? place.hour)) continue;
    const last = parts.at(-1);
    if (last?.end === start) last.end = start + quarterMs;
    else parts.push({ start, end: start + quarterMs });
  }
  return parts;
}
