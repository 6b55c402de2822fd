import type { FieldIssue } from "../../errors.ts";

/** NIST SP 800-63B §3.1.1.2: at least 8 characters, no composition rules; the top only bounds the work of hashing. */
export const passwordLength = { min: 8, max: 200 };

/** Wrong passwords for one address before it is locked, and for how long: document 001, section Rate Limiting. */
export const failedLogins = { limit: 5, windowMs: 5 * 60 * 1000 };

/** One address guessing at many accounts; wide enough for an office behind one address. */
export const failedLoginsOfAddress = { limit: 50, windowMs: 5 * 60 * 1000 };

/** Registrations from one address: an office may register its people, a script may not fill the database. */
export const registrationsOfAddress = { limit: 100, windowMs: 60 * 60 * 1000 };

/** Codes, or password resets, that one address is sent; whether it has an account or not. */
export const mailsOfEmail = { limit: 5, windowMs: 60 * 60 * 1000 };

/** Mail that one client asks for. */
export const mailsOfAddress = { limit: 30, windowMs: 60 * 60 * 1000 };

/** Guesses at the code of one address: with six digits and a code that holds as long, one chance in 200,000. */
export const codeGuesses = { limit: 5, windowMs: 30 * 60 * 1000 };

/** One client guessing at the codes of many addresses. */
export const codeGuessesOfAddress = { limit: 50, windowMs: 30 * 60 * 1000 };

/** Reset tokens cannot be guessed; this bounds the work of refusing guesses. */
export const resetTriesOfAddress = { limit: 30, windowMs: 5 * 60 * 1000 };

/** Words to the administrators from one user or visitor. */
export const supportMessagesOfSender = { limit: 5, windowMs: 60 * 60 * 1000 };

/** How long an isolate may use a session without asking its owner, milliseconds: a logout waits as long for the others. */
export const sessionLeaseMs = 100;

/** How long the owner of a user's sessions relies on what it read from D1, milliseconds. */
export const sessionCacheMs = 60_000;

export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** What is wrong with a new password; null when nothing is. */
export function passwordIssue(path: string, password: string): FieldIssue | null {
  if (password.length < passwordLength.min) {
    return { path: [path], issue: `must have at least ${passwordLength.min} characters`, kind: "invalid" };
  }
  if (password.length > passwordLength.max) {
    return { path: [path], issue: `must have at most ${passwordLength.max} characters`, kind: "invalid" };
  }
  return null;
}
