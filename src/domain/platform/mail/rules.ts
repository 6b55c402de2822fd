/** A try that has not ended by then is lost; longer than any adapter's own deadline. */
export const TRY_LEASE_MS = 2 * 60_000;

/** Tries before a mail is given up: with the pauses below about half a day, as long as a mail server may be away. */
export const MAX_ATTEMPTS = 18;

/** Finished mails are remembered so long, so that their keys still hold. */
export const REMEMBER_MS = 30 * 24 * 60 * 60_000;

/** How long to wait after so many failed tries, in milliseconds: half a minute, doubled each time, an hour at most. */
export function pauseAfter(attempts: number): number {
  return Math.min(60 * 60_000, 30_000 * 2 ** (attempts - 1));
}

/** One line without control characters, for a header. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}
