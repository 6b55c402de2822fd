const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** A number of bytes in words, in units of 1024: `1.2 MB`. */
export function sizeText(language: string, bytes: number): string {
  let [value, at] = [bytes, 0];
  while (value >= 1024 && at < units.length - 1) {
    value /= 1024;
    at += 1;
  }
  return new Intl.NumberFormat(language, {
    ...{ style: "unit", unit: units[at]!, unitDisplay: at === 0 ? "long" : "short" },
    maximumFractionDigits: value < 10 && at > 0 ? 1 : 0,
  } as Intl.NumberFormatOptions).format(value);
}
