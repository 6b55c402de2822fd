import { readSettings } from "../../conversations/handoff/read-settings.ts";
import type { Deps } from "../../deps.ts";
import { type Bucket, bucketsOf, type Range } from "../analytics/buckets-of.ts";
import { openClock } from "../analytics/open-clock.ts";
import { partsOf } from "./parts-of.ts";
import type { FigureFilter } from "./types.ts";

/**
 * The range of figures, and its parts with the filter's weekday and hour. Without a zone it is the one of the account's business
 * hours, or else UTC. Throws `validation_failed`.
 */
export async function resolveRange(
  ctx: Pick<Deps, "db" | "clock">,
  filter: FigureFilter,
): Promise<{ range: Range; parts: Bucket[] }> {
  const timeZone = filter.timeZone ?? (await readSettings(ctx, filter.accountId)).businessHours?.timezone ?? "UTC";
  const clock = openClock(timeZone, "time_zone");
  const range = bucketsOf({ ...filter, timeZone }, ctx.clock());
  return { range, parts: partsOf(range, clock, filter) };
}
