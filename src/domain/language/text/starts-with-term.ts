import { isTermLine } from "./is-term-line.ts";

/** A full line with more words of plain letters is prose that mentions a variable or an option. */
const maxPlainWords = 4;

/**
 * Whether the first line of a paragraph is a term that the other lines describe. A line that was only wrapped is as
 * long as the others allow; a term ends although the next word would have fitted, or contains signs that prose does not
 * have.
 */
export function startsWithTerm(lines: string[]): boolean {
  const [first, next, ...rest] = lines.map((line) => line.trim());
  if (first === undefined || next === undefined || !isTermLine(first)) return false;
  if (/^\p{Ll}/u.test(next)) return false;
  const widest = Math.max(...[next, ...rest].map((line) => line.length));
  const word = /^\S+/.exec(next)?.[0].length ?? 0;
  if (first.length + 1 + word < widest) return true;
  const plain = first.split(/\s+/).filter((one) => /^\p{Ll}+$/u.test(one)).length;
  return plain <= maxPlainWords && /[<>[\]{}_=|$]|\s\(?-\w/.test(first);
}
