import { needsSpace } from "../../../kit/needs-space.ts";

/** The words of the document, which decide whether a hyphen at a line's end belongs to the word. */
export interface Vocabulary {
  has(word: string): boolean;
}

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** The words inside lines; the last word of a line may be incomplete. */
export function vocabulary(lines: { text: string }[]): Vocabulary {
  const words = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.replace(/(?<!\S)\S+$/, "").matchAll(WORD)) words.add(word.toLowerCase());
  }
  return words;
}

/**
 * Joins a line to the one before it, with a blank where the script has blanks between words. Removes a hyphen between a letter and a lower-case letter, unless the document
 * elsewhere writes the word only with a hyphen.
 */
export function joinLine(before: string, line: string, words: Vocabulary): string {
  const first = /(?<![\p{L}\p{N}]-?)([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)[-\u00ad\u2010]$/u.exec(before.slice(-60))?.[1];
  const second = /^\p{Ll}[\p{L}\p{N}]*/u.exec(line)?.[0];
  if (first === undefined || second === undefined || !/\p{L}$/u.test(first)) {
    return needsSpace(before, line) ? `${before} ${line}` : before + line;
  }
  const isCompound = words.has(`${first}-${second}`.toLowerCase()) && !words.has(`${first}${second}`.toLowerCase());
  return isCompound ? before + line : before.slice(0, -1) + line;
}
