/** How long a response is stored for a key: a day, as payment providers do. */
export const responseRetentionMs = 24 * 60 * 60 * 1000;

/** A request that has not ended by then counts as lost; the next one with its key runs. Longer than any route takes. */
export const requestLeaseMs = 2 * 60 * 1000;

/** A valid key: 1 to 255 visible ASCII characters. */
export const keyPattern = /^[\x21-\x7e]{1,255}$/;
