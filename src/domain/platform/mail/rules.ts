/** An attempt that has not ended by then counts as lost; longer than any adapter's own deadline. */
export const SEND_LEASE_MS = 2 * 60_000;

/**
 * Attempts before a mail is given up: with the pauses below about half a day, as long as a mail server may be
 * unavailable.
 */
export const MAX_ATTEMPTS = 18;

/** How long finished mails are kept, so that their keys still prevent duplicates. */
export const RETENTION_MS = 30 * 24 * 60 * 60_000;

/** Delay after this many failed attempts, in milliseconds: half a minute, doubled each time, an hour at most. */
export function retryDelayMs(attempts: number): number {
  return Math.min(60 * 60_000, 30_000 * 2 ** (attempts - 1));
}

/** Reduces a text to one line without control characters, for a header. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}

/** The header by which mails of a channel name their own address, so that one that comes back is recognised. */
export const loopHeader = "X-Loop";
