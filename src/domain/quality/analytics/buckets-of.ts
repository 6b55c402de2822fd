import type { WallClock } from "../../conversations/handoff/wall-clock.ts";
import { DomainError } from "../../errors.ts";
import { quarterMs } from "./count.ts";
import { instantOf } from "./instant-of.ts";
import { openClock } from "./open-clock.ts";

export const granularities = ["hour", "day", "week", "month"] as const;
export type Granularity = (typeof granularities)[number];

/** The longest range of a chart, and the most buckets: a month of hours, whose clocks may change. */
export const maxRangeDays = 366;
export const maxBuckets = 750;

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

/** Since then the clocks of all zones have been a multiple of a quarter of an hour apart. */
const earliest = Date.UTC(2000, 0);
const latest = Date.UTC(2100, 0);

/** Days of a chart without `from`. */
const defaultDays = 30;

export interface RangeInput {
  /** An instant, milliseconds, or a date of the zone's calendar, `YYYY-MM-DD`. `to` is not included; a date in `to` is. */
  from?: number | string | undefined;
  to?: number | string | undefined;
  /** An IANA name; default: UTC. */
  timeZone?: string | undefined;
  granularity?: Granularity | undefined;
}

/** From `start` to `end`, which is not included: instants, milliseconds. */
export interface Bucket {
  start: number;
  end: number;
}

export interface Range extends Bucket {
  timeZone: string;
  granularity: Granularity;
  /** In order, without gaps. The first and the last one may be a part of an hour, day, week or month. */
  buckets: Bucket[];
}

/**
 * The range of a chart and its buckets on the calendar of a time zone, where a day may have 23 or 25 hours and a week begins on
 * Monday. Default: the last thirty days including today, by day. Both ends are rounded down to a quarter of an hour, because
 * figures are kept by quarter. Throws `validation_failed`.
 */
export function bucketsOf(input: RangeInput, now: number): Range {
  const { timeZone = "UTC", granularity = "day" } = input;
  const clock = openClock(timeZone, "timeZone");
  const end = roundDown(input.to === undefined ? startOfNext(clock, "day", now) : readEnd(clock, input.to));
  const days = granularity === "hour" ? 1 : defaultDays;
  const start = roundDown(
    input.from === undefined
      ? instantOf(clock, midnight(clock.at(end - 1)) - (days - 1) * dayMs)
      : readTime(clock, input.from, "from"),
  );
  if (start < earliest || start > latest) throw invalid("from", "must be between the years 2000 and 2100");
  if (start >= end) throw invalid("from", "must be before to");
  if (end - start > (maxRangeDays + 1) * dayMs) throw invalid("from", `must be at most ${maxRangeDays} days before to`);
  const buckets: Bucket[] = [];
  for (let at = start; at < end; ) {
    const next = Math.min(end, roundDown(startOfNext(clock, granularity, at)));
    buckets.push({ start: at, end: next });
    if (buckets.length > maxBuckets) {
      throw invalid("granularity", `gives more than ${maxBuckets} values for this range`);
    }
    at = next;
  }
  return { start, end, timeZone, granularity, buckets };
}

/** The first instant after `instant` at which a new hour, day, week or month begins. */
function startOfNext(clock: WallClock, granularity: Granularity, instant: number): number {
  const wall = clock.at(instant);
  if (granularity === "hour") return nextHour(clock, instant, wall);
  const day = midnight(wall);
  const date = new Date(day);
  const following = {
    day: day + dayMs,
    // Days since Monday: 1 January 1970 was a Thursday.
    week: day + (7 - ((day / dayMs + 3) % 7)) * dayMs,
    month: Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1),
  };
  return instantOf(clock, following[granularity]);
}

/** Hours are counted by the clock, so that the hour that is repeated in autumn is there twice. */
function nextHour(clock: WallClock, instant: number, wall: number): number {
  const next = instant + hourMs - (wall % hourMs);
  // Where clocks change by half an hour.
  const off = clock.at(next) % hourMs;
  return off === 0 ? next : next + hourMs - off;
}

function midnight(wall: number): number {
  return Math.floor(wall / dayMs) * dayMs;
}

function roundDown(instant: number): number {
  return Math.floor(instant / quarterMs) * quarterMs;
}

function readEnd(clock: WallClock, to: number | string): number {
  return typeof to === "number" ? to : instantOf(clock, readDate(to, "to") + dayMs);
}

function readTime(clock: WallClock, time: number | string, field: string): number {
  return typeof time === "number" ? time : instantOf(clock, readDate(time, field));
}

function readDate(text: string, field: string): number {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text) throw invalid(field, "must be a date");
  return at;
}

function invalid(field: string, issue: string): DomainError {
  return new DomainError("validation_failed", `The parameter ${field} ${issue}.`, {
    issues: [{ path: ["query", field], issue, kind: "invalid" }],
  });
}
