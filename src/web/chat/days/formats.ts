const made = new Map<string, Intl.DateTimeFormat>();

/** A format of dates in a locale. Making one takes long, and a log is drawn often: each is made once. */
export function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, options);
  made.set(key, format);
  return format;
}
