import type { TurnTrace } from "./turn-trace.ts";

/** Most bytes of a trace that is kept, as JSON in UTF-8. */
export const maxTraceBytes = 16 * 1024;

/** What is kept of a trace, from much to little: characters of texts and excerpts, passages of each search. */
const levels = [
  { text: 2_000, excerpt: 400, passages: 12, headings: 8 },
  { text: 1_000, excerpt: 200, passages: 12, headings: 4 },
  { text: 500, excerpt: 100, passages: 8, headings: 2 },
  { text: 300, excerpt: 0, passages: 5, headings: 1 },
  { text: 150, excerpt: 0, passages: 3, headings: 0 },
  { text: 100, excerpt: 0, passages: 0, headings: 0 },
];

/** A trace that fits into `maxTraceBytes`: long texts and excerpts are cut, and the last passages left out where that is not enough. */
export function boundTrace(trace: TurnTrace): TurnTrace {
  const encoder = new TextEncoder();
  const sizes = levels.map((level) => () => cutTo(trace, level));
  for (const cut of sizes) {
    const bounded = cut();
    if (encoder.encode(JSON.stringify(bounded)).byteLength <= maxTraceBytes) return bounded;
  }
  return cutTo({ ...trace, refused: [] }, levels.at(-1)!);
}

function cutTo(trace: TurnTrace, level: (typeof levels)[number]): TurnTrace {
  const short = (text: string, length = level.text) =>
    text.length <= length ? text : `${text.slice(0, length).toWellFormed()}…`;
  return {
    ...trace,
    question: short(trace.question),
    refused: trace.refused.map(({ text, reason }) => ({ text: short(text, 200), reason })),
    searches: trace.searches.map((search) => ({
      ...search,
      question: short(search.question),
      understood: short(search.understood),
      query: short(search.query),
      legs: search.legs.map((leg) => (leg.error === undefined ? leg : { ...leg, error: short(leg.error, 200) })),
      passages: search.passages.slice(0, level.passages).map(({ url, ...passage }) => ({
        ...passage,
        ...(url === undefined || level.excerpt === 0 ? {} : { url: short(url, 300) }),
        title: short(passage.title, 100),
        headingPath: passage.headingPath.slice(0, level.headings).map((heading) => short(heading, 100)),
        excerpt: level.excerpt === 0 ? "" : short(passage.excerpt, level.excerpt),
        score: rounded(passage.score),
        ranks: passage.ranks.map((rank) => ({ ...rank, score: rounded(rank.score) })),
      })),
    })),
  };
}

function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
