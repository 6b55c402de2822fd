import type { Span } from "../../language/sentences/span.ts";
import { trimSpan } from "../../language/sentences/trim-span.ts";
import type { Line } from "./read-lines.ts";

/** A term and its description on one line: `exit [ n ] Exit the shell …`, `-v, --verbose  Say more`. */
export interface InlineDefinition {
  term: Span;
  description: Span;
}

const argument = String.raw`(?:\[[^\]\n]{0,40}\]|<[^>\n]{1,40}>|\.\.\.|…)`;
const option = String.raw`-{1,2}[\p{L}\d?][\p{L}\d-]*(?:[ =](?:${argument}|\p{Lu}[\p{Lu}_]+(?!\p{L})))?`;
const patterns = [
  new RegExp(String.raw`^\s*(${option}(?:,\s*${option})*)(?:\s{2,}(?=\S)|\s(?=\p{Lu}\p{Ll}))`, "u"),
  new RegExp(String.raw`^\s*([\p{L}\d_.:-]{1,40}(?:\s+${argument})+)\s+(?=\p{Lu}\p{Ll})`, "u"),
];

/**
 * The definitions of a paragraph that contains nothing else: its first line starts one, and lines that start none
 * continue the previous one. Empty for any other paragraph.
 */
export function inlineDefinitions(text: string, lines: Line[]): InlineDefinition[] {
  const found: InlineDefinition[] = [];
  for (const { start, end } of lines) {
    const line = text.slice(start, end);
    const match = patterns.map((pattern) => pattern.exec(line)).find((each) => each !== null);
    const last = found.at(-1);
    if (match) {
      const term = trimSpan(text, start, start + match[0].length);
      const description = trimSpan(text, start + match[0].length, end);
      if (term && description) found.push({ term, description });
    } else if (last) last.description.end = trimSpan(text, start, end)?.end ?? last.description.end;
    else return [];
  }
  return found;
}
