import type { Shape } from "./row.ts";

/** Where a value is not of a shape, in words; nothing when it fits. */
export function misfits(value: unknown, shape: Shape, place = "answer"): string[] {
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return [`${place} is no list`];
    return value.flatMap((item, at) => misfits(item, shape[0], `${place}[${at}]`));
  }
  if (typeof shape === "object") {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [`${place} is no object`];
    return Object.entries(shape).flatMap(([field, inner]) =>
      field in value
        ? misfits((value as Record<string, unknown>)[field], inner, `${place}.${field}`)
        : [`${place}.${field} is missing`],
    );
  }
  const word = shape.replace("?", "");
  if (value === null && shape.endsWith("?")) return [];
  return fits(value, word) ? [] : [`${place} is ${JSON.stringify(value)}, not ${shape}`];
}

function fits(value: unknown, word: string): boolean {
  if (word === "any") return true;
  if (word === "integer") return Number.isSafeInteger(value);
  if (word === "time") return typeof value === "string" && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
  if (word === "array") return Array.isArray(value);
  if (word === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === word;
}
