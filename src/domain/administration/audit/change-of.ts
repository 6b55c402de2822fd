import type { AccountChange } from "./types.ts";

/** Fields whose text is kept: names that the account gives to its own things, and words of closed lists. */
const named = new Set([
  ...["name", "title", "shortcut", "state", "status", "visibility", "priority", "channel", "kind", "type", "language"],
  "ai_model",
]);
const maxFields = 50;
const maxText = 200;

/**
 * What of a request is kept in the log: the names of its fields; values only where they are numbers, switches, or names that are no
 * secret and no personal data. null without fields. `hasPerson`: the request is about a person, whose words and names are not kept. Pure.
 */
export function changeOf(body: unknown, hasPerson: boolean): AccountChange | null {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return null;
  const entries = Object.entries(body)
    .filter(([, value]) => value !== undefined)
    .slice(0, maxFields);
  if (entries.length === 0) return null;
  const values = hasPerson ? [] : entries.flatMap(([field, value]) => keptValue(field, value));
  return { fields: entries.map(([field]) => field), values: Object.fromEntries(values) };
}

function keptValue(field: string, value: unknown): [string, string | number | boolean | null][] {
  if (value === null || typeof value === "number" || typeof value === "boolean") return [[field, value]];
  return typeof value === "string" && named.has(field) ? [[field, value.slice(0, maxText).toWellFormed()]] : [];
}
