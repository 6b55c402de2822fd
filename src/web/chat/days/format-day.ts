import type { Texts } from "../texts/en.ts";
import { formatOf } from "./format-of.ts";

const dayMs = 86_400_000;

/**
 * Formats the day of a time (ISO 8601) in the visitor's time zone, relative to `now`, milliseconds: today, yesterday or
 * a date.
 */
export function formatDay(at: string, now: number, texts: Pick<Texts, "locale" | "today" | "yesterday">): string {
  const [day, today] = [new Date(at), new Date(now)];
  // At a change of daylight saving time a day has 23 or 25 hours.
  const apart = Math.round((startOf(today) - startOf(day)) / dayMs);
  if (apart === 0) return texts.today;
  if (apart === 1) return texts.yesterday;
  const year = day.getFullYear() === today.getFullYear() ? {} : ({ year: "numeric" } as const);
  return formatOf(texts.locale, { day: "numeric", month: "long", ...year }).format(day);
}

/** Whether two times (ISO 8601) are on the same day in the visitor's time zone. */
export function isSameDay(one: string, other: string): boolean {
  return startOf(new Date(one)) === startOf(new Date(other));
}

function startOf(day: Date): number {
  return new Date(day).setHours(0, 0, 0, 0);
}
