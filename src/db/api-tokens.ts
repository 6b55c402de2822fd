import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const apiTokens = sqliteTable("api_tokens", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  /** The user for whom it acts. */
  userId: integer("user_id").notNull(),
  createdBy: integer("created_by").notNull(),
  name: text("name").notNull(),
  tokenHash: text("token_hash").notNull(),
  tokenMasked: text("token_masked").notNull(),
  /** What it may do; null: everything. */
  scopes: text("scopes", { mode: "json" }).$type<("read" | "manage" | "conversation")[]>(),
  expiresAt: integer("expires_at"),
  lastUsedAt: integer("last_used_at"),
  createdAt: integer("created_at").notNull(),
  revokedAt: integer("revoked_at"),
});
