/** The result of a queue message: acknowledged, or delivered again after some seconds. */
export type JobOutcome = { done: true } | { done: false; retryInSeconds: number };
