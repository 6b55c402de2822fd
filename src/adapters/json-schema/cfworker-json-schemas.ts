import { Validator } from "@cfworker/json-schema";
import type { JsonSchemas } from "../../domain/assistants/plugins/ports.ts";

const maxIssues = 20;
/** The issues of these keywords only repeat that a schema inside has issues. */
const outer = new Set([
  "properties",
  "items",
  "prefixItems",
  "allOf",
  "$ref",
  "additionalProperties",
  "if",
  "contains",
]);

/**
 * `JsonSchemas` by `@cfworker/json-schema`, which interprets a schema: a Worker cannot make code at run time, as Ajv does. It
 * ignores unknown formats, which `readSchema` therefore refuses, and accepts 19.99 as a multiple of 0.01, as a price should be.
 */
export const cfworkerJsonSchemas: JsonSchemas = {
  async check(schema, value) {
    const { valid, errors } = new Validator(schema, "2020-12", false).validate(value);
    if (valid) return [];
    const inner = errors.filter(({ keyword }) => !outer.has(keyword));
    return (inner.length === 0 ? errors : inner).slice(0, maxIssues).map(({ instanceLocation, keyword, error }) => ({
      path: pathOf(instanceLocation),
      issue: keyword === "false" ? "This field is not known." : error.slice(0, 300),
    }));
  },
};

/** The path of a JSON pointer in the form of a URI fragment: `#/a/0`. */
function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d{1,6}$/.test(part) ? Number(part) : part));
}
