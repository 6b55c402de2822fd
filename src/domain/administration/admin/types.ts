import type { Profile } from "../../people/account/types.ts";

/** A user as an administrator sees it. Money in micro-units, times in milliseconds since the epoch. */
export interface ListedUser extends Profile {
  isOwner: boolean;
  isBlocked: boolean;
  /** Charged to the account for services since it was created. */
  totalSpentMicro: number;
  /** Assistants of the account that are not deleted. */
  assistantsCount: number;
  dialogsCount: number;
  lastLoginAt: number | null;
  lastActiveAt: number | null;
}

export const userStatuses = ["active", "blocked", "unconfirmed", "confirmed", "admin", "operator"] as const;
export type UserStatus = (typeof userStatuses)[number];

/** The fields of a user that an administrator may change. */
export interface UserChanges {
  email?: string | undefined;
  firstName?: string | undefined;
  lastName?: string | undefined;
  role?: Profile["role"] | undefined;
  isEmailConfirmed?: boolean | undefined;
  onboardingCompleted?: boolean | undefined;
  isBlocked?: boolean | undefined;
  /** Of the account. */
  plan?: string | undefined;
}
