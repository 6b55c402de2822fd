import { Validator } from "@cfworker/json-schema";
import type { ConfigField, JsonSchema } from "./config-fields.ts";
import type { Config } from "./config-values.ts";

/** Why a setting cannot be stored. `limit` is the value of the schema's keyword, where it has one. */
export interface ConfigProblem {
  /** null: the configuration as a whole. */
  field: string | null;
  /** A keyword of JSON Schema, or `unreadable`. */
  keyword: string;
  limit: unknown;
  /** In English, by the validator. */
  detail: string;
}

/** These only say that there is something wrong inside. */
const outer = new Set([
  "properties",
  "items",
  "prefixItems",
  "allOf",
  "additionalProperties",
  "if",
  "contains",
  "$ref",
]);

/**
 * What a plugin's schema refuses of a configuration. `kept` has the secrets that are stored and not sent again, which are not
 * checked here; null in place of a value removes it.
 */
export function configProblems(
  schema: JsonSchema,
  fields: readonly ConfigField[],
  given: { config: Config; unreadable: readonly string[]; kept: readonly string[] },
): ConfigProblem[] {
  const { unreadable, kept } = given;
  const config = Object.fromEntries(Object.entries(given.config).filter(([, value]) => value !== null));
  const required = (Array.isArray(schema["required"]) ? (schema["required"] as string[]) : []).filter(
    (name) => !kept.includes(name) && !unreadable.includes(name),
  );
  const missing = required.filter((name) => !Object.hasOwn(config, name));
  const found: ConfigProblem[] = [
    ...unreadable.map((field) => ({ field, keyword: "unreadable", limit: null, detail: "" })),
    ...missing.map((field) => ({ field, keyword: "required", limit: null, detail: "" })),
  ];
  const { errors } = new Validator({ ...schema, required: [] }, "2020-12", false).validate(config);
  const inner = errors.filter(({ keyword }) => !outer.has(keyword));
  for (const { instanceLocation, keyword, error } of inner.length === 0 ? errors : inner) {
    const name = decodeName(instanceLocation.split("/")[1]);
    const field = fields.find((each) => each.name === name);
    if (found.some((each) => each.field === (field?.name ?? null))) continue;
    const isDirect = instanceLocation.split("/").length === 2;
    found.push({
      ...{ field: field?.name ?? null, keyword, detail: error },
      limit: isDirect ? (field?.schema[keyword] ?? null) : null,
    });
  }
  return found;
}

/** A part of a JSON pointer in the form of a URI fragment. */
function decodeName(part: string | undefined): string | undefined {
  return part === undefined ? undefined : decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
}
