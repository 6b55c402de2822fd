import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Dialogs that were merged into another one of their account. */
export const dialogMerges = sqliteTable("dialog_merges", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  mergedId: integer("merged_id").notNull(),
  keptId: integer("kept_id").notNull(),
  mergedBy: integer("merged_by").notNull(),
  mergedByName: text("merged_by_name").notNull(),
  mergedAt: integer("merged_at").notNull(),
  undoneBy: integer("undone_by"),
  undoneByName: text("undone_by_name"),
  undoneAt: integer("undone_at"),
  /** When both rooms know of the merge, and of its undoing; null: they are told again. */
  doneAt: integer("done_at"),
});
