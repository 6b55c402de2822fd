import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** The labels that an account's users may give to dialogs. */
export const labels = sqliteTable("labels", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  name: text("name").notNull(),
  nameKey: text("name_key").notNull(),
  color: text("color").notNull(),
  createdAt: integer("created_at").notNull(),
});
