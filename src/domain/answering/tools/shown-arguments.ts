import { maskedSecret } from "../../assistants/plugins/rules.ts";
import { isSecret } from "../../assistants/plugins/secret-paths.ts";
import type { JsonSchema } from "../../assistants/plugins/types.ts";

/** Characters of a text, and of all arguments as JSON, that a trace keeps. */
const maxTextLength = 200;
const maxLength = 1_000;

/** The arguments of a call for its trace: parameters that the schema marks as secret are masked, and long ones shortened. */
export function shownArguments(schema: JsonSchema, given: Record<string, unknown>): Record<string, unknown> {
  const shown = masked(schema, given) as Record<string, unknown>;
  const entries = Object.entries(shown);
  while (entries.length > 0 && JSON.stringify(Object.fromEntries(entries)).length > maxLength) entries.pop();
  return Object.fromEntries(entries);
}

function masked(schema: unknown, value: unknown): unknown {
  if (isSecret(schema)) return maskedSecret;
  if (typeof value === "string") return value.length > maxTextLength ? `${value.slice(0, maxTextLength)}…` : value;
  if (typeof value !== "object" || value === null) return value;
  const { properties = {}, items } = (schema ?? {}) as { properties?: Record<string, unknown>; items?: unknown };
  if (Array.isArray(value)) return value.slice(0, 20).map((each) => masked(items, each));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      masked(Object.hasOwn(properties, name) ? properties[name] : {}, each),
    ]),
  );
}
