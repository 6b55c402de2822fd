import { compile } from "json-schema-to-typescript";
import type { Schema } from "./schema.ts";

const root = "Everything";

/** Prints schemas that refer to one another as `#/components/schemas/…`, each under its name. */
export async function printSchemas(schemas: Record<string, Schema>): Promise<string> {
  // The printer reaches a type only from a root, which is no type of the API.
  const properties = Object.fromEntries(
    Object.keys(schemas).map((name) => [name, { $ref: `#/components/schemas/${name}` }]),
  );
  // A union has no name of its own but its title.
  const titled = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, { ...schema, title: name }]),
  );
  const whole = { type: "object", additionalProperties: false, properties, components: { schemas: titled } };
  const written = await compile(whole as Schema, root, {
    additionalProperties: false,
    bannerComment: "",
    unreachableDefinitions: false,
    maxItems: -1,
    format: false,
    strictIndexSignatures: false,
  });
  const start = written.indexOf(`export interface ${root} {`);
  const end = written.indexOf("\n}", start) + 2;
  return indent(written.slice(0, start) + written.slice(end));
}

/** The printer does not indent. */
function indent(text: string): string {
  let depth = 0;
  const lines = text
    .trim()
    .split("\n")
    .map((line) => {
      const content = line.trim();
      if (/^\s*(\/?\*)/.test(line))
        return "  ".repeat(Math.max(0, depth)) + (content.startsWith("*") ? ` ${content}` : content);
      const closing = /^[)}\]]+/.exec(content)?.[0].length ?? 0;
      const indented = "  ".repeat(Math.max(0, depth - (closing > 0 ? 1 : 0))) + content;
      if (/[{[(]$/.test(content)) depth += closing > 0 ? 0 : 1;
      else if (closing > 0) depth--;
      return content === "" ? "" : indented;
    });
  return lines
    .join("\n")
    .replace(/\n(export )/g, "\n\n$1")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/\*\/\n\n/g, "*/\n");
}
