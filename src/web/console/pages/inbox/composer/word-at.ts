/** What is being looked up in a text: a saved reply after `/` at its beginning or after a space, or a colleague after `@`. */
export interface Lookup {
  sign: "/" | "@";
  word: string;
  /** Where the sign is, UTF-16 units. */
  start: number;
  end: number;
}

/** The lookup at the cursor; null when there is none. An address such as `a@b` and a path such as `a/b` are none. */
export function lookupAt(text: string, cursor: number): Lookup | null {
  const found = /(?:^|\s)([/@])([^\s/@]{0,50})$/.exec(text.slice(0, cursor));
  if (found === null) return null;
  const [, sign, word = ""] = found;
  return { sign: sign as "/" | "@", word, start: cursor - word.length - 1, end: cursor };
}

/** Puts a text in place of the lookup. Returns the new text and where the cursor is then. */
export function replaceLookup(text: string, { start, end }: Lookup, by: string): { text: string; cursor: number } {
  return { text: text.slice(0, start) + by + text.slice(end), cursor: start + by.length };
}
