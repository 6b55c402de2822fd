/**
 * What a token with scopes may do: read, change what its user may change, and talk to assistants for end users. It may use only
 * routes that name a scope.
 */
export const apiTokenScopes = ["read", "manage", "conversation"] as const;

export type ApiTokenScope = (typeof apiTokenScopes)[number];

/** A token that a program uses instead of a login. Only its hash is stored. */
export interface ApiToken {
  id: number;
  /** The user for whom it acts. */
  userId: number;
  name: string;
  masked: string;
  /** null: everything that its user may do. */
  scopes: ApiTokenScope[] | null;
  /** Milliseconds; null: it does not expire. */
  expiresAt: number | null;
  /** Accurate to the hour; null: never used. */
  lastUsedAt: number | null;
  createdAt: number;
}
