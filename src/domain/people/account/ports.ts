import type { Allowance } from "../../platform/limits/ports.ts";
import type { Profile } from "./types.ts";

/** What accounts need from outside: signed tokens, password hashes, and the owner of each user's open sessions. */

export interface AccessClaims {
  sessionId: string;
  userId: number;
}

export interface AccessTokens {
  /** A signed token that is valid until `expiresAt` (milliseconds). */
  issue(claims: AccessClaims, expiresAt: number): Promise<string>;
  /** What a token says; `expired` and `invalid` are no errors here. */
  read(token: string): Promise<AccessClaims | "expired" | "invalid">;
  /** How long a new token lives, in milliseconds. */
  lifetimeMs: number;
}

export interface PasswordHasher {
  hash(password: string): Promise<string>;
  /** False for a wrong password and for a hash it cannot read. */
  matches(password: string, hash: string): Promise<boolean>;
}

/** An open session, with what a request needs to know of its user. */
export interface SessionUser {
  userId: number;
  accountId: number;
  role: Profile["role"];
  email: string;
  firstName: string;
  lastName: string;
  /** When the session's token expires; milliseconds. */
  sessionEndsAt: number;
}

/** Whether a request may go on. */
export interface Admission {
  /** null: the session has ended, or never was. */
  user: SessionUser | null;
  /** What the request left of its user's allowance; null when nothing was to be counted, or could be. */
  allowance: Allowance | null;
}

/**
 * The open sessions of users. D1 has the truth; one object for each user (`RateLimiter`) keeps a copy and counts requests.
 * An isolate may lease a session from it for `sessionLeaseMs`, so that most requests need no call.
 */
export interface Sessions {
  /**
   * Reads a session and counts one request of its user, at most `limit` in `windowMs` milliseconds; `count` null counts
   * nothing. While the object is away D1 answers and nothing is counted. `background` keeps work alive after the answer.
   */
  admit(
    claims: AccessClaims,
    count: { limit: number; windowMs: number } | null,
    background: (work: Promise<unknown>) => void,
  ): Promise<Admission>;
  /**
   * Makes a change of a user or of the user's sessions, already written to D1, count for every request that is received
   * after this returns: it waits until the leases that others hold have ended, at most `sessionLeaseMs`.
   */
  invalidate(userId: number): Promise<void>;
}
