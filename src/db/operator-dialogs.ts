import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** What an operator has read of a dialog, and the last note that mentions the operator. */
export const operatorDialogs = sqliteTable(
  "operator_dialogs",
  {
    userId: integer("user_id").notNull(),
    dialogId: integer("dialog_id").notNull(),
    accountId: integer("account_id").notNull(),
    readSeq: integer("read_seq").notNull().default(0),
    mentionSeq: integer("mention_seq").notNull().default(0),
    revision: integer("revision").notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.userId, table.dialogId] })],
);

/** What operators have begun to write. A deleted draft has no text. */
export const drafts = sqliteTable(
  "drafts",
  {
    userId: integer("user_id").notNull(),
    dialogId: integer("dialog_id").notNull(),
    accountId: integer("account_id").notNull(),
    kind: text("kind", { enum: ["reply", "note"] }).notNull(),
    text: text("text"),
    revision: integer("revision").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.dialogId] })],
);
