import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const dialogs = sqliteTable("dialogs", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  assistantId: integer("assistant_id").notNull(),
  title: text("title").notNull().default(""),
  madeBy: text("made_by", { enum: ["quickstart", "v1", "site"] }).notNull(),
  channel: text("channel", { enum: ["api", "website", "telegram", "sms", "whatsapp", "email"] }).notNull(),
  guestId: text("guest_id"),
  customerInfo: text("customer_info", { mode: "json" }).$type<Record<string, unknown>>(),
  createdAt: integer("created_at").notNull(),
  telegramChatId: text("telegram_chat_id"),
  telegramUsername: text("telegram_username"),
  firstName: text("first_name"),
  lastName: text("last_name"),
  /** IETF language tag of the visitor's app, if known. */
  language: text("language"),
  /** When the visitor was found to have blocked the bot. */
  channelBlockedAt: integer("channel_blocked_at"),
  /** The channel account through which the visitor writes, and the channel's own id of the visitor. */
  channelAccountId: integer("channel_account_id"),
  channelAddress: text("channel_address"),
  /** When the visitor last wrote over the channel. */
  channelInboundAt: integer("channel_inbound_at"),
  /** When its messages were erased with the account. */
  erasedAt: integer("erased_at"),
  /** The columns from here on are a projection of the DialogRoom, written only by the projector. */
  status: text("status", { enum: ["active", "archived"] })
    .notNull()
    .default("active"),
  statusSeq: integer("status_seq").notNull().default(0),
  lastSeq: integer("last_seq").notNull().default(0),
  lastMessage: text("last_message"),
  lastMessageAt: integer("last_message_at"),
  handoffSeq: integer("handoff_seq").notNull().default(0),
  handoffStatus: text("handoff_status", { enum: ["none", "requested", "active", "released"] })
    .notNull()
    .default("none"),
  handoffReason: text("handoff_reason"),
  handoffRequestedAt: integer("handoff_requested_at"),
  operatorId: integer("operator_id"),
  operatorName: text("operator_name"),
  contactId: integer("contact_id"),
  identityId: integer("identity_id"),
  /** A copy of the contact's. */
  contactBlockedAt: integer("contact_blocked_at"),
  triageSeq: integer("triage_seq").notNull().default(0),
  labels: text("labels", { mode: "json" }).$type<number[]>().notNull().default([]),
  variables: text("variables", { mode: "json" })
    .$type<Record<string, string | number | boolean>>()
    .notNull()
    .default({}),
  priority: text("priority", { enum: ["low", "medium", "high", "urgent"] }),
  snoozedUntil: integer("snoozed_until"),
  teamId: integer("team_id"),
  /** When the first promise of an SLA policy was not kept. */
  slaBreachedAt: integer("sla_breached_at"),
  /** The last entry that answered the visitor, and the visitor's messages after it, by seq: the newest 100. */
  answeredSeq: integer("answered_seq").notNull().default(0),
  unanswered: text("unanswered", { mode: "json" }).$type<number[]>().notNull().default([]),
  /** When the next target of the SLA policy is due, or was due and is not met yet. */
  slaDueAt: integer("sla_due_at"),
  /** The last entry that belongs to a counted visit, and when its next visits are counted; null: there are none. */
  visitsSeq: integer("visits_seq").notNull().default(0),
  visitsDueAt: integer("visits_due_at"),
});

export const messages = sqliteTable(
  "messages",
  {
    dialogId: integer("dialog_id").notNull(),
    seq: integer("seq").notNull(),
    accountId: integer("account_id").notNull(),
    sender: text("sender", { enum: ["user", "assistant", "operator", "system"] }).notNull(),
    text: text("text").notNull(),
    author: text("author"),
    answer: text("answer", { mode: "json" }),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.dialogId, table.seq] })],
);

/** Projected from the DialogRoom. */
export const dialogNotes = sqliteTable(
  "dialog_notes",
  {
    dialogId: integer("dialog_id").notNull(),
    seq: integer("seq").notNull(),
    accountId: integer("account_id").notNull(),
    authorId: integer("author_id").notNull(),
    authorName: text("author_name").notNull(),
    text: text("text").notNull(),
    createdAt: integer("created_at").notNull(),
    /** The users whom it mentions. */
    mentions: text("mentions", { mode: "json" }).$type<number[]>().notNull().default([]),
  },
  (table) => [primaryKey({ columns: [table.dialogId, table.seq] })],
);

/** The labels of dialogs: a copy of `dialogs.labels`, for lists. */
export const dialogLabels = sqliteTable(
  "dialog_labels",
  { labelId: integer("label_id").notNull(), dialogId: integer("dialog_id").notNull() },
  (table) => [primaryKey({ columns: [table.labelId, table.dialogId] })],
);

/** Entries of dialogs' logs that are not messages and have been projected. */
export const projectedEntries = sqliteTable(
  "projected_entries",
  {
    dialogId: integer("dialog_id").notNull(),
    seq: integer("seq").notNull(),
    change: text("change"),
    createdAt: integer("created_at"),
  },
  (table) => [primaryKey({ columns: [table.dialogId, table.seq] })],
);
