/** The heads of terms, one term per line: without its number, the part before arguments, signs and options. */
export function headsOf(terms: string): string[] {
  return terms.split("\n").flatMap((line) => {
    const bare = line.trim().replace(/^(?:\d{1,3}\.)+\d{0,3}\s+/, "");
    return /^[^\s([{<|]+/.exec(bare)?.[0] ?? [];
  });
}
