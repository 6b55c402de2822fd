import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const webhookEndpoints = sqliteTable("webhook_endpoints", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  url: text("url").notNull(),
  description: text("description").notNull().default(""),
  /** The types of the events that it receives. */
  events: text("events", { mode: "json" }).$type<string[]>().notNull(),
  /** What the dialect that set the endpoint calls them; null: as they are. */
  eventNames: text("event_names", { mode: "json" }).$type<Record<string, string>>(),
  secretSealed: text("secret_sealed").notNull(),
  /** The secret before the last rotation, which also signs until it ends. */
  previousSecretSealed: text("previous_secret_sealed"),
  previousSecretEndsAt: integer("previous_secret_ends_at"),
  /** Sent as a Bearer token; null: none. */
  tokenSealed: text("token_sealed"),
  isEnabled: integer("is_enabled", { mode: "boolean" }).notNull().default(true),
  /** When its deliveries were stopped because of its responses, and why. */
  pausedAt: integer("paused_at"),
  pauseReason: text("pause_reason", { enum: ["failing", "gone"] }),
  /** The one endpoint that an account sets as a whole (`setAccountWebhook`). */
  isAccountWebhook: integer("is_account_webhook", { mode: "boolean" }).notNull().default(false),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});
