import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** The sites whose pages have asked for an assistant's widget, shown or refused. */
export const widgetPages = sqliteTable(
  "widget_pages",
  {
    assistantId: integer("assistant_id").notNull(),
    /** With the port, unless it is the usual one. */
    host: text("host").notNull(),
    seenAt: integer("seen_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.assistantId, table.host] })],
);
