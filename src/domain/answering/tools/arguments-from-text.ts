import type { JsonSchema } from "../../assistants/plugins/types.ts";

/** Parameters that take what a visitor wrote, whatever it is. */
const textParameters = new Set(["query", "text", "question", "message", "q", "input"]);

/**
 * The arguments of a tool that is called without a model: none when it requires none, or the whole text for the only required
 * parameter when that is a plain text by name and type. null when they cannot be taken from the text safely.
 */
export function argumentsFromText(schema: JsonSchema, text: string): Record<string, unknown> | null {
  const properties = (schema.properties ?? {}) as Record<string, JsonSchema>;
  const required = (schema.required ?? []) as string[];
  const named = required.length > 0 ? required : Object.keys(properties).filter((name) => textParameters.has(name));
  if (required.length === 0 && named.length !== 1) return {};
  const [name = ""] = named;
  const { type, enum: choices, format, pattern, maxLength } = properties[name] ?? {};
  const isPlain = type === "string" && choices === undefined && format === undefined && pattern === undefined;
  const fits = text.length <= Math.min(2_000, typeof maxLength === "number" ? maxLength : Number.POSITIVE_INFINITY);
  if (named.length === 1 && textParameters.has(name) && isPlain && fits) return { [name]: text };
  return required.length === 0 ? {} : null;
}
