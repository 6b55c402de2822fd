/** A value of a setting: any JSON. */
export type SettingValue = string | number | boolean | null | SettingValue[] | { [name: string]: SettingValue };

/** How a value is written in its field: a text as it is, anything else as JSON. */
export function writeSettingValue(value: unknown): string {
  return typeof value === "string" ? value : value === null || value === undefined ? "" : JSON.stringify(value);
}

/**
 * The value that is written in a field. `like` is the value before: a text stays a text, even one of digits. Undefined when it
 * is no JSON where it should be: where the value was a list or an object, or begins as one.
 */
export function readSettingValue(written: string, like: unknown): SettingValue | undefined {
  if (typeof like === "string") return written;
  const isData = (typeof like === "object" && like !== null) || /^\s*[[{]/.test(written);
  try {
    return JSON.parse(written) as SettingValue;
  } catch {
    return isData ? undefined : written;
  }
}
