/** Longest question that is named whole. */
const maxNamed = 120;

/** A question as a reply names it: on one line, and its beginning when it is long. */
export function nameQuestion(question: string): string {
  const line = question.replace(/\s+/g, " ").trim();
  return line.length > maxNamed ? `${line.slice(0, maxNamed).trimEnd()}…` : line;
}
