/** An escape that may be half of a pair: in text that is valid UTF-8 nothing else can be one. */
const surrogate = /\\u[dD][89a-fA-F]/;

/**
 * Parses JSON. In its texts, though not in names of fields, a lone surrogate becomes U+FFFD: a database cannot store one, and what is
 * read back would differ from what was written. Throws `SyntaxError`.
 */
export function parseJson(text: string): unknown {
  if (!surrogate.test(text)) return JSON.parse(text);
  return JSON.parse(text, (_, value: unknown) => (typeof value === "string" ? value.toWellFormed() : value));
}
