import type { Words } from "../words/en.ts";
import { formatOf } from "./formats.ts";

const dayMs = 86_400_000;

/** The day of a time (ISO 8601) where the visitor is, as it is called at `now`, milliseconds. */
export function dayWords(at: string, now: number, words: Pick<Words, "locale" | "today" | "yesterday">): string {
  const [day, today] = [new Date(at), new Date(now)];
  // Clocks that are put forward or back make a day of 23 or 25 hours.
  const apart = Math.round((startOf(today) - startOf(day)) / dayMs);
  if (apart === 0) return words.today;
  if (apart === 1) return words.yesterday;
  const year = day.getFullYear() === today.getFullYear() ? {} : ({ year: "numeric" } as const);
  return formatOf(words.locale, { day: "numeric", month: "long", ...year }).format(day);
}

/** Whether two times (ISO 8601) are of one day where the visitor is. */
export function isSameDay(one: string, other: string): boolean {
  return startOf(new Date(one)) === startOf(new Date(other));
}

function startOf(day: Date): number {
  return new Date(day).setHours(0, 0, 0, 0);
}
