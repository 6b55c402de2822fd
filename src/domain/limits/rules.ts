/** Document 001, section Rate Limiting: requests of a principal in a minute, where nothing else is said. */
export const generalRequests = { limit: 100, windowMs: 60 * 1000 };

/** Document 001, section Rate Limiting: requests for one account from one address, right and wrong passwords alike. */
export const loginRequests = { limit: 5, windowMs: 5 * 60 * 1000 };

/** A limiter that has not answered by then counts as away. */
export const limiterPatienceMs = 1000;
