/** The moments of an opening in the account's time zone, in the user's language: "19:40" and "Monday 09:00". */
export function wordsOf(
  { now, opensAt }: { now: string; opensAt: string | null },
  timezone: string,
  language: string,
): { time: string; opens: string | null } {
  const time = new Intl.DateTimeFormat(language, { timeZone: timezone, timeStyle: "short" });
  const day = new Intl.DateTimeFormat(language, { timeZone: timezone, weekday: "long" });
  const date = new Intl.DateTimeFormat(language, { timeZone: timezone, dateStyle: "long" });
  const dateOf = (at: Date) => date.format(at);
  const at = new Date(now);
  if (opensAt === null) return { time: time.format(at), opens: null };
  const opening = new Date(opensAt);
  const weekMs = 6 * 24 * 60 * 60_000;
  const isToday = dateOf(at) === dateOf(opening);
  const isFar = opening.getTime() - at.getTime() > weekMs;
  const when = isToday ? "" : `${(isFar ? date : day).format(opening)} `;
  return { time: time.format(at), opens: `${when}${time.format(opening)}` };
}

/** The city of a time zone, as people say it: `Europe/Berlin` is Berlin. */
export function cityOf(timezone: string): string {
  return (timezone.split("/").at(-1) ?? timezone).replaceAll("_", " ");
}
