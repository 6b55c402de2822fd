import { isSameDay } from "../../../../chat/days/format-day.ts";
import { formatOf } from "../../../../chat/days/format-of.ts";

/** A time for a narrow place: the time of day for today, else the date. */
export function shortTime(iso: string, now: number, locale: string): string {
  const options: Intl.DateTimeFormatOptions = isSameDay(iso, new Date(now).toISOString())
    ? { timeStyle: "short" }
    : { day: "numeric", month: "short" };
  return formatOf(locale, options).format(new Date(iso));
}
