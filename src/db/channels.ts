import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Accounts of channels other than Telegram: numbers and e-mail addresses with which an assistant writes. */
export const channelAccounts = sqliteTable("channel_accounts", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  assistantId: integer("assistant_id").notNull(),
  channel: text("channel", { enum: ["sms", "whatsapp", "email"] }).notNull(),
  provider: text("provider", { enum: ["twilio", "meta", "mail"] }).notNull(),
  name: text("name").notNull().default(""),
  /** The number, in E.164, or the e-mail address, in lower case. */
  address: text("address").notNull(),
  /** Twilio's Account SID, or Meta's id of the WhatsApp Business account; empty for e-mail. */
  providerAccount: text("provider_account").notNull(),
  /** Meta's id of the number; empty for Twilio. */
  senderId: text("sender_id").notNull().default(""),
  /** JSON of `ChannelSecrets`, encrypted. */
  secretsSealed: text("secrets_sealed").notNull(),
  secretsMasked: text("secrets_masked", { mode: "json" }).$type<Record<string, string>>().notNull(),
  /** Whether its owner wants it to work; `status` tells whether it does, `statusReason` why not. */
  isEnabled: integer("is_enabled", { mode: "boolean" }).notNull().default(true),
  status: text("status", { enum: ["active", "pending", "failed", "expired"] })
    .notNull()
    .default("pending"),
  statusReason: text("status_reason"),
  checkedAt: integer("checked_at"),
  templatesSyncedAt: integer("templates_synced_at"),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
  deletedAt: integer("deleted_at"),
});

/** Templates of WhatsApp accounts, as the provider last told. */
export const channelTemplates = sqliteTable(
  "channel_templates",
  {
    channelAccountId: integer("channel_account_id").notNull(),
    name: text("name").notNull(),
    language: text("language").notNull(),
    status: text("status").notNull(),
    category: text("category").notNull(),
    /** The provider's own id: Meta's template id, Twilio's Content SID. */
    providerId: text("provider_id").notNull(),
    /** `TemplatePart[]`: what values the template takes. */
    parts: text("parts", { mode: "json" }).notNull(),
    reason: text("reason"),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.channelAccountId, table.name, table.language] })],
);

/** The template that a message was sent as, by the client id of the message. */
export const templateMessages = sqliteTable("template_messages", {
  id: text("id").primaryKey(),
  dialogId: integer("dialog_id").notNull(),
  /** An `OutboundTemplate`. */
  template: text("template", { mode: "json" }).notNull(),
  createdAt: integer("created_at").notNull(),
});

/** The mails of dialogs, by their Message-ID (without angle brackets). */
export const channelMails = sqliteTable(
  "channel_mails",
  {
    channelAccountId: integer("channel_account_id").notNull(),
    messageId: text("message_id").notNull(),
    dialogId: integer("dialog_id").notNull(),
    isOutbound: integer("is_outbound", { mode: "boolean" }).notNull(),
    subject: text("subject").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.channelAccountId, table.messageId] })],
);
