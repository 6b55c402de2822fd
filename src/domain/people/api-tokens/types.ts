/** A token that a program uses instead of a login. Only its hash is stored. */
export interface ApiToken {
  id: number;
  /** The user for whom it acts. */
  userId: number;
  name: string;
  masked: string;
  /** Milliseconds; null: it does not expire. */
  expiresAt: number | null;
  /** Accurate to the hour; null: never used. */
  lastUsedAt: number | null;
  createdAt: number;
}
