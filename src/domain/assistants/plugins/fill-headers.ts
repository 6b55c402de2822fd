import { maxHeaderLength } from "./rules.ts";
import { ToolCallError } from "./tool-call-error.ts";

const placeholder = /\{\{ ?config\.([\w.-]{1,200}) ?\}\}/g;

/** The settings that a header value names: `Bearer {{config.apiKey}}` names `apiKey`, as a path. */
export function placeholdersOf(value: string): string[][] {
  return [...value.matchAll(placeholder)].map((match) => (match[1] ?? "").split("."));
}

/**
 * The headers of a request, with the configuration's values. A header whose setting is absent is left out. Throws `ToolCallError`
 * `not_configured` for a value that cannot be sent in a header.
 */
export function fillHeaders(headers: Record<string, string>, config: Record<string, unknown>): Record<string, string> {
  const filled: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (placeholdersOf(value).some((path) => valueAt(config, path) === undefined)) continue;
    const text = value.replace(placeholder, (_, path: string) => String(valueAt(config, path.split("."))));
    if (text.length > maxHeaderLength || /[^\t\x20-\x7e\x80-\xff]/.test(text))
      throw new ToolCallError(
        "not_configured",
        `The setting for the header ${name} has characters that cannot be sent.`,
      );
    filled[name] = text;
  }
  return filled;
}

/** The value at a path; undefined when there is none, or one that is not a text, a number or a flag. */
function valueAt(config: Record<string, unknown>, path: string[]): string | number | boolean | undefined {
  let value: unknown = config;
  for (const name of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  const isScalar = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isScalar && value !== "" ? (value as string | number | boolean) : undefined;
}
