/** A placeholder of a template: `{{1}}` or `{{name}}`. */
export const placeholder = /\{\{\s{0,4}(\w{1,60})\s{0,4}\}\}/g;

/** The names of the placeholders of a text, each once, in order. */
export function variablesOf(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(placeholder), ([, name]) => name ?? ""))];
}
