import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Events for webhooks that belong to no dialog and have not been told yet. */
export const accountEvents = sqliteTable("account_events", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  type: text("type", { enum: ["user.registered", "assistant.created", "training.completed"] }).notNull(),
  data: text("data", { mode: "json" }).$type<Record<string, unknown>>().notNull(),
  createdAt: integer("created_at").notNull(),
});
