/** A token with which a program acts for a whole account. Only its hash is stored. */
export interface AccountToken {
  id: number;
  accountId: number;
  name: string;
  masked: string;
  /** The user who created it. */
  createdBy: number;
  /** When a rotated token stops being accepted, milliseconds; null: it was not rotated. */
  expiresAt: number | null;
  /** Accurate to the hour; null: never used. */
  lastUsedAt: number | null;
  createdAt: number;
}

/** A token as its creation or rotation returns it, the only time that the whole `token` is shown. */
export type NewAccountToken = AccountToken & { token: string };
