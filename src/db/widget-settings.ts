import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const widgetSettings = sqliteTable("widget_settings", {
  assistantId: integer("assistant_id").primaryKey(),
  /** `WidgetChanges` of the domain: the differences from the defaults. */
  settings: text("settings", { mode: "json" }).notNull(),
  updatedAt: integer("updated_at").notNull(),
});
