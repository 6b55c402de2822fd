/** Document 001, section Rate Limiting: requests of a principal in a minute, unless configured otherwise. */
export const generalRequests = { limit: 100, windowMs: 60 * 1000 };

/** The bucket of all API requests of a principal. */
export const generalBucket = "general";

/**
 * Factor on the general limit for requests of every page view: many clients share the address of an office or mobile
 * network.
 */
export const sharedAddressFactor = 10;

/** Factor on the general limit for requests with an account token: one program speaks for all agents of a helpdesk. */
export const accountFactor = 10;

/** How many times as high as in production the limits are for load: outside production the general limit may be raised. */
export function widening({ requestsPerMinute }: { requestsPerMinute: number }): number {
  return Math.max(1, Math.floor(requestsPerMinute / generalRequests.limit));
}

/** Document 001, section Rate Limiting: requests for one account from one address, right and wrong passwords alike. */
export const loginRequests = { limit: 5, windowMs: 5 * 60 * 1000 };

/** Document 001, section Rate Limiting: messages of one sender in a dialog, over REST and sockets, in any 60 seconds. */
export const messagesOfSender = { limit: 50, windowMs: 60 * 1000 };

/** A limiter that does not answer within this time counts as unavailable, milliseconds. */
export const limiterTimeoutMs = 1000;

/** Document 001, section Rate Limiting; top-ups of an account, over all aliases of the route. */
export const topUpRate = { limit: 3, windowMs: 10 * 60 * 1000 };

/** Document 001, section Rate Limiting: the window of the upload limit (`Deps.uploadsPerWindow` files, 10 by default). */
export const uploadWindowMs = 5 * 60 * 1000;
