import { integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** What one assistant knows of one contact: the variables that programs give it. */
export const contactContexts = sqliteTable(
  "contact_contexts",
  {
    contactId: integer("contact_id").notNull(),
    assistantId: integer("assistant_id").notNull(),
    accountId: integer("account_id").notNull(),
    variables: text("variables", { mode: "json" }).$type<Record<string, unknown>>().notNull().default({}),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.contactId, table.assistantId] })],
);

export const contactTopics = sqliteTable("contact_topics", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  contactId: integer("contact_id").notNull(),
  assistantId: integer("assistant_id").notNull(),
  label: text("label").notNull(),
  labelKey: text("label_key").notNull(),
  weight: real("weight").notNull(),
  firstSeenAt: integer("first_seen_at").notNull(),
  lastSeenAt: integer("last_seen_at").notNull(),
});

export const contactEntities = sqliteTable("contact_entities", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  contactId: integer("contact_id").notNull(),
  assistantId: integer("assistant_id").notNull(),
  type: text("type").notNull(),
  value: text("value").notNull(),
  normalised: text("normalised").notNull(),
  confidence: real("confidence").notNull(),
  /** The last message that named it; null: a program has added it. */
  dialogId: integer("dialog_id"),
  seq: integer("seq"),
  firstSeenAt: integer("first_seen_at").notNull(),
  lastSeenAt: integer("last_seen_at").notNull(),
});
