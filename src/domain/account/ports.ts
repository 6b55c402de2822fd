/** What accounts need from outside: signed tokens, password hashes and counters of attempts. */

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

export interface Allowance {
  allowed: boolean;
  limit: number;
  remaining: number;
  /** When the window ends, milliseconds since the epoch. */
  resetAt: number;
}

/**
 * Exact counters in fixed windows, one `RateLimiter` Durable Object a principal. Every method throws `dependency_failed`
 * when it cannot be reached.
 */
export interface RateLimits {
  /** Counts one request of `principal` in `bucket`; a refused request is not counted. */
  take(principal: string, bucket: string, limit: number, windowMs: number): Promise<Allowance>;
  /** What is left of an allowance, without counting. */
  look(principal: string, bucket: string, limit: number, windowMs: number): Promise<Allowance>;
  /** Forgets the count, for example of failed logins after a right one. */
  clear(principal: string, bucket: string): Promise<void>;
}
