/** Document 001, section Rate Limiting: requests of a principal in a minute, where nothing else is said. */
export const generalRequests = { limit: 100, windowMs: 60 * 1000 };

/** The counter of all that a principal asks of the API. */
export const generalBucket = "general";

/** What a page asks at every view is asked by all who share an office's or a mobile network's address. */
export const sharedAddressFactor = 10;

/** Document 001, section Rate Limiting: requests for one account from one address, right and wrong passwords alike. */
export const loginRequests = { limit: 5, windowMs: 5 * 60 * 1000 };

/** A limiter that has not answered by then counts as away. */
export const limiterTimeoutMs = 1000;

/** Document 001, section Rate Limiting; top-ups of an account, over every spelling of the route. */
export const topUpRate = { limit: 3, windowMs: 10 * 60 * 1000 };

/** Document 001, section Rate Limiting: so many files (`Deps.uploadsPerWindow`, 10 unless set) in five minutes. */
export const uploadWindowMs = 5 * 60 * 1000;
