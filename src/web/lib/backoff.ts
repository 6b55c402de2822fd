/** Longest wait before the next attempt, milliseconds. */
export const longestWaitMs = 15_000;

const firstWaitMs = 500;

/**
 * How long to wait before the next attempt, milliseconds, after `failures` failed attempts. Full jitter: a random time
 * between 0 and a limit that doubles, so that the clients of a restarted server do not all return at once. `random` is
 * in [0, 1).
 */
export function backoffMs(failures: number, random: number): number {
  return random * Math.min(longestWaitMs, firstWaitMs * 2 ** failures);
}
