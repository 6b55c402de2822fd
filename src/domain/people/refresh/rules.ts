/** Prefix of refresh tokens: lets secret scanners find leaked ones. */
export const refreshTokenPrefix = "swr_";

/** How long the access token of a session with refresh tokens lives, milliseconds. */
export const shortAccessMs = 15 * 60_000;

/** How long a refresh token can be used, milliseconds. A session that is not refreshed for this long ends. */
export const refreshMs = 30 * 24 * 60 * 60_000;
