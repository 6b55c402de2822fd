import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Texts that the users of an account insert into messages. Triggers keep their words in `saved_reply_search`. */
export const savedReplies = sqliteTable("saved_replies", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  shortcut: text("shortcut").notNull(),
  /** The shortcut in lower case: an account has one reply for it. */
  shortcutKey: text("shortcut_key").notNull(),
  title: text("title").notNull(),
  text: text("text").notNull(),
  /** `own`: only its author sees it. */
  visibility: text("visibility", { enum: ["account", "own"] }).notNull(),
  authorId: integer("author_id").notNull(),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});

/** Files that are sent with a saved reply. Their bytes are in R2. */
export const savedReplyFiles = sqliteTable("saved_reply_files", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  savedReplyId: integer("saved_reply_id").notNull(),
  name: text("name").notNull(),
  contentType: text("content_type").notNull(),
  sizeBytes: integer("size_bytes").notNull(),
  createdAt: integer("created_at").notNull(),
});
