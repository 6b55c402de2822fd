import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const invitations = sqliteTable("invitations", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  email: text("email").notNull(),
  firstName: text("first_name").notNull().default(""),
  lastName: text("last_name").notNull().default(""),
  invitedBy: integer("invited_by").notNull(),
  /** Of the newest mail; the link of an older one does not work. */
  mailKey: text("mail_key").notNull(),
  /** Null until the mail is written. */
  tokenHash: text("token_hash"),
  createdAt: integer("created_at").notNull(),
  expiresAt: integer("expires_at").notNull(),
});
