import type { Allowance } from "../../platform/limits/ports.ts";
import type { RequestRule } from "../../platform/limits/rules.ts";
import type { Profile } from "./types.ts";

/** The ports of accounts: signed tokens, password hashes, and the owner of each user's open sessions. */

export interface AccessClaims {
  sessionId: string;
  userId: number;
}

export interface AccessTokens {
  /** A signed token that is valid until `expiresAt` (milliseconds). */
  issue(claims: AccessClaims, expiresAt: number): Promise<string>;
  /** The claims of a token, or why it is not valid. */
  read(token: string): Promise<AccessClaims | "expired" | "invalid">;
  /** How long a new token lives, in milliseconds. */
  lifetimeMs: number;
}

export interface PasswordHasher {
  hash(password: string): Promise<string>;
  /** False for a wrong password and for an unreadable hash. */
  matches(password: string, hash: string): Promise<boolean>;
}

/** An open session with the data of its user that a request needs. */
export interface SessionUser {
  userId: number;
  accountId: number;
  role: Profile["role"];
  email: string;
  firstName: string;
  lastName: string;
  avatarUrl: string | null;
  /** When the session's token expires; milliseconds. */
  sessionEndsAt: number;
}

/** The result of admitting a request. */
export interface Admission {
  /** null: the session has ended or does not exist. */
  user: SessionUser | null;
  /** The user's allowance after the request; null when nothing was or could be counted. */
  allowance: Allowance | null;
}

/**
 * The open sessions of users. D1 owns them; one object per user (`RateLimiter`) caches them and counts requests. An isolate
 * may lease a session from that object for `sessionLeaseMs`, so that most requests need no call.
 */
export interface Sessions {
  /**
   * Reads a session and counts one request of its user against a limit; with `count` null it
   * counts nothing. While the object is unavailable, it reads D1 and counts nothing. `background` keeps work alive after the
   * response.
   */
  admit(
    claims: AccessClaims,
    count: RequestRule | null,
    background: (work: Promise<unknown>) => void,
  ): Promise<Admission>;
  /**
   * Makes a change of a user or the user's sessions, already written to D1, effective for every request received after this
   * returns: it waits until the leases of other isolates have ended, at most `sessionLeaseMs`.
   */
  invalidate(userId: number): Promise<void>;
}
