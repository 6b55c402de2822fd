import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const accountTokens = sqliteTable("account_tokens", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  createdBy: integer("created_by").notNull(),
  name: text("name").notNull(),
  tokenHash: text("token_hash").notNull(),
  tokenMasked: text("token_masked").notNull(),
  /** Set by a rotation: until then the token is accepted beside its successor. */
  expiresAt: integer("expires_at"),
  rotatedAt: integer("rotated_at"),
  lastUsedAt: integer("last_used_at"),
  revokedAt: integer("revoked_at"),
  createdAt: integer("created_at").notNull(),
});
