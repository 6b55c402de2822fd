/** Milliseconds since the Unix epoch. Passed in, so that rules about time are tested without waiting. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();
