/** A date with its time, for who wants to know exactly. */
export function timeText(language: string, time: string | number): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(time));
}
