const LONGEST_SECONDS = 120;

/** Seconds to wait after the nth failed attempt, from 1: 5, 15, 45, then 120; up to a fifth more, so that many do not return at once. */
export function retryDelay(attempt: number, random: () => number = Math.random): number {
  const seconds = Math.min(5 * 3 ** Math.max(0, attempt - 1), LONGEST_SECONDS);
  return Math.round(seconds * (1 + random() / 5));
}
