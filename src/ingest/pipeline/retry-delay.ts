const MAX_DELAY_SECONDS = 120;

/**
 * Seconds to wait after the nth failed attempt, from 1: 5, 15, 45, then 120; plus up to a fifth at random, so that
 * retries spread out.
 */
export function retryDelay(attempt: number, random: () => number = Math.random): number {
  const seconds = Math.min(5 * 3 ** Math.max(0, attempt - 1), MAX_DELAY_SECONDS);
  return Math.round(seconds * (1 + random() / 5));
}
