const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

/** How long ago a moment (ISO 8601) was at `now` (milliseconds), in words: "2 minutes ago". */
export function formatAgo(at: string, now: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const past = Math.max(0, now - Date.parse(at));
  const [unit, size] = units.find(([, ms]) => past >= ms) ?? ["second", 1_000];
  return format.format(-Math.floor(past / size), unit);
}
