import { nameOfKey } from "./name-of-key.ts";
import type { Json } from "./parse-json.ts";

/** A scalar as text; empty for null and empty values. */
export function scalarText(value: Json): string {
  return value === null || typeof value === "object" ? "" : String(value);
}

export function isRecord(value: Json): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Values nested deeper than this become one line, because paths would repeat the same keys. */
const MAX_PATH_DEPTH = 3;

/**
 * The fields of a record with their key paths; nested lists become one line. The depth of the file limits the
 * recursion.
 */
export function flattenRecord(record: { [key: string]: Json }, depth = 1): [path: string, value: string][] {
  return Object.entries(record).flatMap(([key, value]): [string, string][] => {
    const name = nameOfKey(key);
    if (!isRecord(value) || depth === MAX_PATH_DEPTH) return [[name, inlineText(value)]];
    return flattenRecord(value, depth + 1).map(([inner, text]) => [`${name}.${inner}`, text]);
  });
}

function listText(list: Json[]): string {
  const isFlat = list.every((value) => typeof value !== "object");
  return list
    .map(inlineText)
    .filter((text) => text !== "")
    .join(isFlat ? ", " : "; ");
}

function inlineText(value: Json): string {
  if (Array.isArray(value)) return listText(value);
  if (!isRecord(value)) return scalarText(value);
  return Object.entries(value)
    .map(([key, inner]) => [nameOfKey(key), inlineText(inner)])
    .filter(([, text]) => text !== "")
    .map(([name, text]) => `${name}: ${text}`)
    .join(", ");
}
