import { integer, sqliteTable } from "drizzle-orm/sqlite-core";

export const aiSessions = sqliteTable("ai_sessions", {
  dialogId: integer("dialog_id").primaryKey(),
  clearedAt: integer("cleared_at").notNull(),
});

/** A single row, with id 1. */
export const aiState = sqliteTable("ai_state", {
  id: integer("id").primaryKey(),
  clearedAt: integer("cleared_at").notNull(),
});
