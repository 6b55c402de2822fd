const made = new Map<string, Intl.DateTimeFormat>();

/** A date format for a locale. Creating one is slow and the log renders often, so each is created once. */
export function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, options);
  made.set(key, format);
  return format;
}
