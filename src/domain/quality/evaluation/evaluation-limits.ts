export const MAX_QUESTIONS = 2_000;
/** A step ends after so long or so many questions, and the next one is a job of its own: others get their turn. */
export const STEP_MS = 10_000;
export const STEP_QUESTIONS = 50;
/** Questions at once where a hosted model answers: it is waited for, and nothing here is busy meanwhile. */
export const HOSTED_AT_ONCE = 4;
/** How long a worker may go without a sign of life; a hosted model is given up after 90 s. */
export const LEASE_MS = 180_000;
/** Attempts at a step that answers nothing before the evaluation fails. */
export const MAX_ATTEMPTS = 5;
