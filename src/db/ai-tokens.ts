import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const aiTokens = sqliteTable("ai_tokens", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  /** null: a token of the platform's pool. */
  accountId: integer("account_id"),
  name: text("name").notNull(),
  tokenSealed: text("token_sealed").notNull(),
  tokenMasked: text("token_masked").notNull(),
  modelAccess: text("model_access", { mode: "json" }).$type<string[]>().notNull().default([]),
  modelNames: text("model_names", { mode: "json" }).$type<Record<string, string>>().notNull().default({}),
  dailyLimit: integer("daily_limit"),
  monthlyLimit: integer("monthly_limit"),
  priority: integer("priority").notNull().default(1),
  notes: text("notes").notNull().default(""),
  isActive: integer("is_active", { mode: "boolean" }).notNull().default(true),
  lastFailure: text("last_failure"),
  lastError: text("last_error"),
  lastErrorAt: integer("last_error_at"),
  lastUsedAt: integer("last_used_at"),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
  deletedAt: integer("deleted_at"),
});

export const aiTokenRests = sqliteTable(
  "ai_token_rests",
  {
    tokenId: integer("token_id").notNull(),
    /** Empty: every model. */
    model: text("model").notNull(),
    reason: text("reason").notNull(),
    until: integer("until").notNull(),
    failures: integer("failures").notNull(),
  },
  (table) => [primaryKey({ columns: [table.tokenId, table.model] })],
);

export const aiTokenUsage = sqliteTable(
  "ai_token_usage",
  {
    tokenId: integer("token_id").notNull(),
    period: text("period").notNull(),
    requests: integer("requests").notNull().default(0),
    failures: integer("failures").notNull().default(0),
    inputTokens: integer("input_tokens").notNull().default(0),
    outputTokens: integer("output_tokens").notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.tokenId, table.period] })],
);

export const aiTokenUses = sqliteTable(
  "ai_token_uses",
  {
    key: text("key").notNull(),
    tokenId: integer("token_id").notNull(),
    claimId: text("claim_id").notNull(),
    attempts: integer("attempts").notNull(),
    day: text("day").notNull(),
    month: text("month").notNull(),
    inputTokens: integer("input_tokens"),
    outputTokens: integer("output_tokens"),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.tokenId] })],
);
