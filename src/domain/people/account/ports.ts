/** What accounts need from outside: signed tokens and password hashes. */

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
