/** Longest wait before the next attempt, milliseconds. */
export const longestWaitMs = 15_000;

const firstWaitMs = 500;

/**
 * How long to wait before connecting again, milliseconds, after `failures` attempts that came to nothing. Full jitter:
 * anything from 0 to a limit that doubles, so that the clients of a restarted server do not come back all at once.
 * `random` is in [0, 1).
 */
export function backoffMs(failures: number, random: number): number {
  return random * Math.min(longestWaitMs, firstWaitMs * 2 ** failures);
}
