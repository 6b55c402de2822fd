/** Document 001, section Rate Limiting: requests of a principal in a minute, unless configured otherwise. */
export const generalRequests = { limit: 100, windowMs: 60 * 1000 };

/** The bucket of all API requests of a principal, except those of a class. */
export const generalBucket = "general";

/** A limit of requests of one principal: at most `limit` in `windowMs` milliseconds, counted in `bucket`. */
export interface RequestRule {
  bucket: string;
  limit: number;
  windowMs: number;
}

/**
 * Document 004, section Rate Limiting: requests of a principal in a minute, by class. Of its range of 10 to 20 for
 * authentication, the higher: wrong passwords have a limit of their own.
 */
export const classLimits = { authentication: 20, conversation: 60, management: 30 };

export type RequestClass = keyof typeof classLimits;

/** Which limit counts a request: that of its class or the general one, times `factor`. */
export interface RequestRuleChoice {
  requestClass?: RequestClass | undefined;
  factor?: number;
}

export function requestRuleOf(
  ctx: { requestsPerMinute: number },
  { requestClass, factor = 1 }: RequestRuleChoice = {},
): RequestRule {
  const { windowMs } = generalRequests;
  if (requestClass === undefined) return { bucket: generalBucket, limit: ctx.requestsPerMinute * factor, windowMs };
  return { bucket: requestClass, limit: classLimits[requestClass] * widening(ctx) * factor, windowMs };
}

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
