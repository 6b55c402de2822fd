/** The names that terms begin with, a line each: what stands before arguments, signs and options. */
export function headsOf(terms: string): string[] {
  return terms.split("\n").flatMap((line) => /^[^\s([{<|]+/.exec(line.trim())?.[0] ?? []);
}
