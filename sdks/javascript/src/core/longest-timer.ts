/** Milliseconds. A timer that is longer ends at once. */
export const longestTimerMs = 2 ** 31 - 1;
