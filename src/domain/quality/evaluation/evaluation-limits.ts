export const MAX_QUESTIONS = 2_000;
/**
 * A step ends after this time or number of questions, and the next one is a job of its own, so that other jobs are not
 * blocked.
 */
export const STEP_MS = 10_000;
export const STEP_QUESTIONS = 50;
/** Concurrent questions with a hosted model: the worker only waits for it. */
export const HOSTED_CONCURRENCY = 4;
/** Lease of a worker without progress; a hosted model is given up after 90 s. */
export const LEASE_MS = 180_000;
/** Attempts of a step without progress before the evaluation fails. */
export const MAX_ATTEMPTS = 5;
