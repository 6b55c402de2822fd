const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** Formats a size in bytes for a locale: `1.2 MB`. */
export function formatSize(bytes: number, locale: string): string {
  let at = 0;
  while (Math.round(bytes / 1000 ** at) >= 1000 && at < units.length - 1) at += 1;
  const unitDisplay = at === 0 ? "long" : "short";
  const format = { unit: units[at] as string, unitDisplay, maximumFractionDigits: at < 2 ? 0 : 1 } as const;
  return new Intl.NumberFormat(locale, { style: "unit", ...format }).format(bytes / 1000 ** at);
}
