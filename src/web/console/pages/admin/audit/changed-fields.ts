export interface ChangedField {
  name: string;
  before: string;
  after: string;
}

/** The fields that differ between the values before and after an act, written as JSON; empty where there is no value. */
export function changedFields(before: unknown, after: unknown): ChangedField[] {
  const [old, next] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(next)])]
    .map((name) => ({ name, before: written(old[name]), after: written(next[name]) }))
    .filter((field) => field.before !== field.after);
}

function fieldsOf(value: unknown): Record<string, unknown> {
  if (value === null || value === undefined) return {};
  return typeof value === "object" && !Array.isArray(value) ? (value as Record<string, unknown>) : { "": value };
}

function written(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
