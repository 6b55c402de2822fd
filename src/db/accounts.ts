import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const accounts = sqliteTable("accounts", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  ownerUserId: integer("owner_user_id"),
  currency: text("currency").notNull().default("RUB"),
  plan: text("plan").notNull().default("trial"),
  createdAt: integer("created_at").notNull(),
  /** Set when its owner was deleted; its dialogs are erased later. */
  closedAt: integer("closed_at"),
  erasedAt: integer("erased_at"),
});

export const users = sqliteTable("users", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  email: text("email").notNull(),
  passwordHash: text("password_hash").notNull(),
  firstName: text("first_name").notNull().default(""),
  lastName: text("last_name").notNull().default(""),
  role: text("role", { enum: ["user", "operator", "admin"] })
    .notNull()
    .default("user"),
  isEmailConfirmed: integer("is_email_confirmed", { mode: "boolean" }).notNull().default(false),
  onboardingCompleted: integer("onboarding_completed", { mode: "boolean" }).notNull().default(false),
  createdAt: integer("created_at").notNull(),
  lastLoginAt: integer("last_login_at"),
  /** When its client last reported activity. */
  lastActiveAt: integer("last_active_at"),
  avatarUrl: text("avatar_url"),
  /** A name to log in with instead of the address; unique without case. */
  username: text("username"),
  /** Set: may not log in. */
  blockedAt: integer("blocked_at"),
  /** Set: deleted; the row is kept because others refer to it. */
  deletedAt: integer("deleted_at"),
});

export const sessions = sqliteTable("sessions", {
  id: text("id").primaryKey(),
  userId: integer("user_id").notNull(),
  createdAt: integer("created_at").notNull(),
  expiresAt: integer("expires_at").notNull(),
  revokedAt: integer("revoked_at"),
});

/** The tokens that renew the access token of a session; each can be used once. */
export const refreshTokens = sqliteTable("refresh_tokens", {
  tokenHash: text("token_hash").primaryKey(),
  sessionId: text("session_id").notNull(),
  userId: integer("user_id").notNull(),
  createdAt: integer("created_at").notNull(),
  expiresAt: integer("expires_at").notNull(),
  usedAt: integer("used_at"),
});

export const emailCodes = sqliteTable("email_codes", {
  userId: integer("user_id").primaryKey(),
  /** The only address that the code confirms. */
  email: text("email").notNull(),
  codeHash: text("code_hash").notNull(),
  expiresAt: integer("expires_at").notNull(),
});

export const passwordResets = sqliteTable("password_resets", {
  tokenHash: text("token_hash").primaryKey(),
  userId: integer("user_id").notNull(),
  expiresAt: integer("expires_at").notNull(),
});
