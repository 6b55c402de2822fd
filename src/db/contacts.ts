import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const contacts = sqliteTable("contacts", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  /** The identity that it was created for, `kind:value`; null: an operator has created it. */
  origin: text("origin"),
  name: text("name").notNull().default(""),
  email: text("email"),
  phone: text("phone"),
  variables: text("variables", { mode: "json" })
    .$type<Record<string, string | number | boolean>>()
    .notNull()
    .default({}),
  blockedAt: integer("blocked_at"),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
  /** The contact that has its identities and dialogs since a merge. */
  mergedInto: integer("merged_into"),
});

export const contactIdentities = sqliteTable("contact_identities", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  kind: text("kind", { enum: ["guest", "telegram", "phone", "whatsapp", "email", "api"] }).notNull(),
  value: text("value").notNull(),
  /** The same for all spellings of one phone number. */
  canonical: text("canonical").notNull(),
  contactId: integer("contact_id").notNull(),
  createdAt: integer("created_at").notNull(),
});

export const contactMerges = sqliteTable("contact_merges", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  keptId: integer("kept_id").notNull(),
  mergedId: integer("merged_id").notNull(),
  /** The kept contact's fields before the merge. */
  before: text("before", { mode: "json" }).notNull(),
  mergedBy: integer("merged_by").notNull(),
  mergedAt: integer("merged_at").notNull(),
  undoneAt: integer("undone_at"),
});
