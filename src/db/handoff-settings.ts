import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const handoffSettings = sqliteTable("handoff_settings", {
  accountId: integer("account_id").primaryKey(),
  assignmentMode: text("assignment_mode", { enum: ["manual", "round_robin", "least_busy"] }).notNull(),
  maxDialogsPerOperator: integer("max_dialogs_per_operator"),
  requestExpiryMinutes: integer("request_expiry_minutes").notNull(),
  /** `BusinessHours` of the domain. */
  businessHours: text("business_hours", { mode: "json" }),
  awayMessage: text("away_message"),
  updatedAt: integer("updated_at").notNull(),
});
