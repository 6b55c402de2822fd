import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const mails = sqliteTable("mails", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  /** Two mails with the same key are the same mail. */
  key: text("key").notNull(),
  kind: text("kind", {
    enum: [
      ...(["confirm_email", "reset_password", "invitation", "support_message", "low_balance"] as const),
      ...(["webhook_stopped", "model_failing"] as const),
    ],
  }).notNull(),
  recipient: text("recipient").notNull(),
  language: text("language", { enum: ["en", "ru"] }).notNull(),
  params: text("params", { mode: "json" }).$type<Record<string, string>>().notNull().default({}),
  status: text("status", { enum: ["queued", "sent", "kept", "failed"] })
    .notNull()
    .default("queued"),
  attempts: integer("attempts").notNull().default(0),
  /** When the next attempt is due; during an attempt, when it counts as lost. */
  dueAt: integer("due_at").notNull(),
  error: text("error"),
  createdAt: integer("created_at").notNull(),
  finishedAt: integer("finished_at"),
});

/** Local development only. */
export const keptMails = sqliteTable("kept_mails", {
  key: text("key").primaryKey(),
  recipient: text("recipient").notNull(),
  subject: text("subject").notNull(),
  text: text("text").notNull(),
  html: text("html").notNull(),
  /** Sender, threading headers and files: `KeptDetails`. */
  details: text("details", { mode: "json" }).notNull().default({}),
  createdAt: integer("created_at").notNull(),
});

export const supportMessages = sqliteTable("support_messages", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  userId: integer("user_id"),
  assistantId: integer("assistant_id"),
  guestId: text("guest_id"),
  replyTo: text("reply_to"),
  subject: text("subject").notNull(),
  message: text("message").notNull(),
  createdAt: integer("created_at").notNull(),
});
