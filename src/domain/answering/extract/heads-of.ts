/** The heads of terms, one term per line: the part before arguments, signs and options. */
export function headsOf(terms: string): string[] {
  return terms.split("\n").flatMap((line) => /^[^\s([{<|]+/.exec(line.trim())?.[0] ?? []);
}
