/** A token that a program carries instead of a login. Only its hash is kept. */
export interface ApiToken {
  id: number;
  /** Whom it acts for. */
  userId: number;
  name: string;
  masked: string;
  /** Milliseconds; null: it does not expire. */
  expiresAt: number | null;
  /** To the hour; null: never. */
  lastUsedAt: number | null;
  createdAt: number;
}
