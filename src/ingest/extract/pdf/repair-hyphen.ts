/** What decides whether a hyphen at a line's end belongs to the word: the words the document writes elsewhere. */
export interface Vocabulary {
  has(word: string): boolean;
}

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** The words inside lines; the last of a line may be a half. */
export function vocabulary(lines: { text: string }[]): Vocabulary {
  const words = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.replace(/\S+$/, "").matchAll(WORD)) words.add(word.toLowerCase());
  }
  return words;
}

/**
 * Joins a line to the one before it. A hyphen at the end goes when a letter stands before it and a small letter after
 * it, unless the document writes the word with a hyphen elsewhere and never without.
 */
export function joinLine(before: string, line: string, words: Vocabulary): string {
  const first = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)[-\u00ad\u2010]$/u.exec(before.slice(-60))?.[1];
  const second = /^\p{Ll}[\p{L}\p{N}]*/u.exec(line)?.[0];
  if (first === undefined || second === undefined || !/\p{L}$/u.test(first)) return `${before} ${line}`;
  const isCompound = words.has(`${first}-${second}`.toLowerCase()) && !words.has(`${first}${second}`.toLowerCase());
  return isCompound ? before + line : before.slice(0, -1) + line;
}
