const units = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

/** A span of time in its largest unit, rounded down: `5 min`. Under a minute it is one minute. */
export function formatSpan(ms: number, locale: string): string {
  const seconds = Math.max(60, Math.floor(Math.abs(ms) / 1_000));
  const [unit, size] = units.find(([, each]) => seconds >= each) ?? ["minute", 60];
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "short" }).format(
    Math.floor(seconds / size),
  );
}
