import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const channelFiles = sqliteTable("channel_files", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  dialogId: integer("dialog_id").notNull(),
  botId: integer("bot_id").notNull(),
  /** Of the update that brought it: a file is recorded once even if its update is delivered again. */
  updateId: integer("update_id").notNull(),
  remoteId: text("remote_id").notNull(),
  name: text("name").notNull(),
  contentType: text("content_type").notNull(),
  sizeBytes: integer("size_bytes"),
  status: text("status", { enum: ["waiting", "stored", "too_large", "infected", "failed"] })
    .notNull()
    .default("waiting"),
  attempts: integer("attempts").notNull().default(0),
  /** When it is fetched next; during a fetch, when that attempt counts as lost. */
  dueAt: integer("due_at").notNull(),
  createdAt: integer("created_at").notNull(),
  /** Of files sent over the API: the sender, and the client's id of the message. */
  senderKey: text("sender_key"),
  clientMessageId: text("client_message_id"),
  sha256: text("sha256"),
  /** Of the message that shows it; a projection of the DialogRoom. */
  seq: integer("seq"),
  /** Of files that came through an account of `channel_accounts`. */
  channelAccountId: integer("channel_account_id"),
});
