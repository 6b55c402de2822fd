/**
 * Fuses two lists of scores: each is normalised to 0..1 over the candidates that have a score, a missing score counts as 0,
 * and `share` is the weight of the second list. A convex combination of min-max scores, which Bruch, Gai and Ingber (2023)
 * found better than reciprocal ranks.
 */
export function fuseScores(first: (number | null)[], second: (number | null)[], share: number): number[] {
  const left = normalised(first);
  const right = normalised(second);
  return left.map((value, index) => (1 - share) * value + share * (right[index] ?? 0));
}

function normalised(scores: (number | null)[]): number[] {
  const known = scores.filter((score) => score !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  return scores.map((score) => (score === null ? 0 : span > 0 ? (score - low) / span : 1));
}
