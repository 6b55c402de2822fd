/** The usual times to put something off to, in the user's time zone. */
export function snoozeTimes(now: Date): { name: "hour" | "evening" | "tomorrow" | "week"; at: Date }[] {
  const at = (days: number, hour: number) => {
    const day = new Date(now);
    day.setDate(day.getDate() + days);
    day.setHours(hour, 0, 0, 0);
    return day;
  };
  // Monday is the first day: on a Monday it is the next one.
  const toMonday = (8 - now.getDay()) % 7 || 7;
  return [
    { name: "hour", at: new Date(now.getTime() + 60 * 60_000) },
    ...(now.getHours() < 17 ? [{ name: "evening" as const, at: at(0, 18) }] : []),
    { name: "tomorrow", at: at(1, 9) },
    { name: "week", at: at(toMonday, 9) },
  ];
}

/** A time as a field of type `datetime-local` has it. */
export function localInput(time: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day}T${two(time.getHours())}:${two(time.getMinutes())}`;
}
