import type { JsonSchema } from "./types.ts";

/** Whether a schema marks its value as a secret: `writeOnly: true` or `format: "password"`. */
export function isSecret(schema: unknown): boolean {
  const { writeOnly, format } = (schema ?? {}) as JsonSchema;
  return writeOnly === true || format === "password";
}

/** The properties of a configuration that are secrets, as paths from its root: a secret is a text in an object, not in a list. */
export function secretPaths(schema: JsonSchema, path: string[] = []): string[][] {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
  return properties.flatMap(([name, property]) =>
    isSecret(property) ? [[...path, name]] : secretPaths(property, [...path, name]),
  );
}
