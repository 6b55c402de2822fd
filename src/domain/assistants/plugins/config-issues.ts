import type { SchemaIssue } from "./ports.ts";
import { maxHeaderLength } from "./rules.ts";
import { isSecret } from "./secret-paths.ts";
import type { JsonSchema } from "./types.ts";

/**
 * The issues of a plugin's schema that only a configuration has: a secret that is not a text of its own property would be stored
 * and shown like any other value, and a setting that is required but is no property could never be given.
 */
export function configSchemaIssues(schema: JsonSchema): SchemaIssue[] {
  const issues: SchemaIssue[] = [];
  const visit = (value: unknown, path: (string | number)[], isProperty: boolean) => {
    if (typeof value !== "object" || value === null) return;
    if (isSecret(value) && !(isProperty && (value as JsonSchema).type === "string"))
      issues.push({
        path,
        issue: 'A secret must be a property of type "string", not in a list, a choice or a definition.',
      });
    const { properties, required } = value as JsonSchema;
    if (isProperty && Array.isArray(required)) {
      const missing = required.find((name) => !Object.hasOwn(properties ?? {}, name));
      if (missing !== undefined)
        issues.push({ path: [...path, "required"], issue: `There is no setting ${missing}, so nobody could give it.` });
    }
    for (const [keyword, inner] of Object.entries(value)) {
      if (keyword === "properties" && isProperty) {
        for (const [name, property] of Object.entries(inner as object)) visit(property, [...path, keyword, name], true);
      } else if (keyword !== "const" && keyword !== "default" && keyword !== "enum" && keyword !== "examples")
        visit(inner, [...path, keyword], false);
    }
  };
  visit(schema, [], true);
  return issues;
}

/**
 * What a schema does not check in a configuration and matters: a field that is not one of its properties would be stored without
 * anybody knowing whether it is a secret, and control characters cannot be sent in a header.
 */
export function configIssues(schema: JsonSchema, config: Record<string, unknown>, path: string[] = []): SchemaIssue[] {
  const properties = (schema.properties ?? {}) as Record<string, JsonSchema>;
  return Object.entries(config).flatMap(([name, value]): SchemaIssue[] => {
    const place = [...path, name];
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (property === undefined) return [{ path: place, issue: "This plugin has no such setting." }];
    if (typeof value === "string" && /[\p{Cc}\p{Surrogate}]/u.test(value))
      return [{ path: place, issue: "Control characters and line breaks are not allowed here." }];
    if (typeof value === "string" && isSecret(property) && value.length > maxHeaderLength)
      return [{ path: place, issue: `A secret may have at most ${maxHeaderLength} characters.` }];
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject && property.properties ? configIssues(property, value as Record<string, unknown>, place) : [];
  });
}
