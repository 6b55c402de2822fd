import { sql } from "drizzle-orm";
import { accounts, users } from "../../../db/accounts.ts";
import { balances } from "../../../db/billing.ts";

/** The columns of a `ListedUser`, over `users`, `accounts` and `balances` joined. Each count scans an index. */
export const userColumns = {
  id: users.id,
  accountId: users.accountId,
  email: users.email,
  username: users.username,
  firstName: users.firstName,
  lastName: users.lastName,
  avatarUrl: users.avatarUrl,
  role: users.role,
  isEmailConfirmed: users.isEmailConfirmed,
  onboardingCompleted: users.onboardingCompleted,
  createdAt: users.createdAt,
  lastLoginAt: users.lastLoginAt,
  lastActiveAt: users.lastActiveAt,
  plan: accounts.plan,
  currency: accounts.currency,
  balanceMicro: balances.balanceMicro,
  welcomeBonusMicro: balances.welcomeBonusMicro,
  totalSpentMicro: balances.spentMicro,
  isOwner: sql<boolean>`${accounts.ownerUserId} IS ${users.id}`.mapWith(Boolean),
  isBlocked: sql<boolean>`${users.blockedAt} IS NOT NULL`.mapWith(Boolean),
  assistantsCount: sql<number>`(SELECT count(*) FROM assistants AS own
    WHERE own.account_id = ${users.accountId} AND own.deleted_at IS NULL)`,
  dialogsCount: sql<number>`(SELECT count(*) FROM dialogs AS own WHERE own.account_id = ${users.accountId})`,
};
