import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Append-only: the database rejects updates and deletes. */
export const auditLog = sqliteTable("audit_log", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  actorId: integer("actor_id").notNull(),
  actorEmail: text("actor_email").notNull(),
  action: text("action").notNull(),
  targetKind: text("target_kind").notNull(),
  targetId: text("target_id").notNull(),
  before: text("before", { mode: "json" }).$type<unknown>(),
  after: text("after", { mode: "json" }).$type<unknown>(),
  createdAt: integer("created_at").notNull(),
});

export const systemSettings = sqliteTable(
  "system_settings",
  {
    category: text("category").notNull(),
    key: text("key").notNull(),
    /** JSON; for a secret the encrypted JSON. */
    value: text("value").notNull(),
    isSecret: integer("is_secret", { mode: "boolean" }).notNull().default(false),
    masked: text("masked"),
    description: text("description").notNull().default(""),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.category, table.key] })],
);

export const messageTotals = sqliteTable("message_totals", {
  sender: text("sender", { enum: ["user", "assistant", "operator", "system"] }).primaryKey(),
  count: integer("count").notNull(),
});
