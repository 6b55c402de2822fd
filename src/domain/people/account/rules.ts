import type { FieldIssue } from "../../errors.ts";

/** NIST SP 800-63B §3.1.1.2: at least 8 characters, no composition rules. The maximum only limits the cost of hashing. */
export const passwordLength = { min: 8, max: 200 };

/** Failed logins of one e-mail address before it is locked, and for how long: document 001, section Rate Limiting. */
export const failedLogins = { limit: 5, windowMs: 5 * 60 * 1000 };

/** How long a network address counts as known to a user after a login from it. */
export const knownNetworkMs = 90 * 24 * 60 * 60 * 1000;

/** Wrong current passwords of one session when a password is changed, as for logins, and of all sessions of a user. */
export const passwordChanges = failedLogins;
export const passwordChangesOfUser = { limit: 20, windowMs: failedLogins.windowMs };

/** Failed logins from one network address, for many accounts; high enough for an office behind one address. */
export const failedLoginsOfAddress = { limit: 50, windowMs: 5 * 60 * 1000 };

/** Registrations from one network address: enough for an office, too few for a script to fill the database. */
export const registrationsOfAddress = { limit: 100, windowMs: 60 * 60 * 1000 };

/** Codes, or password resets, mailed to one e-mail address, with or without an account. */
export const mailsOfEmail = { limit: 5, windowMs: 60 * 60 * 1000 };

/** Mails requested from one network address. */
export const mailsOfAddress = { limit: 30, windowMs: 60 * 60 * 1000 };

/**
 * Guesses of the code of one e-mail address from one network address, or by the address's own user: with six digits and the
 * same validity, a chance of 1 in 200,000.
 */
export const codeGuesses = { limit: 5, windowMs: 30 * 60 * 1000 };

/** Guesses of one code from everywhere: a chance of 1 in 20,000. A newer code starts again. */
export const codeGuessesOfEmail = { limit: 50, windowMs: 30 * 60 * 1000 };

/** Guesses from one network address, for the codes of many e-mail addresses. */
export const codeGuessesOfAddress = { limit: 50, windowMs: 30 * 60 * 1000 };

/** Wrong reset tokens. They cannot be guessed; this limits the cost of refusing guesses. */
export const resetTriesOfAddress = { limit: 30, windowMs: 5 * 60 * 1000 };

/** Messages to the administrators from one user. */
export const supportMessagesOfSender = { limit: 5, windowMs: 60 * 60 * 1000 };

/**
 * How long an isolate may use a session without asking its owner, milliseconds. A logout waits this long for other
 * isolates.
 */
export const sessionLeaseMs = 100;

/** How long the owner of a user's sessions caches what it read from D1, milliseconds. */
export const sessionCacheMs = 60_000;

/** A user name has no `@`, which distinguishes it from an address. */
export const usernamePattern = /^[A-Za-z0-9][A-Za-z0-9._-]{1,63}$/;

export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** The issue of a new password; null when it is valid. */
export function passwordIssue(path: string, password: string): FieldIssue | null {
  if (password.length < passwordLength.min) {
    return { path: [path], issue: `must have at least ${passwordLength.min} characters`, kind: "invalid" };
  }
  if (password.length > passwordLength.max) {
    return { path: [path], issue: `must have at most ${passwordLength.max} characters`, kind: "invalid" };
  }
  return null;
}
