/**
 * Whether a value has the shape of an example: the same JSON types, every field of its objects, and for each entry of its lists one
 * that fits. Null fits everything: a field may be empty.
 */
export function fits(example: unknown, value: unknown): boolean {
  if (example === null || value === null) return true;
  if (Array.isArray(example)) {
    return Array.isArray(value) && example.every((entry) => value.some((other) => fits(entry, other)));
  }
  if (typeof example !== "object") return typeof example === typeof value;
  if (typeof value !== "object" || Array.isArray(value)) return false;
  const fields = value as Record<string, unknown>;
  return Object.entries(example).every(([name, inner]) => name in fields && fits(inner, fields[name]));
}
