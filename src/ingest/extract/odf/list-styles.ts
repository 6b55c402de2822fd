import { numeral } from "../numeral.ts";

/** How the items of one level of a list are numbered. */
export interface ListLevel {
  /** A format of OpenDocument 1.3 part 3, 19.500: `1`, `a`, `A`, `i`, `I`, or empty for no number. */
  format: string;
  prefix: string;
  suffix: string;
  start: number;
  /** The levels whose numbers are shown, this one included. */
  shown: number;
}

const FORMATS: Record<string, string> = { a: "lowerLetter", A: "upperLetter", i: "lowerRoman", I: "upperRoman" };

/** The levels of a list, from 1; levels of bullets are missing. */
export type ListStyle = Map<number, ListLevel>;

/** The label of an item, with the numbers of the levels above it where the list shows them: `2.1.`. */
export function itemLabel(style: ListStyle | undefined, level: number, numbers: readonly number[]): string {
  const own = style?.get(level);
  if (own === undefined || own.format === "") return "";
  const parts: string[] = [];
  for (let at = Math.max(1, level - own.shown + 1); at <= level; at++) {
    const format = style?.get(at)?.format ?? "";
    if (format !== "") parts.push(numeral(numbers[at] ?? 1, FORMATS[format] ?? "decimal"));
  }
  return `${own.prefix}${parts.join(".")}${own.suffix}`.trim();
}
