/**
 * Why the server closes a socket (RFC 6455 §7.4: 4000–4999 are for private use). After 4401 a client needs a new token;
 * after 1009 it must not send the same frame again; after the others it reconnects and resumes.
 */
export const closeCodes = {
  sessionEnded: 4401,
  heartbeatTimeout: 4408,
  tooManyFrames: 1008,
  frameTooBig: 1009,
} as const;
