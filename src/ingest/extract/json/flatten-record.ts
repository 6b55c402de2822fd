import { nameOfKey } from "./name-of-key.ts";
import type { Json } from "./parse-json.ts";

/** A scalar as text; what says nothing is empty. */
export function scalarText(value: Json): string {
  return value === null || typeof value === "object" ? "" : String(value);
}

export function isRecord(value: Json): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What is nested deeper in a record is told in one line: paths would repeat the keys above it again and again. */
const DEEPEST_PATH = 3;

/** A record's fields with the path of keys to each; lists within it in one line. Recursion is bounded by the file's depth. */
export function flattenRecord(record: { [key: string]: Json }, depth = 1): [path: string, value: string][] {
  return Object.entries(record).flatMap(([key, value]): [string, string][] => {
    const name = nameOfKey(key);
    if (!isRecord(value) || depth === DEEPEST_PATH) return [[name, inlineText(value)]];
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
