/** How long an answer is kept for a key: a day, as clients know it from payment providers. */
export const keepAnswersMs = 24 * 60 * 60 * 1000;

/** A request that has not ended by then died; the next one with its key runs. Longer than any route takes. */
export const requestLeaseMs = 2 * 60 * 1000;

/** What a key may be: 1 to 255 visible characters of ASCII. */
export const keyPattern = /^[\x21-\x7e]{1,255}$/;
