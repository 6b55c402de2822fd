import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const settingsDrafts = sqliteTable("settings_drafts", {
  assistantId: integer("assistant_id").primaryKey(),
  accountId: integer("account_id").notNull(),
  /** Only the fields that differ from the live settings; null: there is no draft. */
  changes: text("changes", { mode: "json" }),
  version: integer("version").notNull(),
  /** The least figures that its run must reach. */
  minimums: text("minimums", { mode: "json" }).notNull(),
  publishesItself: integer("publishes_itself", { mode: "boolean" }).notNull(),
  /** The runs of the last check: of the live settings, and of the draft. */
  baselineId: integer("baseline_id"),
  evaluationId: integer("evaluation_id"),
  /** What is to be done when the run that is in progress has ended; null: nothing. */
  nextAct: text("next_act", { enum: ["evaluate", "judge"] }),
  updatedAt: integer("updated_at").notNull(),
  updatedBy: integer("updated_by").notNull(),
  updatedByName: text("updated_by_name").notNull(),
});

export const previousSettings = sqliteTable("previous_settings", {
  assistantId: integer("assistant_id").primaryKey(),
  accountId: integer("account_id").notNull(),
  settings: text("settings", { mode: "json" }).notNull(),
  /** Rises with each act. */
  version: integer("version").notNull(),
  /** The act that replaced them. */
  actId: text("act_id").notNull(),
  replacedAt: integer("replaced_at").notNull(),
  replacedBy: integer("replaced_by").notNull(),
  replacedByName: text("replaced_by_name").notNull(),
});
