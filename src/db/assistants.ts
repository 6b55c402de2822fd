import { integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const assistants = sqliteTable("assistants", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  name: text("name").notNull(),
  description: text("description").notNull().default(""),
  systemPrompt: text("system_prompt").notNull().default(""),
  aiModel: text("ai_model").notNull(),
  isActive: integer("is_active", { mode: "boolean" }).notNull().default(true),
  websiteIntegration: integer("website_integration", { mode: "boolean" }).notNull().default(false),
  allowedDomains: text("allowed_domains", { mode: "json" }).$type<string[]>().notNull().default([]),
  /** The public credential of the assistant's widget. */
  siteToken: text("site_token").notNull(),
  siteTokenRevokedAt: integer("site_token_revoked_at"),
  /** Confidence below this makes the assistant abstain; null uses the platform's fitted threshold. */
  abstainBelow: real("abstain_below"),
  /** Words that request a handoff, in addition to the built-in phrases. */
  handoffKeywords: text("handoff_keywords", { mode: "json" }).$type<string[]>().notNull().default([]),
  /** Number of abstentions in a row that request a handoff; 0: never. */
  handoffAfterAbstentions: integer("handoff_after_abstentions").notNull().default(2),
  /** The training session whose model labels messages; null: none does. */
  liveTrainingId: integer("live_training_id"),
  /** Whether the hosted model also reads messages for entities. */
  extractsWithModel: integer("extracts_with_model", { mode: "boolean" }).notNull().default(false),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
  deletedAt: integer("deleted_at"),
});

export const bots = sqliteTable("bots", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  assistantId: integer("assistant_id").notNull(),
  name: text("name").notNull().default(""),
  tokenSealed: text("token_sealed").notNull(),
  tokenHash: text("token_hash").notNull(),
  tokenMasked: text("token_masked").notNull(),
  telegramUsername: text("telegram_username"),
  isActive: integer("is_active", { mode: "boolean" }).notNull().default(true),
  status: text("status", { enum: ["created", "pending", "running", "stopped", "error"] })
    .notNull()
    .default("created"),
  createdAt: integer("created_at").notNull(),
  telegramId: integer("telegram_id"),
  /** Whether its owner wants it to run; `status` tells whether it runs, `statusReason` why not. */
  isWanted: integer("is_wanted", { mode: "boolean" }).notNull().default(false),
  statusReason: text("status_reason"),
  startedAt: integer("started_at"),
  checkedAt: integer("checked_at"),
});
