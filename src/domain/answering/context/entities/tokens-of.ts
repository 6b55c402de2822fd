import type { Token } from "./entity.ts";

const opening = new Set("\"'«»“”„‘’([{<*_~—–-…,;:!?.");
const closing = new Set("\"'«»“”„‘’)]}>*_~—–-…,;:!?.");

/** The words of a text in reading order. Signs such as `#`, `№`, `+` and `$` belong to their word. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    const [run] = match;
    let from = 0;
    let to = run.length;
    while (from < to && opening.has(run[from]!)) from += 1;
    while (to > from && closing.has(run[to - 1]!)) to -= 1;
    if (from === to) {
      const last = tokens.at(-1);
      if (last !== undefined) last.after += run;
      continue;
    }
    const word = run.slice(from, to);
    tokens.push({
      text: word,
      lower: word.toLowerCase(),
      start: match.index + from,
      end: match.index + to,
      before: run.slice(0, from),
      after: run.slice(to),
    });
  }
  return tokens;
}
