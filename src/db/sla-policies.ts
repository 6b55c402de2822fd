import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const slaPolicies = sqliteTable("sla_policies", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  name: text("name").notNull(),
  nameKey: text("name_key").notNull(),
  priorities: text("priorities", { mode: "json" }).$type<("low" | "medium" | "high" | "urgent")[]>().notNull(),
  labelIds: text("label_ids", { mode: "json" }).$type<number[]>().notNull(),
  isDefault: integer("is_default", { mode: "boolean" }).notNull(),
  firstResponseMinutes: integer("first_response_minutes"),
  nextResponseMinutes: integer("next_response_minutes"),
  resolutionMinutes: integer("resolution_minutes"),
  createdAt: integer("created_at").notNull(),
});
